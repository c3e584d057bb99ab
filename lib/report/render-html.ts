import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { MapData } from "../picture/index.js";
import type { ReportCode } from "../words/index.js";
import type { Block, ReportDocument, Track } from "./block.js";
import type { DrawChart } from "./chart/chart.js";
import { contentsCount, contentsOf } from "./contents.js";
import { drawn, html, Markup } from "./html.js";
import { figureMarkup, mapMarkup } from "./page-figures.js";
import { findingsMarkup } from "./page-findings.js";
import { matrixMarkup, tableMarkup } from "./page-tables.js";
import { pageVoice, type PageVoice } from "./page-words.js";
import { runningHeads } from "./running-heads.js";
import { embedded, emptyProvenance, pageWithProvenance } from "./provenance-block.js";
import { reportStyle } from "./style.js";

/** The first bytes of every report: by them the command line knows a file that it may write over. */
export const reportMarker = "<!-- crosstie report";

/** Letters of a note above which it may go on in the next column. */
const longest = 1200;

function track(one: Track): Markup {
  const colour = one.dimension === "horizontal" && one.reads !== null ? `c-${one.reads}` : "c-ink";
  return html`<li class="track${one.sleepers.length > 40 ? " many" : ""}"><b>${one.label} <i>${one.notStated === null ? one.sleepers.length : ""}</i></b><div class="rails ${colour}" aria-hidden="true">${
    one.notStated === null ? one.sleepers.slice(0, 120).map((kind) => html`<i class="${kind}"></i>`) : html`<span class="none">${one.notStated}</span>`}</div></li>`;
}

/** Blocks of one kind that follow one another stand in one grid. */
function inRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const before = runs.at(-1);
    if (before !== undefined && before[0]!.kind === block.kind && (block.kind === "figure" || block.kind === "note")) before.push(block);
    else runs.push([block]);
  }
  return runs;
}

function blockMarkup(block: Block, voice: PageVoice): Markup | null {
  switch (block.kind) {
    case "heading": return block.lead === null ? null : html`<p class="sectionlead">${block.lead}</p>`;
    case "text": return html`<p class="said">${block.text}</p>`;
    case "findings": return findingsMarkup(block, voice);
    case "map": return mapMarkup(block, voice);
    case "figure": return figureMarkup(block, voice);
    case "table": return tableMarkup(block, voice);
    case "subheading": return html`<h3 class="sub">${block.text}</h3>`;
    case "matrix": return matrixMarkup(block, voice);
    case "list": return html`<ul class="open">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case "note": return html`<p class="methodnote${block.text.length > longest ? " long" : ""}"><b>${block.title}</b><span>${block.text}</span></p>`;
  }
}

function section(blocks: readonly Block[], voice: PageVoice): Markup {
  const heading = blocks[0]?.kind === "heading" ? blocks[0] : null;
  const folded = blocks.some((block) => block.kind === "table" && block.folded === true) && heading?.id === "tables";
  return html`<section id="${heading?.id ?? ""}" aria-labelledby="h-${heading?.id ?? ""}"><h2 id="h-${heading?.id ?? ""}">${heading?.text ?? ""}</h2>${folded ? html`<p class="onpaper">${voice.say("print/folded")}</p>` : null}${inRuns(blocks).map((run) => {
    const parts = run.map((block) => blockMarkup(block, voice));
    return run[0]!.kind === "figure" ? html`<div class="figures">${parts}</div>` : run[0]!.kind === "note" ? html`<div class="notes">${parts}</div>` : html`${parts}`;
  })}</section>`;
}

/** The contents, folded: sections with the figures and tables in them, each with the address that leads to it. */
function contentsMarkup({ document, say }: PageVoice): Markup {
  const sections = contentsOf(document);
  return html`<details class="contents" id="contents"><summary>${say("contents")} <span>${say("contents/count", contentsCount(sections))}</span></summary><ol id="contents-list">${sections.map(({ id, text, cited }) => html`<li><a href="#${id}">${text}</a>${
    cited.length === 0 ? null : html`<ul>${cited.map(({ number, anchor, title }) => html`<li><a href="#${anchor}"><b>${number}</b> ${title}</a></li>`)}</ul>`}</li>`)}</ol></details>`;
}

const hashOf = (text: string): string => {
  let binary = "";
  for (const byte of sha256(utf8ToBytes(text))) binary += String.fromCharCode(byte);
  return `'sha256-${btoa(binary)}'`;
};

const mark = `<svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true"><path d="M0 5H26M0 13H26" stroke="currentColor" stroke-width="1.5"/><path d="M5 1V17M13 1V17" stroke="currentColor" stroke-width="3"/><path d="M21 1V17" stroke="currentColor" stroke-width="3" stroke-dasharray="3 2"/></svg>`;
const hatch = `<svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" fill="none" stroke="var(--line)"/></pattern></defs></svg>`;

export interface PageScripts {
  readonly mapScript: string | null;
  /** Carried as text, from which the map starts it: a script in the page that the page does not run. */
  readonly workerScript?: string | null;
  readonly notices?: string | null;
  /** What draws the charts; without it their rows stand in their place. */
  readonly drawChart?: DrawChart | null;
}

/**
 * The report as one page that works offline: inline style, static pictures that need no script, and the map's
 * script on top of them when there is one. No outside request, no clock: the same case gives the same bytes.
 */
export function renderHtml(document: ReportDocument, map: MapData, { mapScript, workerScript = null, notices = null, drawChart = null }: PageScripts): string {
  const zh = document.language === "zh";
  const voice = pageVoice(document, drawChart);
  const { say } = voice;
  const style = `${reportStyle}\n${runningHeads(document, say)}`;
  const sections: Block[][] = [];
  for (const block of document.blocks) {
    if (block.kind === "heading") sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  // A closing tag inside a string of the script would end the element; JavaScript reads both spellings alike.
  const script = mapScript?.replaceAll("</script", "<\\/script") ?? null;
  const policy = `default-src 'none'; script-src ${script === null ? "'none'" : `${hashOf(script)} blob:`}; worker-src blob:; style-src ${hashOf(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const links = sections.flatMap(([first]) => (first?.kind === "heading" ? [html`<a href="#${first.id}">${say(`nav/${first.id}` as ReportCode)}</a>`] : []));
  const page = html`<!doctype html>
${drawn(`${reportMarker} ${document.provenance.version} -->`)}
<html lang="${zh ? "zh-Hans" : "en"}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${drawn(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${document.title}</title><style>${drawn(style)}</style></head>
<body>${drawn(hatch)}<a class="skip" href="#findings">${say("skip")}</a><div class="wrap"><header><div class="bar"><span class="brand">${drawn(mark)} crosstie</span><nav aria-label="${say("contents")}">${links}</nav><a class="tocontents" href="#contents-list">${say("contents")}</a></div>
${document.synthetic ? html`<p class="synthetic">${say("synthetic")}</p>` : null}<h1>${document.title}</h1>${document.subtitle === null ? null : html`<p class="subtitle" lang="${zh ? "en" : "zh-Hans"}">${document.subtitle}</p>`}
<div class="head"><p class="lead">${document.lead}</p><dl class="facts">${document.facts.map((fact) => html`<dt>${fact.label}</dt><dd>${fact.text}</dd>`)}</dl></div>
<ul class="tracks">${document.tracks.map(track)}</ul>${contentsMarkup(voice)}</header>
<main>${sections.map((blocks) => section(blocks, voice))}</main>
<footer><span class="brand">${drawn(mark)} crosstie</span><span>${say("footer", { case: document.title })}</span></footer></div>
${drawn(emptyProvenance)}<script type="application/json" id="crosstie-map-data">${drawn(embedded(map))}</script>${script === null || workerScript === null ? null : drawn(`<script type="application/json" id="crosstie-map-worker">${embedded(workerScript)}</script>`)}${script === null ? null : drawn(`<script>${script}</script>`)}
</body></html>
${notices === null ? null : drawn(`<!--\n${notices.replaceAll("--", "- -")}\n-->\n`)}`;
  return pageWithProvenance(page.text, document.provenance);
}
