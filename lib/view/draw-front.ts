import { labelSize } from "../layout/index.js";
import { fontStack, type Picture, type PictureNode, type Token } from "../picture/index.js";
import { drawArrow, drawMark, drawShape, outlineAround, type Canvas, type Paint } from "./canvas-parts.js";
import type { Emphasis } from "./emphasis.js";
import type { Projection } from "./projection.js";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Everything over the ties: arrows, shapes, marks, names. Drawn after each frame of the canvas beneath. */
export function drawFront(canvas: Canvas, picture: Picture, emphasis: Emphasis, at: Projection, size: { width: number; height: number }, paint: Paint, options: { sparse: boolean }): void {
  const page = paint("page");
  const { near } = emphasis;
  const on = (id: string) => near === null || near.organisations.has(id);
  const colourOf = (tie: Picture["ties"][number]): string => (near === null || near.ties.has(tie.id) ? paint(tie.colour) : paint("dimmed"));
  const many = picture.ties.length > 300 && at.scale < 2;
  const ties = near === null ? picture.ties : [...picture.ties].sort((a, b) => Number(near.ties.has(a.id)) - Number(near.ties.has(b.id)));
  const places = new Map(picture.organisations.map((one) => [one.id, one]));

  for (const tie of ties) {
    if (tie.arrow === null || (many && tie.dimension !== "vertical" && !(near?.ties.has(tie.id) ?? false))) continue;
    const { kind, x, y, dx, dy } = tie.arrow;
    const end = places.get(tie.target);
    const spare = (end === undefined ? 0 : Math.hypot(x - end.x, y - end.y)) * (at.scale - at.shape);
    drawArrow(canvas, kind, { x: at.x(x) + dx * spare, y: at.y(y) + dy * spare, dx, dy }, tie.arrow.size * at.shape, tie.width * at.shape, colourOf(tie), page);
  }

  for (const tie of ties) {
    if (tie.mark === null || (many && !(near?.ties.has(tie.id) ?? false))) continue;
    const { kind, x, y, size: share, filled } = tie.mark;
    drawMark(canvas, kind, at.x(x), at.y(y), share * at.shape, filled, colourOf(tie), page);
  }

  const order = [...picture.organisations].sort((a, b) => Number(on(a.id)) - Number(on(b.id)));
  for (const one of order) {
    const x = at.x(one.x);
    const y = at.y(one.y);
    rings(canvas, one, x, y, emphasis, at, paint);
    const ink = one.id === emphasis.selected ? "#17222D" : on(one.id) ? paint("ink") : paint("dimmed");
    const inside = one.id === emphasis.selected ? paint("selected") : page;
    if (picture.organisations.length <= 1000) drawShape(canvas, one, x, y, at.shape, ink, inside, fontStack);
  }

  areaNames(canvas, picture, at, paint);
  names(canvas, picture, emphasis, at, size, paint, options.sparse);
  bandNames(canvas, picture, at, size, paint);
}

function rings(canvas: Canvas, one: PictureNode, x: number, y: number, emphasis: Emphasis, at: Projection, paint: Paint): void {
  const ring = (more: number, colour: string, width: number, fill: string | null = null) => {
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
    canvas.stroke(path);
    canvas.restore();
  };
  if (one.id === emphasis.selected) ring(8, paint("ink"), 2, paint("selected"));
  else if (one.id === emphasis.hovered) ring(6, paint("ink"), 1.5, paint("page"));
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

/** Labels at the places of the layout. Those that would cover another are left to hover, focus and zoom. */
function names(canvas: Canvas, picture: Picture, emphasis: Emphasis, at: Projection, room: { width: number; height: number }, paint: Paint, sparse: boolean): void {
  const { size, lineHeight } = labelSize[picture.language];
  const step = lineHeight * at.text;
  const { near } = emphasis;
  const urgent = (one: PictureNode) => (one.id === emphasis.hovered ? 3 : one.id === emphasis.selected || one.id === emphasis.focused ? 2 : near?.organisations.has(one.id) === true ? 1 : 0);
  const taken: Box[] = [];
  canvas.lineJoin = "round";
  const byRank = [...picture.organisations].sort((a, b) => urgent(b) - urgent(a) || Number(b.label?.shown ?? false) - Number(a.label?.shown ?? false) || b.radius - a.radius);
  for (const one of byRank) {
    const { label } = one;
    if (label === null) continue;
    if (at.x(one.x) < -10 || at.x(one.x) > room.width + 10 || at.y(one.y) < -10 || at.y(one.y) > room.height + 10) continue;
    const rank = urgent(one);
    if (sparse && near !== null && rank === 0) continue;
    if (!label.shown && rank === 0 && at.scale < 1.4) continue;
    const weight = rank === 2 || one.id === emphasis.selected ? 700 : one.strong ? 600 : 400;
    canvas.font = `${weight} ${size * at.text}px ${fontStack}`;
    canvas.textAlign = label.anchor === "middle" ? "center" : label.anchor;
    // A ring round the shape pushes the label out.
    const push = one.id === emphasis.focused ? 13 : rank >= 2 ? 7 : 0;
    const aside = label.anchor === "start" ? push : label.anchor === "end" ? -push : 0;
    const x = at.x(one.x) + (label.x - one.x) * at.shape + aside;
    const y = at.y(one.y) + (label.y - one.y) * Math.max(at.shape, at.text) + (aside === 0 ? (label.y > one.y ? push : -push) : 0);
    const width = Math.max(...label.lines.map((line) => canvas.measureText(line).width));
    const left = label.anchor === "start" ? x : label.anchor === "end" ? x - width : x - width / 2;
    const bottom = y + (label.lines.length - 1) * step + (label.remark === null ? 3 : 14 * at.text + 3);
    const box = { left, top: y - size * at.text, right: left + width, bottom };
    if (rank < 2 && taken.some((other) => meets(other, box))) continue;
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

/** Names of the levels stay at the left edge and inside their strip, wherever the reader has moved to. */
function bandNames(canvas: Canvas, picture: Picture, at: Projection, size: { width: number; height: number }, paint: Paint): void {
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
