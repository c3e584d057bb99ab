import { fateGap, type Picture, type PictureNode } from "../picture/index.js";
import type { Canvas, Paint } from "./canvas-parts.js";
import type { Projection } from "./projection.js";

/** Under the ties: where the ties of those who dropped out were, and a way that was asked for. As in the static picture. */
export function drawFates(canvas: Canvas, { ghosts = [], way = [] }: Picture, at: Projection, paint: Paint): void {
  if (ghosts.length + way.length === 0) return;
  canvas.save();
  canvas.translate(at.x(0), at.y(0));
  canvas.scale(at.scale, at.scale);
  const lines = (paths: readonly string[], colour: string, width: number) => {
    canvas.strokeStyle = colour;
    canvas.lineWidth = width / at.scale;
    for (const d of paths) canvas.stroke(new Path2D(d));
  };
  canvas.setLineDash([2 / at.scale, 5 / at.scale]);
  lines(ghosts.map((one) => one.d), paint("line"), 1);
  canvas.setLineDash([]);
  canvas.lineCap = "round";
  lines(way, paint("selected"), 11 * at.shape);
  canvas.restore();
}

/** In place of the shape of an organisation that dropped out: a dashed outline with a cross. Round one that is cut off: a dashed ring. */
export function drawFate(canvas: Canvas, one: PictureNode, x: number, y: number, scale: number, ink: string, page: string): void {
  const gone = one.fate === "gone";
  const radius = one.radius + (gone ? 0 : fateGap(one.radius));
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  canvas.strokeStyle = ink;
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, 2 * Math.PI);
  if (gone) {
    canvas.fillStyle = page;
    canvas.fill();
  }
  canvas.lineWidth = 1.5;
  canvas.setLineDash([4, 3]);
  canvas.stroke();
  if (gone) {
    const arm = radius * 0.55;
    canvas.setLineDash([]);
    canvas.lineWidth = 2;
    canvas.beginPath();
    for (const side of [-1, 1]) {
      canvas.moveTo(-arm, -arm * side);
      canvas.lineTo(arm, arm * side);
    }
    canvas.stroke();
  }
  canvas.restore();
}
