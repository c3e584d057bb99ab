import { palette, type Token } from "../picture/index.js";
import type { Block, FigureBlock } from "./block.js";
import { chartRows } from "./chart/chart-rows.js";
import { drawn, html, type Markup } from "./html.js";
import type { PageVoice } from "./page-words.js";
import { csvLink, rowsMarkup } from "./page-tables.js";
import { saved } from "./saved.js";
import { standAlone } from "./stand-alone.js";
import { titled } from "./words.js";

/** Half a column, the whole width and a phone: a chart is drawn for each, so that its words keep their size. */
const [half, whole, phone] = [596, 800, 340];

const tokens = new Map((Object.entries(palette.light) as [Token, string][]).map(([token, colour]) => [colour, token] as const).reverse());

/** Pictures are painted for paper; on a page their colours are the page's, so that they follow dark mode. */
const themed = (svg: string): string => svg.replace(/(fill|stroke)="(#[0-9A-F]{6})"/g, (same, what: string, colour: string) => (tokens.has(colour) ? `${what}="var(--${tokens.get(colour)!})"` : same));

interface Drawn {
  readonly broad: string;
  readonly narrow: string | null;
}

function drawings(block: FigureBlock, { drawChart, document }: PageVoice): Drawn | null {
  if (block.svg !== null) return { broad: block.svg, narrow: block.narrow ?? null };
  if (block.chart === undefined || drawChart === null) return null;
  const frame = { title: titled(block.number, block.title, document.language), description: block.caption };
  return {
    broad: drawChart(block.chart, { ...frame, width: block.wide === true ? whole : half, id: block.anchor }),
    narrow: drawChart(block.chart, { ...frame, width: phone, id: `${block.anchor}-phone` }),
  };
}

const svgLink = (block: FigureBlock | Extract<Block, { kind: "map" }>, svg: string, { say, document }: PageVoice): Markup => {
  const file = standAlone(svg, { number: block.number, title: `${document.synthetic ? `${say("synthetic")}. ` : ""}${block.title}`, caption: block.caption, source: say("source-line", { source: document.source }), language: document.language });
  return html`<a class="save" download="${block.anchor}.svg" href="${saved("svg", file)}" aria-label="${say("save/figure", { number: block.number })}">SVG</a>`;
};

/** A figure under its number and title, with its caption below and itself to take along; a chart that nothing draws stands as its rows. */
export function figureMarkup(block: FigureBlock, voice: PageVoice): Markup {
  const made = drawings(block, voice);
  const data = block.data ?? (block.chart === undefined ? null : chartRows(block.chart));
  const links = [made === null ? null : svgLink(block, made.broad, voice), data === null ? null : csvLink(block.anchor, voice.say("save/data", { number: block.number }), data, voice)];
  const body = made === null ? (data === null ? null : rowsMarkup(data, block.title, voice))
    : made.narrow === null ? html`<div class="picture scrolled" tabindex="0" role="region" aria-label="${block.title}">${drawn(themed(made.broad))}</div>`
    : html`<div class="picture broad">${drawn(themed(made.broad))}</div><div class="picture narrow">${drawn(themed(made.narrow))}</div>`;
  return html`<figure id="${block.anchor}"${block.wide === true ? html` class="wide"` : null}><div class="headline"><h3>${titled(block.number, block.title, voice.document.language)}</h3><span class="saves">${links}</span></div>${body}<figcaption>${block.caption}</figcaption></figure>`;
}

/** The map: its static picture, over which the page's script may put the one that answers. */
export const mapMarkup = (block: Extract<Block, { kind: "map" }>, voice: PageVoice): Markup =>
  html`<figure id="${block.anchor}"><div class="headline"><h3>${titled(block.number, block.title, voice.document.language)}</h3><span class="saves">${svgLink(block, block.svg, voice)}</span></div><div id="crosstie-map" class="mapbox">${drawn(themed(block.svg))}</div><figcaption><span data-static-caption>${block.caption}</span></figcaption></figure>`;
