import { halfPath, hatchPath, shapeDrop, shapePath, type FillPaint, type PictureNode } from "../picture/index.js";
import type { Canvas } from "./canvas-parts.js";

/** An organisation whose fill says something: a tone under an ink outline, with the letter of its class, or a hatch. As in the static picture. */
export function drawFill(canvas: Canvas, one: PictureNode, x: number, y: number, scale: number, ink: string, page: string, font: string, { colour, letter, over }: FillPaint): void {
  const { kind, slash } = one.shape;
  const { radius, ring } = one;
  const outline = new Path2D(one.path);
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  canvas.lineJoin = "round";
  const line = (path: Path2D, width: number, paint = ink) => {
    canvas.strokeStyle = paint;
    canvas.lineWidth = width;
    canvas.stroke(path);
  };
  const fill = (path: Path2D, paint: string) => {
    canvas.fillStyle = paint;
    canvas.fill(path);
  };
  const drop = shapeDrop(kind) * radius;
  const words = (text: string, at: number, size: number, paint: string, halo: string | null = null) => {
    canvas.font = `700 ${size}px ${font}`;
    canvas.textAlign = "center";
    if (halo !== null) {
      canvas.strokeStyle = halo;
      canvas.lineWidth = 2.5;
      canvas.strokeText(text, 0, at + size * 0.36 + drop);
    }
    canvas.fillStyle = paint;
    canvas.fillText(text, 0, at + size * 0.36 + drop);
  };

  line(outline, 5, page);
  fill(outline, kind === "half" && colour !== null ? page : colour ?? page);
  if (kind === "half" && colour !== null) fill(new Path2D(halfPath(radius)), colour);
  if (colour === null) line(new Path2D(hatchPath(kind, radius)), 1.1);
  if (kind === "dotted") {
    canvas.lineCap = "round";
    canvas.setLineDash([0.1, 3.6]);
  }
  line(outline, 1.4);
  canvas.setLineDash([]);
  if (ring !== null) {
    const inner = new Path2D(shapePath(kind, ring.inner));
    fill(inner, page);
    line(inner, 1.1);
  }
  if (slash) line(new Path2D(`M${-radius} ${radius}L${radius} ${-radius}`), 1.4);
  if (ring !== null) {
    const both = letter !== null && ring.text !== "";
    if (ring.text !== "") words(ring.text, both ? -3.2 : 0, both ? 7 : 9, ink);
    if (letter !== null) words(letter, both ? 4.4 : 0, both ? 7.5 : radius * 0.9, ink);
  } else if (letter !== null) words(letter, 0, Math.max(5, Math.min(12, radius * 1.12)), over, kind === "half" ? colour ?? page : null);
  canvas.restore();
}
