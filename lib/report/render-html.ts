import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { fill, reportMessages, version, type Params, type ReportCode } from "../words/index.js";
import type { Block, CellText, ReportDocument, ReportFinding, Track } from "./block.js";
import { findingFigure } from "./figures/finding-figure.js";
import { html, Markup } from "./html.js";
import type { MapData } from "../picture/index.js";
import { reportStyle } from "./style.js";
import { tableCsv } from "./table-csv.js";

/** The first bytes of every report: by them the command line knows a file that it may write over. */
export const reportMarker = "<!-- crosstie report";

const certaintySign = { stated: "full", "partly-stated": "half", implied: "hollow" } as const;
const cellSign = { yes: "full", half: "half", no: "no", unknown: "unknown" } as const;

/** Our own figures and pictures are markup already: everything in them was escaped where it was written. */
const drawn = (svg: string) => new Markup(svg);

function findingItem(finding: ReportFinding, words: { settle: string; where: string }, anchored: ReadonlySet<string>, zh: boolean): Markup {
  const join = zh ? "" : " ";
  return html`<li class="finding-item"><div class="finding"><h3>${finding.title}</h3><p>${finding.sentences.join(join)}</p><p class="bears"><b>${finding.constituent.code}</b> ${finding.constituent.label}</p></div>
<div class="finding-figure">${finding.figure === null ? null : drawn(findingFigure(finding.figure, finding.title))}</div>
<div class="sure"><p><span class="sign ${certaintySign[finding.certainty.kind]}" aria-hidden="true"></span><b>${finding.certainty.word}</b><br>${finding.certainty.detail}</p><p><b>${words.settle}</b> ${finding.settle}</p>${
  finding.place === "" ? null : html`<p><b>${words.where}</b> ${finding.place}</p>`}<ul class="chips">${finding.evidence.slice(0, 24).map((id) => (anchored.has(id) ? html`<li><a href="#r-${id}">${id}</a></li>` : html`<li>${id}</li>`))}${
  finding.evidence.length > 24 ? html`<li>+${finding.evidence.length - 24}</li>` : null}</ul></div></li>`;
}

const cell = (text: CellText): Markup => html`${text.sign === undefined ? null : html`<span class="sign ${cellSign[text.sign]}" aria-hidden="true"></span>`}${
  text.notStated === true ? html`<span class="unsaid">${text.text}</span>` : text.text}`;

/** Links in the page carry their own content, so that saving a table needs no network and no script. */
const saved = (type: string, content: string): string => `data:${type};charset=utf-8,${encodeURIComponent(content)}`;

function table(block: Extract<Block, { kind: "table" }>): Markup {
  const rows = block.rows.map((row, index) => {
    const anchor = block.anchors?.[index];
    return html`<tr${anchor === undefined ? null : html` id="r-${anchor}"`}>${row.map((text, column) => {
      const label = block.columns[column]!;
      return column === 0 ? html`<th scope="row">${cell(text)}</th>` : html`<td data-label="${label.label}"${label.numeric === true ? html` class="n"` : null}>${cell(text)}</td>`;
    })}</tr>`;
  });
  const link = html`<a class="save" download="${block.id}.csv" href="${saved("text/csv", tableCsv(block))}">CSV</a>`;
  const body = html`<div class="scroll" tabindex="0" role="region" aria-label="${block.title}"><table class="stack"><thead><tr>${block.columns.map((column) => html`<th scope="col"${column.numeric === true ? html` class="n"` : null}>${column.label}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div><p class="caption"><b>${block.number}.</b> ${block.caption}</p>`;
  return block.folded === true
    ? html`<details class="tablebox" id="${block.id}"><summary>${block.number}. ${block.title}</summary>${link}${body}</details>`
    : html`<div class="tablebox" id="${block.id}">${link}<h3>${block.number}. ${block.title}</h3>${body}</div>`;
}

function matrix(block: Extract<Block, { kind: "matrix" }>, passages: (count: number) => string): Markup {
  return html`<div class="matrix">${block.elements.map((element) => html`<div><h3><span>${element.code}</span> ${element.label}</h3>${element.cells.map((one) => html`<div class="cell"><span class="mark ${one.state}" aria-hidden="true"></span><b>${one.code}</b> ${one.label}<br><span class="caption">${one.word}</span>${
    one.passages.length === 0 ? null : html`<details><summary>${passages(one.passages.length)}</summary>${one.passages.map((passage) => html`<p><b>${passage.place}</b> ${passage.text}</p>`)}</details>`}</div>`)}</div>`)}</div><p class="caption"><b>${block.number}.</b> ${block.title}. ${block.caption}</p>`;
}

function figure(block: Extract<Block, { kind: "figure" }>): Markup {
  const picture = block.wide === true ? html`<div class="scroll" tabindex="0" role="region" aria-label="${block.title}">${drawn(block.svg)}</div>` : drawn(block.svg);
  return html`<figure${block.wide === true ? html` class="wide"` : null}><h3>${block.title}</h3>${picture}<figcaption><b>${block.number}.</b> ${block.caption}</figcaption></figure>`;
}

function track(one: Track): Markup {
  const colour = one.dimension === "horizontal" && one.reads !== null ? `c-${one.reads}` : "c-ink";
  return html`<li class="track${one.sleepers.length > 40 ? " many" : ""}"><b>${one.label} <i>${one.notStated === null ? one.sleepers.length : ""}</i></b><div class="rails ${colour}" aria-hidden="true">${
    one.notStated === null ? one.sleepers.slice(0, 120).map((kind) => html`<i class="${kind}"></i>`) : html`<span class="none">${one.notStated}</span>`}</div></li>`;
}

function section(blocks: readonly Block[], say: (code: ReportCode, params?: Params) => string, anchored: ReadonlySet<string>, zh: boolean): Markup {
  const [first] = blocks;
  const heading = first?.kind === "heading" ? first : null;
  const figures = blocks.filter((block) => block.kind === "figure");
  const notes = blocks.filter((block) => block.kind === "note");
  return html`<section id="${heading?.id ?? ""}" aria-labelledby="h-${heading?.id ?? ""}"><h2 id="h-${heading?.id ?? ""}">${heading?.text ?? ""}</h2>${
    heading?.lead === null || heading === null ? null : html`<p class="sectionlead">${heading.lead}</p>`}${blocks.map((block) => {
      switch (block.kind) {
        case "heading": case "figure": case "note": return null;
        case "text": return html`<p>${block.text}</p>`;
        case "findings": {
          const items = block.findings.map((finding) => findingItem(finding, block.words, anchored, zh));
          return block.further === undefined ? html`<ol class="findings">${items}</ol>${block.note === null ? null : html`<p class="caption">${block.note}</p>`}`
            : html`<details class="tablebox further" id="further-findings"><summary>${block.further.summary}</summary><ol class="findings" start="${block.further.after + 1}">${items}</ol></details>`;
        }
        case "map": return html`<figure><div id="crosstie-map" class="mapbox">${drawn(block.svg)}</div><figcaption><b>${block.number}.</b> <span data-static-caption>${block.caption}</span> <a class="save" download="map.svg" href="${saved("image/svg+xml", block.svg)}">SVG</a></figcaption></figure>`;
        case "table": return table(block);
        case "subheading": return html`<h3 class="sub">${block.text}</h3>`;
        case "matrix": return matrix(block, (count) => say("coding/passages", { count }));
        case "list": return html`<ul class="open">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
      }
    })}${figures.length === 0 ? null : html`<div class="figures">${figures.map(figure)}</div>`}${
    notes.length === 0 ? null : html`<div class="notes">${notes.map((block) => html`<p class="methodnote"><b>${block.title}</b><span>${block.text}</span></p>`)}</div>`}</section>`;
}

const hashOf = (text: string): string => {
  let binary = "";
  for (const byte of sha256(utf8ToBytes(text))) binary += String.fromCharCode(byte);
  return `'sha256-${btoa(binary)}'`;
};

/** JSON inside a page: no `<` survives, so no text of a case can end the element it stands in. */
const embedded = (data: MapData | string): string => JSON.stringify(data).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const mark = `<svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true"><path d="M0 5H26M0 13H26" stroke="currentColor" stroke-width="1.5"/><path d="M5 1V17M13 1V17" stroke="currentColor" stroke-width="3"/><path d="M21 1V17" stroke="currentColor" stroke-width="3" stroke-dasharray="3 2"/></svg>`;
const hatch = `<svg width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="f-thin" d="M0 0V5"/></pattern></defs></svg>`;

export interface PageScripts {
  readonly mapScript: string | null;
  /** Carried as text, from which the map starts it: a script in the page that the page does not run. */
  readonly workerScript?: string | null;
  readonly notices?: string | null;
}

/**
 * The report as one page that works offline: inline style, static pictures that need no script, and the map's
 * script on top of them when there is one. No outside request, no clock: the same case gives the same bytes.
 */
export function renderHtml(document: ReportDocument, map: MapData, { mapScript, workerScript = null, notices = null }: PageScripts): string {
  const zh = document.language === "zh";
  const say = (code: ReportCode, params: Params = {}) => fill(reportMessages[code], params, document.language);
  const anchored = new Set(document.blocks.flatMap((block) => (block.kind === "table" ? block.anchors ?? [] : [])));
  const sections: Block[][] = [];
  for (const block of document.blocks) {
    if (block.kind === "heading") sections.push([block]);
    else sections.at(-1)?.push(block);
  }
  // A closing tag inside a string of the script would end the element; JavaScript reads both spellings alike.
  const script = mapScript?.replaceAll("</script", "<\\/script") ?? null;
  const policy = `default-src 'none'; script-src ${script === null ? "'none'" : `${hashOf(script)} blob:`}; worker-src blob:; style-src ${hashOf(reportStyle)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const links = sections.flatMap(([first]) => (first?.kind === "heading" ? [html`<a href="#${first.id}">${say(`nav/${first.id}` as ReportCode)}</a>`] : []));
  const page = html`<!doctype html>
${drawn(`${reportMarker} ${version} -->`)}
<html lang="${zh ? "zh-Hans" : "en"}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${drawn(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${document.title}</title><style>${drawn(reportStyle)}</style></head>
<body>${drawn(hatch)}<a class="skip" href="#findings">${say("skip")}</a><div class="wrap"><header><div class="bar"><span class="brand">${drawn(mark)} crosstie</span><nav aria-label="${say("contents")}">${links}</nav></div>
${document.synthetic ? html`<p class="synthetic">${say("synthetic")}</p>` : null}<h1>${document.title}</h1>${document.subtitle === null ? null : html`<p class="subtitle" lang="${zh ? "en" : "zh-Hans"}">${document.subtitle}</p>`}
<div class="head"><p class="lead">${document.lead}</p><dl class="facts">${document.facts.map((fact) => html`<dt>${fact.label}</dt><dd>${fact.text}</dd>`)}</dl></div>
<ul class="tracks">${document.tracks.map(track)}</ul></header>
<main>${sections.map((blocks) => section(blocks, say, anchored, zh))}</main>
<footer><span class="brand">${drawn(mark)} crosstie</span><span>${say("footer", { case: document.title })}</span></footer></div>
<script type="application/json" id="crosstie-map-data">${drawn(embedded(map))}</script>${script === null || workerScript === null ? null : drawn(`<script type="application/json" id="crosstie-map-worker">${embedded(workerScript)}</script>`)}${script === null ? null : drawn(`<script>${script}</script>`)}
</body></html>
${notices === null ? null : drawn(`<!--\n${notices.replaceAll("--", "- -")}\n-->\n`)}`;
  return page.text;
}
