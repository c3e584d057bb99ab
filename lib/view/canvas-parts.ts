import { halfPath, palette, shapePath, type ArrowKind, type MarkKind, type PictureNode, type Theme, type Token } from "../picture/index.js";

export type Paint = (token: Token) => string;
export type Canvas = CanvasRenderingContext2D;

export const painter = (theme: Theme): Paint => (token) => palette[theme][token];

const outlines: Readonly<Record<Exclude<MarkKind, "disc">, readonly (readonly [number, number])[]>> = {
  diamond: [[0, -5.2], [5.2, 0], [0, 5.2], [-5.2, 0]],
  square: [[-3.8, -3.8], [3.8, -3.8], [3.8, 3.8], [-3.8, 3.8]],
  triangle: [[0, -5], [4.8, 3.6], [-4.8, 3.6]],
  bar: [[-6, -2.6], [6, -2.6], [6, 2.6], [-6, 2.6]],
  cross: [[-4, -4], [4, 4], [4, -4], [-4, 4]],
  plus: [[-5, 0], [5, 0], [0, -5], [0, 5]],
};

/** The mark of a layer at x, y, filled or hollow, as in the static picture. */
export function drawMark(canvas: Canvas, kind: MarkKind, x: number, y: number, size: number, filled: boolean, colour: string, page: string): void {
  canvas.beginPath();
  if (kind === "disc") canvas.arc(x, y, 4 * size, 0, 2 * Math.PI);
  else {
    const points = outlines[kind];
    const open = kind === "cross" || kind === "plus";
    for (const [i, [dx, dy]] of points.entries()) canvas[i === 0 || (open && i === 2) ? "moveTo" : "lineTo"](x + dx * size, y + dy * size);
    if (open) return stroke(canvas, colour, 2 * size);
    canvas.closePath();
  }
  if (filled) stroke(canvas, page, 1.2 * size);
  canvas.fillStyle = filled ? colour : page;
  canvas.fill();
  if (!filled) stroke(canvas, colour, 1.5 * size);
}

/** An arrow head with its tip at x, y, pointing along dx, dy. */
export function drawArrow(canvas: Canvas, kind: ArrowKind, arrow: { x: number; y: number; dx: number; dy: number }, size: number, width: number, colour: string, page: string): void {
  const { x, y, dx, dy } = arrow;
  const half = size * 0.44;
  const at = (back: number, side: number) => [x - dx * back - dy * side, y - dy * back + dx * side] as const;
  canvas.beginPath();
  if (kind === "ring") {
    const radius = size * 0.38;
    canvas.arc(...at(radius, 0), radius, 0, 2 * Math.PI);
    canvas.fillStyle = page;
    canvas.fill();
    return stroke(canvas, colour, 1.5);
  }
  canvas.moveTo(...at(size, half));
  canvas.lineTo(...at(0, 0));
  canvas.lineTo(...at(size, -half));
  if (kind === "open") return stroke(canvas, colour, Math.max(1, Math.min(1.9, width)));
  canvas.lineTo(...at(size * 0.7, 0));
  canvas.closePath();
  canvas.fillStyle = colour;
  canvas.fill();
}

const paths = new WeakMap<PictureNode, { readonly outline: Path2D; readonly inner: Path2D | null }>();

/** The paths of a shape, read once. */
function pathsOf(one: PictureNode): { readonly outline: Path2D; readonly inner: Path2D | null } {
  let made = paths.get(one);
  if (made === undefined) paths.set(one, (made = { outline: new Path2D(one.path), inner: one.ring === null ? null : new Path2D(one.ring.innerPath) }));
  return made;
}

/** An organisation's shape at x, y: solid, half filled, dotted, or a double outline with its count. */
export function drawShape(canvas: Canvas, one: PictureNode, x: number, y: number, scale: number, ink: string, page: string, font: string): void {
  const { kind, slash } = one.shape;
  const { radius, ring } = one;
  const { outline, inner } = pathsOf(one);
  const dotted = kind === "dotted";
  canvas.save();
  canvas.translate(x, y);
  canvas.scale(scale, scale);
  canvas.lineJoin = "round";
  const line = (path: Path2D, width: number, gap = 3.6) => {
    canvas.lineCap = dotted ? "round" : "butt";
    canvas.setLineDash(dotted ? [0.1, gap] : []);
    canvas.strokeStyle = ink;
    canvas.lineWidth = width;
    canvas.stroke(path);
    canvas.setLineDash([]);
  };
  const fill = (path: Path2D, colour: string) => {
    canvas.fillStyle = colour;
    canvas.fill(path);
  };

  canvas.strokeStyle = page;
  canvas.lineWidth = 5;
  canvas.stroke(outline);
  if (ring !== null) {
    fill(outline, page);
    line(outline, dotted ? 2 : 1.5);
    if (kind === "half") fill(new Path2D(halfPath(radius)), ink);
    fill(inner!, page);
    line(inner!, dotted ? 1.5 : 1.1, 3);
  } else if (dotted || kind === "half") {
    fill(outline, page);
    line(outline, dotted ? 2 : 1.5);
    if (kind === "half") fill(new Path2D(halfPath(radius)), ink);
  } else fill(outline, ink);
  if (slash) {
    canvas.beginPath();
    canvas.moveTo(-radius, radius);
    canvas.lineTo(radius, -radius);
    stroke(canvas, ring === null ? page : ink, 2);
  }
  if (ring !== null) {
    const drop = kind === "triangle-up" ? 0.18 * radius : kind === "triangle-down" ? -0.18 * radius : 0;
    const size = ring.text.length > 2 ? 8.5 : 9.5;
    canvas.font = `700 ${size}px ${font}`;
    canvas.textAlign = "center";
    canvas.fillStyle = ink;
    canvas.fillText(ring.text, 0, size * 0.36 + drop);
  }
  canvas.restore();
}

export function drawDisc(canvas: Canvas, x: number, y: number, radius: number, colour: string): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fillStyle = colour;
  canvas.fill();
}

/** The outline of a shape, larger by some pixels all round: a halo or a focus ring. */
export function outlineAround(one: PictureNode, more: number): Path2D {
  return new Path2D(shapePath("disc", one.radius * (one.shape.kind === "diamond" || one.shape.kind === "hexagon" ? 1.12 : 1) + more));
}

function stroke(canvas: Canvas, colour: string, width: number): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.stroke();
}
