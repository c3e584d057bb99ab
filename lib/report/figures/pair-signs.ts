import type { PairSign } from "../block.js";
import { svgFigure } from "./svg.js";

const [high, wide, gap, most] = [14, 22, 8, 12];

const glyph: Readonly<Record<PairSign, (x: number) => string>> = {
  tied: (x) => `<path class="f-line" d="M${x} 10H${x + wide}"/>`,
  recommended: (x) => `<path d="M${x} 10H${x + wide}" fill="none" stroke="var(--ink)" stroke-width="2.2" stroke-linecap="round" stroke-dasharray="0.1 4.3"/>`,
  through: (x) => `<path fill="none" stroke="var(--ink)" stroke-width="1.4" d="M${x} 10L${x + wide / 2} 3L${x + wide} 10"/><circle class="f-hollow" cx="${x + wide / 2}" cy="3.4" r="2.2"/>`,
  none: () => "",
  unknown: (x) => `<text class="f-axis" x="${x + wide / 2}" y="13" text-anchor="middle">?</text>`,
};

/** One sign a pair: a line is tied, dots recommended only, a peak through one organisation, two points no path. Those above a dozen are left to the words. */
export function pairSigns(pairs: readonly PairSign[], title: string): string {
  const shown = pairs.slice(0, most);
  const perRow = Math.min(4, shown.length);
  const body = shown.map((sign, i) => {
    const [x, y] = [4 + (i % perRow) * (wide + gap), Math.floor(i / perRow) * (high + 4) + 1];
    return `<g transform="translate(0 ${y})">${glyph[sign](x)}<circle class="f-solid" cx="${x}" cy="10" r="3"/><circle class="f-solid" cx="${x + wide}" cy="10" r="3"/></g>`;
  }).join("");
  return svgFigure(perRow * (wide + gap) + 4, Math.ceil(shown.length / perRow) * (high + 4) + 1, title, body);
}
