import type { Picture } from "../picture/index.js";
import type { Canvas, Paint } from "./canvas-parts.js";
import { drawFates } from "./draw-fate.js";
import { drawGuides } from "./draw-guides.js";
import type { Projection } from "./projection.js";

/** Strips of the levels and areas of the jurisdictions, under the ties; the strips run to the edges of the canvas. */
export function drawGround(canvas: Canvas, picture: Picture, at: Projection, width: number, height: number, paint: Paint): void {
  const { bands } = picture;
  for (const [i, band] of bands.entries()) {
    const top = i === 0 ? Math.min(0, at.y(band.top)) : at.y(band.top);
    const bottom = i === bands.length - 1 ? Math.max(height, at.y(band.bottom)) : at.y(band.bottom);
    if (band.tinted) {
      canvas.fillStyle = paint("band");
      canvas.fillRect(0, top, width, bottom - top);
    }
    if (band.missing && i > 0) {
      canvas.beginPath();
      canvas.setLineDash([3, 3]);
      canvas.moveTo(0, top);
      canvas.lineTo(width, top);
      canvas.strokeStyle = paint("line");
      canvas.lineWidth = 1;
      canvas.stroke();
      canvas.setLineDash([]);
    }
  }
  drawGuides(canvas, picture, at, paint);
  for (const block of picture.blocks) {
    const area = new Path2D();
    for (const rect of block.rects) area.rect(at.x(rect.x), at.y(rect.y), rect.width * at.scale, rect.height * at.scale);
    canvas.globalAlpha = 0.75;
    canvas.fillStyle = paint("block");
    canvas.fill(area);
    canvas.globalAlpha = 1;
  }
  drawFates(canvas, picture, at, paint);
}
