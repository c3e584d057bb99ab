import { fontStack, type PictureNode } from "../picture/index.js";
import type { Canvas } from "./canvas-parts.js";

const known = new WeakMap<PictureNode, Map<number, number>>();

/** Width of an organisation's name at a size and weight. Measured once: a map of hundreds is drawn many times a second. */
export function labelWidth(canvas: Canvas, one: PictureNode, weight: number, size: number): number {
  let widths = known.get(one);
  if (widths === undefined) known.set(one, (widths = new Map<number, number>()));
  let width = widths.get(weight);
  if (width === undefined) {
    const font = canvas.font;
    canvas.font = `${weight} ${size}px ${fontStack}`;
    width = Math.max(0, ...one.label!.lines.map((line) => canvas.measureText(line).width));
    canvas.font = font;
    widths.set(weight, width);
  }
  return width;
}
