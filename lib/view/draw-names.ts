import { labelSize } from "../layout/index.js";
import { fontStack, matchGap, type Picture, type PictureNode, type Token } from "../picture/index.js";
import type { Canvas, Paint } from "./canvas-parts.js";
import type { Detail } from "./detail.js";
import type { Emphasis } from "./emphasis.js";
import { labelWidth } from "./label-width.js";
import { inside, type Projection, type Room } from "./projection.js";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pixels by which a name may stand nearer to its organisation than the layout put it. */
const little = 12;

/** Labels at the places of the layout. Those that would cover another are left to hover, focus and zoom. */
export function drawNames(canvas: Canvas, picture: Picture, emphasis: Emphasis, at: Projection, room: Room, paint: Paint, sparse: boolean, detail: Detail): void {
  const { size, lineHeight } = labelSize[picture.language];
  const step = lineHeight * at.text;
  const { near } = emphasis;
  const urgent = (one: PictureNode) => (one.id === emphasis.hovered ? 3 : one.id === emphasis.selected || one.id === emphasis.focused ? 2 : near?.organisations.has(one.id) === true ? 1 : 0);
  const taken: Box[] = [];
  canvas.lineJoin = "round";
  const inSight = (one: PictureNode) => one.label !== null && inside(room, at.x(one.x), at.y(one.y), 10);
  // The largest of those in sight: whoever comes nearer reads more names.
  const largest = detail.names >= picture.organisations.length ? null : new Set(bySize(picture).filter(inSight).slice(0, detail.names));
  const seen = picture.organisations.filter((one) => (largest === null ? inSight(one) : largest.has(one) || (urgent(one) > 0 && inSight(one))));
  const byRank = seen.sort((a, b) => urgent(b) - urgent(a) || Number(b.label!.shown) - Number(a.label!.shown) || b.radius - a.radius);
  for (const one of byRank) {
    const label = one.label!;
    const rank = urgent(one);
    if (sparse && near !== null && rank === 0) continue;
    if (!label.shown && rank === 0 && at.scale < 1.4) {
      letterAlone(canvas, one, at, paint, size, near === null);
      continue;
    }
    const weight = rank === 2 || one.id === emphasis.selected ? 700 : one.strong ? 600 : 400;
    canvas.font = `${weight} ${size * at.text}px ${fontStack}`;
    // A ring round the shape pushes the label out.
    const push = one.id === emphasis.focused ? 13 : rank >= 2 || one.fate !== undefined ? 7 : 0;
    const width = labelWidth(canvas, one, weight, size) * at.text;
    const aside = label.anchor === "start" ? push : label.anchor === "end" ? -push : 0;
    const off = (label.x - one.x) * at.shape + aside;
    const { anchor } = label;
    canvas.textAlign = anchor === "middle" ? "center" : anchor;
    // At the edge it would be cut by a letter or two: it moves in.
    const x = anchor === "start" ? Math.max(Math.min(at.x(one.x) + off, room.width - width), at.x(one.x) + off - little) : at.x(one.x) + off;
    const y = at.y(one.y) + (label.y - one.y) * Math.max(at.shape, at.text) + (aside === 0 ? (label.y > one.y ? push : -push) : 0);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const bottom = y + (label.lines.length - 1) * step + (label.remark === null ? 3 : 14 * at.text + 3);
    const box = { left, top: y - size * at.text, right: left + width, bottom };
    if (rank < 2 && taken.some((other) => meets(other, box))) {
      letterAlone(canvas, one, at, paint, size, near === null || rank > 0);
      continue;
    }
    taken.push(box);

    const halo: Token = one.ground === "block" ? "block" : one.ground;
    const faint = near !== null && !near.organisations.has(one.id);
    if (one.id === emphasis.hovered) {
      canvas.fillStyle = paint("surface");
      canvas.strokeStyle = paint("line");
      canvas.lineWidth = 1;
      canvas.beginPath();
      canvas.rect(Math.round(left - 5) + 0.5, Math.round(box.top - 4) + 0.5, Math.round(width + 10), Math.round(bottom - box.top + 7));
      canvas.fill();
      canvas.stroke();
    }
    const write = (text: string, ty: number, colour: string) => {
      if (one.id !== emphasis.hovered) {
        canvas.strokeStyle = paint(halo);
        canvas.lineWidth = 3.5;
        canvas.strokeText(text, x, ty);
      }
      canvas.fillStyle = colour;
      canvas.fillText(text, x, ty);
    };
    const ink = faint ? paint("line") : paint("ink");
    for (const [i, line] of label.lines.entries()) write(line, y + i * step, ink);
    if (label.remark !== null) {
      canvas.font = `400 ${11 * at.text}px ${fontStack}`;
      write(label.remark, y + (label.lines.length - 1) * step + 14 * at.text, faint ? ink : paint("ink2"));
    }
  }
}

/** Where there is no room for the name the letter stands alone: by it the partner in the other map is found. */
function letterAlone(canvas: Canvas, one: PictureNode, at: Projection, paint: Paint, size: number, full: boolean): void {
  if (one.match === undefined) return;
  const x = at.x(one.x) + (one.radius + matchGap + 3) * at.shape;
  const y = at.y(one.y) + size * 0.36 * at.text;
  canvas.font = `700 ${size * at.text}px ${fontStack}`;
  canvas.textAlign = "start";
  canvas.strokeStyle = paint(one.ground);
  canvas.lineWidth = 3.5;
  canvas.strokeText(one.match.letter, x, y);
  canvas.fillStyle = paint(full ? "ink" : "line");
  canvas.fillText(one.match.letter, x, y);
}

const orders = new WeakMap<Picture, readonly PictureNode[]>();

/** The largest first; where all are the same, those with a role and with most ties. */
function bySize(picture: Picture): readonly PictureNode[] {
  const known = orders.get(picture);
  if (known !== undefined) return known;
  const ties = new Map<string, number>();
  for (const tie of picture.ties) for (const id of [tie.source, tie.target]) ties.set(id, (ties.get(id) ?? 0) + 1);
  const order = [...picture.organisations].sort((a, b) => b.radius - a.radius || b.roles.length - a.roles.length || (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
  orders.set(picture, order);
  return order;
}
