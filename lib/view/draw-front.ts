import { fillPaint, fontStack, matchGap, onSelected, type Picture, type PictureNode, type PictureTie, type Token } from "../picture/index.js";
import { drawArrow, drawDisc, drawMark, drawShape, outlineAround, type Canvas, type Paint } from "./canvas-parts.js";
import type { Detail } from "./detail.js";
import type { Emphasis } from "./emphasis.js";
import { drawFate } from "./draw-fate.js";
import { drawFill } from "./draw-fill.js";
import { drawGuideTexts } from "./draw-guides.js";
import { drawNames } from "./draw-names.js";
import { inside, type Projection, type Room } from "./projection.js";

export interface FrontOptions {
  /** Only the neighbourhood is named while something stands out. */
  readonly sparse: boolean;
  readonly detail: Detail;
}

/** Everything over the ties: arrows, shapes, marks, names. Drawn after each frame of the canvas beneath. */
export function drawFront(canvas: Canvas, picture: Picture, emphasis: Emphasis, at: Projection, room: Room, paint: Paint, { sparse, detail }: FrontOptions): void {
  const page = paint("page");
  const { near } = emphasis;
  ends(canvas, picture, emphasis, at, room, paint, detail);

  const ofNote = near === null ? [] : picture.organisations.filter((one) => near.organisations.has(one.id));
  const others = near === null ? picture.organisations : picture.organisations.filter((one) => !near.organisations.has(one.id));
  for (const [group, faint] of [[others, near !== null], [ofNote, false]] as const) {
    for (const one of group) {
      const x = at.x(one.x);
      const y = at.y(one.y);
      if (!inside(room, x, y, 40 * at.shape)) continue;
      rings(canvas, one, x, y, emphasis, at, paint, faint);
      const chosen = one.id === emphasis.selected || (one.match?.kind === "same" && !faint);
      if (one.fate !== undefined) drawFate(canvas, one, x, y, at.shape, paint(faint ? "dimmed" : "ink"), chosen ? paint("selected") : page);
      if (one.fate === "gone") continue;
      // Sigma has drawn the discs, in ink.
      if (detail.discs && near === null) continue;
      if (detail.discs && faint && !chosen) drawDisc(canvas, x, y, one.radius * at.shape, paint("dimmed"));
      else if (one.fill !== null && !faint && !chosen) drawFill(canvas, one, x, y, at.shape, paint("ink"), page, fontStack, fillPaint(paint, one.fill));
      else drawShape(canvas, one, x, y, at.shape, chosen ? onSelected : paint(faint ? "dimmed" : "ink"), chosen ? paint("selected") : page, fontStack);
    }
  }

  areaNames(canvas, picture, at, paint);
  drawNames(canvas, picture, emphasis, at, room, paint, sparse, detail);
  bandNames(canvas, picture, at, room, paint);
  drawGuideTexts(canvas, picture, emphasis, at, room, paint);
}

/** Arrows and marks; those that stand out come last. */
function ends(canvas: Canvas, picture: Picture, { near }: Emphasis, at: Projection, room: Room, paint: Paint, detail: Detail): void {
  const page = paint("page");
  const ofNote = near === null ? [] : picture.ties.filter((tie) => near.ties.has(tie.id));
  const others = !detail.marks ? [] : near === null ? picture.ties : picture.ties.filter((tie) => !near.ties.has(tie.id));
  const places = new Map(picture.organisations.map((one) => [one.id, one]));
  for (const [ties, faint] of [[others, near !== null], [ofNote, false]] as const) {
    const colourOf = (tie: PictureTie) => paint(faint ? "dimmed" : tie.colour);
    for (const tie of ties) {
      if (tie.arrow === null) continue;
      const { kind, x, y, dx, dy } = tie.arrow;
      if (!inside(room, at.x(x), at.y(y), 40)) continue;
      const end = places.get(tie.target);
      const spare = (end === undefined ? 0 : Math.hypot(x - end.x, y - end.y)) * (at.scale - at.shape);
      drawArrow(canvas, kind, { x: at.x(x) + dx * spare, y: at.y(y) + dy * spare, dx, dy }, tie.arrow.size * at.shape, tie.width * at.shape, colourOf(tie), page);
    }
    for (const tie of ties) {
      if (tie.mark === null) continue;
      const { kind, x, y, size, filled } = tie.mark;
      if (inside(room, at.x(x), at.y(y), 20)) drawMark(canvas, kind, at.x(x), at.y(y), size * at.shape, filled, colourOf(tie), page);
      const twin = tie.mirror?.mark ?? null;
      if (twin !== null && inside(room, at.x(twin.x), at.y(twin.y), 20)) drawMark(canvas, kind, at.x(twin.x), at.y(twin.y), size * at.shape, filled, colourOf(tie), page);
    }
  }
}

function rings(canvas: Canvas, one: PictureNode, x: number, y: number, emphasis: Emphasis, at: Projection, paint: Paint, faint: boolean): void {
  const ring = (more: number, colour: string, width: number, fill: string | null = null, dash: readonly number[] = []) => {
    canvas.save();
    canvas.translate(x, y);
    canvas.scale(at.shape, at.shape);
    const path = outlineAround(one, more);
    if (fill !== null) {
      canvas.fillStyle = fill;
      canvas.fill(path);
    }
    canvas.strokeStyle = colour;
    canvas.lineWidth = width / at.shape;
    canvas.setLineDash([...dash]);
    canvas.stroke(path);
    canvas.restore();
  };
  if (one.id === emphasis.selected) ring(8, paint("ink"), 2, paint("selected"));
  else {
    const { match } = one;
    const hovered = one.id === emphasis.hovered;
    if (hovered) ring(match === undefined ? 6 : matchGap + 4, paint("ink"), 1.5, paint("page"));
    if (match !== undefined) ring(matchGap, paint(faint ? "dimmed" : "ink"), 1.5, paint(match.kind === "same" && !faint ? "selected" : "page"), match.kind === "same" ? [] : [4, 3]);
  }
  if (one.id === emphasis.focused) {
    ring(one.id === emphasis.selected ? 10.5 : 7, paint("page"), 2);
    ring(one.id === emphasis.selected ? 13 : 9.5, paint("focus"), 3);
  }
}

function areaNames(canvas: Canvas, picture: Picture, at: Projection, paint: Paint): void {
  canvas.font = `400 ${11 * at.text}px ${fontStack}`;
  canvas.fillStyle = paint("ink3");
  for (const { name, label } of picture.blocks) {
    if (name === null) continue;
    canvas.textAlign = name.anchor;
    canvas.fillText(label, at.x(name.x), at.y(name.y));
  }
}

/** Names of the levels stay at the left edge and inside their strip, wherever the reader has moved to. */
function bandNames(canvas: Canvas, picture: Picture, at: Projection, size: Room, paint: Paint): void {
  canvas.textAlign = "start";
  canvas.lineJoin = "round";
  for (const band of picture.bands) {
    if (band.label === null) continue;
    const top = Math.max(at.y(band.top), 0);
    const bottom = at.y(band.bottom);
    if (bottom - top < 14 || top > size.height) continue;
    const wide = picture.gutter > 0 ? Math.max(60, at.x(picture.gutter) - 14) : size.width - 20;
    let y = Math.min(top + 19 * at.text, bottom - 4);
    const write = (text: string, weight: number, px: number, token: Token) => {
      canvas.font = `${weight} ${px * at.text}px ${fontStack}`;
      for (const line of wrapped(canvas, text, wide)) {
        if (y > bottom - 2) return;
        canvas.strokeStyle = paint(band.tinted ? "band" : "page");
        canvas.lineWidth = 4;
        canvas.strokeText(line, 10, y);
        canvas.fillStyle = paint(token);
        canvas.fillText(line, 10, y);
        y += 14.5 * at.text;
      }
    };
    write(band.label, 600, 12, "ink2");
    if (band.jurisdiction !== null && picture.gutter > 0) write(band.jurisdiction, 400, 11.5, "ink3");
  }
}

function wrapped(canvas: Canvas, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && canvas.measureText(`${last} ${word}`).width <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.slice(0, 3);
}
