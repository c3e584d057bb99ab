import { guideTextSize } from "../layout/index.js";
import type { Guide } from "../layout/index.js";
import { fontStack, guideLooks, guideTextLooks, type Picture } from "../picture/index.js";
import type { Canvas, Paint } from "./canvas-parts.js";
import type { Emphasis } from "./emphasis.js";
import type { Projection, Room } from "./projection.js";

/** Path data read once: the lines of a large matrix are long. */
const paths = new WeakMap<Guide, Path2D>();

/** Rings, arcs and cells of the arrangement, from the same path data as in the static picture. */
export function drawGuides(canvas: Canvas, picture: Picture, at: Projection, paint: Paint): void {
  const place = new DOMMatrix([at.scale, 0, 0, at.scale, at.x(0), at.y(0)]);
  for (const guide of picture.guides) {
    const { role, d } = guide;
    const { fill, stroke, width, dash } = guideLooks[role];
    // Lines between cells that are smaller than a few pixels would grey everything.
    if (role === "grid" && at.scale < 0.5) continue;
    let whole = paths.get(guide);
    if (whole === undefined) paths.set(guide, (whole = new Path2D(d)));
    const path = new Path2D();
    path.addPath(whole, place);
    if (fill !== undefined) {
      canvas.fillStyle = paint(fill);
      canvas.fill(path);
    }
    if (stroke === undefined) continue;
    canvas.setLineDash([...dash ?? []]);
    canvas.strokeStyle = paint(stroke);
    canvas.lineWidth = width ?? 1;
    canvas.stroke(path);
    canvas.setLineDash([]);
  }
}

/** Names of groups, values of rings, heads of columns. Heads stay at the upper edge wherever the reader has moved to. */
export function drawGuideTexts(canvas: Canvas, picture: Picture, emphasis: Emphasis, at: Projection, room: Room, paint: Paint): void {
  canvas.lineJoin = "round";
  for (const { role, x, y, anchor, turned, lines, count, organisation } of picture.texts) {
    const { size, line, strong } = guideTextSize[role];
    const { ink, halo } = guideTextLooks[role];
    const near = organisation === null ? null : emphasis.near?.organisations;
    const pointed = organisation !== null && [emphasis.hovered, emphasis.focused, emphasis.selected].includes(organisation);
    // Turned heads need the width of a line each.
    if (turned && at.scale < 0.75 && !pointed) continue;
    canvas.font = `${strong || pointed ? 600 : 400} ${size * at.text}px ${fontStack}`;
    canvas.textAlign = "start";
    canvas.save();
    canvas.translate(at.x(x), organisation === null ? at.y(y) : Math.max(at.y(y), turned ? 4 + Math.max(...lines.map((words) => canvas.measureText(words).width)) : 14));
    if (turned) canvas.rotate(-Math.PI / 2);
    canvas.strokeStyle = paint(halo);
    canvas.lineWidth = 3;
    for (const [i, words] of lines.entries()) {
      const down = i * line * at.text;
      const wide = canvas.measureText(words).width;
      const counted = count !== null && i === lines.length - 1;
      // Name and count are anchored as one.
      const whole = wide + (counted ? 4 + canvas.measureText(String(count)).width : 0);
      const anchored = anchor === "middle" ? -whole / 2 : anchor === "end" ? -whole : 0;
      // The name of a group that is in sight is read whole.
      const left = at.x(x) + anchored;
      const from = role !== "group" || left + whole < 0 || left > room.width ? anchored : anchored + Math.max(0, 2 - left) + Math.min(0, room.width - 2 - whole - left);
      canvas.strokeText(words, from, down);
      canvas.fillStyle = paint(near != null && organisation !== null && !near.has(organisation) ? "line" : ink);
      canvas.fillText(words, from, down);
      if (!counted) continue;
      canvas.font = `400 ${size * at.text}px ${fontStack}`;
      canvas.fillStyle = paint("ink3");
      canvas.fillText(String(count), from + wide + 4, down);
    }
    canvas.restore();
  }
}
