import { fillPaint } from "./tone.js";
import type { Fill, LayerEntry, LineEntry, SectorEntry } from "./picture.js";
import type { Theme } from "./palette.js";
import { arrowMarkup, lineMarkup, markMarkup, painter, shapeMarkup } from "./svg-parts.js";
import { fontStack } from "./svg.js";

export type Sample =
  | { readonly kind: "layer"; readonly entry: LayerEntry }
  | { readonly kind: "line"; readonly entry: LineEntry }
  | { readonly kind: "sector"; readonly entry: SectorEntry }
  | { readonly kind: "ring"; readonly text: string }
  | { readonly kind: "fill"; readonly fill: Fill };

/** A sample for one row of the legend, 36 by 16 for lines and 28 by 28 for shapes; hatched where nothing is stated. */
export function renderSample(sample: Sample, theme: Theme): string {
  const paint = painter(theme);
  const page = paint("page");
  const open = (w: number, h: number, box = `0 0 ${w} ${h}`) => `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${box}" aria-hidden="true" font-family="${fontStack}">`;
  if (sample.kind === "ring") return `${open(28, 28, "-14 -14 28 28")}${shapeMarkup({ kind: "disc", slash: false }, 12.5, { inner: 9.5, text: sample.text.replace(/[^\w?]/g, "").slice(0, 4) }, paint("ink"), page, fontStack)}</svg>`;
  if (sample.kind === "fill") return `${open(20, 20, "-10 -10 20 20")}${shapeMarkup({ kind: "disc", slash: false }, 8, null, paint("ink"), page, fontStack, fillPaint(paint, sample.fill))}</svg>`;
  if (sample.kind === "sector") return `${open(20, 20, "-10 -10 20 20")}${shapeMarkup(sample.entry.shape, 7, null, paint("ink"), page, fontStack)}</svg>`;
  const { entry } = sample;
  if (entry.state !== "some") {
    const hatch = [0, 5, 10, 15, 20, 25, 30, 35, 40].map((x) => `M${x - 6} 14L${x + 4} 2`).join("");
    return `${open(36, 16)}<path d="${hatch}" stroke="${paint("line")}" stroke-width="1.2" fill="none"/></svg>`;
  }
  const d = "M2 8L34 8";
  if (sample.kind === "line") {
    const { width, pattern, colour = "ink", mark = null } = sample.entry;
    return `${open(36, 16)}${lineMarkup(d, paint(colour), width, pattern, page, 0)}${mark === null ? "" : markMarkup(mark, 18, 8, 1, true, paint(colour), page)}</svg>`;
  }
  const { colour, width, mark, arrow } = sample.entry;
  const ink = paint(colour);
  const cut = arrow === "filled" ? "M2 8L29 8" : arrow === "ring" ? "M2 8L27 8" : d;
  return `${open(36, 16)}${lineMarkup(cut, ink, width, "solid", page, 0)}`
    + (arrow === null ? "" : arrowMarkup(arrow, { x: 34, y: 8, dx: 1, dy: 0, size: 9 }, width, ink, page))
    + `${mark === null ? "" : markMarkup(mark, 18, 8, 1, true, ink, page)}</svg>`;
}
