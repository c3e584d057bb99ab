import { svgFigure, svgText } from "./svg.js";

/** One response state as the figure draws it: plain numbers and words. */
export interface StateBar {
  readonly label: string;
  /** Null where nothing is stated: hatched, never empty. */
  readonly ties: { readonly kept: number; readonly begun: number; readonly ended: number } | null;
  /** What stands at the right of the row. */
  readonly text: string;
  /** Ties that belong to no state. */
  readonly unstated?: number;
}

/** A bar for each state: ties kept, begun and ended; hatching where nothing is stated, and for the ties that do not say their state. */
export function statesFigure(bars: readonly StateBar[], title: string): string {
  const [width, left, right, row] = [596, 150, 168, 32];
  const room = width - left - right;
  const most = Math.max(1, ...bars.map(({ ties, unstated = 0 }) => (ties === null ? unstated : ties.kept + ties.begun + ties.ended)));
  const unit = room / most;
  const body = bars.map(({ label, ties, text, unstated }, i) => {
    const y = i * row + 8;
    const words = svgText({ x: 0, y: y + 14, text: label }) + svgText({ x: width, y: y + 14, text, anchor: "end", kind: "axis" });
    if (ties === null) return `${words}<rect class="f-hatch" x="${left}" y="${y}" width="${unstated === undefined ? room : Math.max(1, unstated * unit)}" height="18"/>`;
    let x = left;
    const part = (kind: string, count: number) => {
      const drawn = count === 0 ? "" : `<rect class="${kind}" x="${x}" y="${y}" width="${Math.max(1, count * unit - 1)}" height="18"/>`;
      x += count * unit;
      return drawn;
    };
    return words + part("f-grey", ties.kept) + part("f-solid", ties.begun) + part("f-outline", ties.ended);
  }).join("");
  return svgFigure(width, bars.length * row + 4, title, body);
}
