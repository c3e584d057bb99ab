import { palette, type Theme, type Token } from "./palette.js";
import type { ArrowKind, MarkKind } from "./layer-styles.js";
import type { Pattern } from "./picture.js";
import { halfPath, hatchPath, shapeDrop, shapePath, type Shape } from "./shapes.js";
import type { FillPaint } from "./tone.js";

export type Paint = (token: Token) => string;

export function painter(theme: Theme): Paint {
  return (token) => palette[theme][token];
}

export const num = (value: number) => String(Math.round(value * 10) / 10);

/** The strokes of one tie, over a casing in the colour of the page that makes crossings read as bridges. */
export function lineMarkup(d: string, colour: string, width: number, pattern: Pattern, page: string, casing: number): string {
  const stroke = (value: string, w: number, more = "") => `<path d="${d}" fill="none" stroke="${value}" stroke-width="${num(w)}"${more}/>`;
  const under = casing > 0 ? stroke(page, width + casing, ' stroke-opacity="0.8"') : "";
  if (pattern === "double") return under + stroke(colour, width + 2.2) + stroke(page, width);
  if (pattern === "dots") return under + stroke(colour, width, ' stroke-linecap="round" stroke-dasharray="0.1 5"');
  if (pattern === "dash") return under + stroke(colour, width, ' stroke-dasharray="9 4"');
  return under + stroke(colour, width);
}

/** The mark of a layer round x, y. Filled marks carry a page-coloured rim, hollow ones a page-coloured inside. */
export function markMarkup(kind: MarkKind, x: number, y: number, size: number, filled: boolean, colour: string, page: string): string {
  const at = (path: string) => `<path transform="translate(${num(x)} ${num(y)})" d="${path}"`;
  const paint = filled ? ` fill="${colour}" stroke="${page}" stroke-width="1.2" paint-order="stroke"/>` : ` fill="${page}" stroke="${colour}" stroke-width="1.5"/>`;
  const s = (value: number) => num(value * size);
  switch (kind) {
    case "disc": return at(shapePath("disc", 4 * size)) + paint;
    case "diamond": return at(`M0 -${s(5.2)}L${s(5.2)} 0L0 ${s(5.2)}L-${s(5.2)} 0Z`) + paint;
    case "square": return at(`M-${s(3.8)} -${s(3.8)}H${s(3.8)}V${s(3.8)}H-${s(3.8)}Z`) + paint;
    case "triangle": return at(`M0 -${s(5)}L${s(4.8)} ${s(3.6)}L-${s(4.8)} ${s(3.6)}Z`) + paint;
    case "bar": return at(`M-${s(6)} -${s(2.6)}H${s(6)}V${s(2.6)}H-${s(6)}Z`) + paint;
    case "cross": return at(`M-${s(4)} -${s(4)}L${s(4)} ${s(4)}M${s(4)} -${s(4)}L-${s(4)} ${s(4)}`) + ` fill="none" stroke="${colour}" stroke-width="2"/>`;
    case "plus": return at(`M-${s(5)} 0H${s(5)}M0 -${s(5)}V${s(5)}`) + ` fill="none" stroke="${colour}" stroke-width="2"/>`;
  }
}

/** An arrow head with its tip at x, y, pointing along dx, dy. */
export function arrowMarkup(kind: ArrowKind, arrow: { x: number; y: number; dx: number; dy: number; size: number }, width: number, colour: string, page: string): string {
  const { x, y, dx, dy, size } = arrow;
  const at = (back: number, side: number) => `${num(x - dx * back - dy * side)} ${num(y - dy * back + dx * side)}`;
  if (kind === "ring") return `<circle cx="${num(x - dx * 3.4)}" cy="${num(y - dy * 3.4)}" r="3.4" fill="${page}" stroke="${colour}" stroke-width="1.5"/>`;
  const half = size * 0.44;
  if (kind === "filled") return `<path d="M${at(0, 0)}L${at(size, half)}L${at(size * 0.7, 0)}L${at(size, -half)}Z" fill="${colour}"/>`;
  return `<path d="M${at(size, half)}L${at(0, 0)}L${at(size, -half)}" fill="none" stroke="${colour}" stroke-width="${num(Math.max(1, Math.min(1.9, width)))}"/>`;
}

/** An organisation's shape round 0, 0: solid, half filled, dotted, or a double outline with its count; in a tone, with a letter or hatched where it says something. */
export function shapeMarkup(shape: Shape, radius: number, ring: { inner: number; text: string } | null, ink: string, page: string, font: string, fill: FillPaint | null = null): string {
  const outline = shapePath(shape.kind, radius);
  if (fill !== null) return filledMarkup(shape, radius, ring, ink, page, font, fill);
  const dots = shape.kind === "dotted" ? ' stroke-linecap="round" stroke-dasharray="0.1 3.6"' : "";
  const slash = shape.slash ? `<path d="M${num(-radius)} ${num(radius)}L${num(radius)} ${num(-radius)}" stroke="${ring === null ? page : ink}" stroke-width="2"/>` : "";
  if (ring !== null) {
    const half = shape.kind === "half" ? `<path d="${halfPath(radius)}${halfPath(ring.inner)}" fill="${ink}" fill-rule="evenodd"/>` : "";
    const drop = shapeDrop(shape.kind) * radius;
    const size = ring.text.length > 2 ? 8.5 : 9.5;
    return `<path d="${outline}" fill="${page}" stroke="${ink}" stroke-width="${dots === "" ? "1.5" : "2"}"${dots}/>${half}`
      + `<path d="${shapePath(shape.kind, ring.inner)}" fill="${page}" stroke="${ink}" stroke-width="${dots === "" ? "1.1" : "1.5"}"${dots === "" ? "" : ' stroke-linecap="round" stroke-dasharray="0.1 3"'}/>${slash}`
      + `<text y="${num(size * 0.36 + drop)}" text-anchor="middle" font-family="${font}" font-size="${size}" font-weight="700" fill="${ink}">${ring.text}</text>`;
  }
  if (shape.kind === "dotted") return `<path d="${outline}" fill="${page}" stroke="${ink}" stroke-width="2"${dots}/>`;
  if (shape.kind === "half") return `<path d="${outline}" fill="${page}" stroke="${ink}" stroke-width="1.5"/><path d="${halfPath(radius)}" fill="${ink}"/>`;
  return `<path d="${outline}" fill="${ink}"/>${slash}`;
}

/** Outlines stay ink; what is solid elsewhere takes the tone, and a hatch stands where nothing is known. */
function filledMarkup(shape: Shape, radius: number, ring: { inner: number; text: string } | null, ink: string, page: string, font: string, { colour, letter, over }: FillPaint): string {
  const { kind } = shape;
  const outline = shapePath(kind, radius);
  const dots = kind === "dotted" ? ' stroke-linecap="round" stroke-dasharray="0.1 3.6"' : "";
  const inside = colour ?? page;
  const hatch = colour === null ? `<path d="${hatchPath(kind, radius)}" stroke="${ink}" stroke-width="1.1" fill="none"/>` : "";
  const body = kind === "half" && colour !== null
    ? `<path d="${outline}" fill="${page}"/><path d="${halfPath(radius)}" fill="${colour}"/>`
    : `<path d="${outline}" fill="${inside}"/>`;
  const rim = `<path d="${outline}" fill="none" stroke="${ink}" stroke-width="1.4" stroke-linejoin="round"${dots}/>`;
  const slash = shape.slash ? `<path d="M${num(-radius)} ${num(radius)}L${num(radius)} ${num(-radius)}" stroke="${ink}" stroke-width="1.4"/>` : "";
  const drop = shapeDrop(kind) * radius;
  const words = (text: string, y: number, size: number, paint: string, halo = "") =>
    (text === "" ? "" : `<text y="${num(y + size * 0.36 + drop)}" text-anchor="middle" font-family="${font}" font-size="${num(size)}" font-weight="700" fill="${paint}"${halo}>${text}</text>`);
  if (ring !== null) {
    const middle = `<path d="${shapePath(kind, ring.inner)}" fill="${page}" stroke="${ink}" stroke-width="1.1"/>`;
    const [count, name] = letter === null || ring.text === "" ? [0, 0] : [-3.2, 4.4];
    return body + hatch + rim + middle + slash + words(ring.text, count, letter === null ? 9 : 7, ink) + words(letter ?? "", name, ring.text === "" ? radius * 0.9 : 7.5, ink);
  }
  // On a half-filled disc a letter lies on both grounds.
  const halo = kind === "half" && letter !== null ? ` stroke="${inside}" stroke-width="2.5" paint-order="stroke"` : "";
  return body + hatch + rim + slash + words(letter ?? "", 0, Math.max(5, Math.min(12, radius * 1.12)), over, halo);
}
