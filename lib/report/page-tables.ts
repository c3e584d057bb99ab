import type { Block, CellText, DataRows, TableBlock } from "./block.js";
import { pairSigns } from "./figures/pair-signs.js";
import { drawn, html, type Markup } from "./html.js";
import { matrixRows } from "./matrix-rows.js";
import type { PageVoice } from "./page-words.js";
import { saved } from "./saved.js";
import { tableCsv } from "./table-csv.js";
import { titled } from "./words.js";

const cellSign = { yes: "full", half: "half", no: "no", unknown: "unknown" } as const;

function cell({ text, sign, notStated, lines, pairs }: CellText, { say }: PageVoice): Markup {
  const glyphs = pairs === undefined || pairs.length === 0 ? null : html`<span class="pairs">${drawn(pairSigns(pairs, [...new Set(pairs)].map((one) => `${say(`pair/${one}`)} ${pairs.filter((other) => other === one).length}`).join(", ")))}</span>`;
  const words = lines === undefined ? html`${text}` : html`<ul class="lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`${sign === undefined ? null : html`<span class="sign ${cellSign[sign]}" aria-hidden="true"></span>`}${glyphs}${notStated === true ? html`<span class="unsaid">${words}</span>` : words}`;
}

/** A table that scrolls in its own box and stands in rows, one under the other, on a phone. */
export function rowsMarkup({ columns, rows }: DataRows, label: string, voice: PageVoice, anchors: readonly string[] = []): Markup {
  const body = rows.map((row, index) => html`<tr${anchors[index] === undefined ? null : html` id="r-${anchors[index]}"`}>${row.map((text, column) => {
    const { label: name, numeric } = columns[column]!;
    return column === 0 ? html`<th scope="row">${cell(text, voice)}</th>` : html`<td data-label="${name}"${numeric === true ? html` class="n"` : null}>${cell(text, voice)}</td>`;
  })}</tr>`);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="stack"><thead><tr>${columns.map((column) => html`<th scope="col"${column.numeric === true ? html` class="n"` : null}>${column.label}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A link that carries a table as CSV, named after the number by which the table is cited and the record that says where it comes from. */
export const csvLink = (anchor: string, label: string, data: DataRows, { document: { provenance: { digest } } }: PageVoice): Markup => html`<a class="save" download="${anchor}-${digest.slice(0, 8)}.csv" href="${saved("csv", tableCsv(data))}" aria-label="${label}">CSV</a>`;

export function tableMarkup(block: TableBlock, voice: PageVoice): Markup {
  const title = titled(block.number, block.title, voice.document.language);
  const link = html`<span class="saves">${csvLink(block.anchor, voice.say("save/table", { number: block.number }), block, voice)}</span>`;
  const body = html`${rowsMarkup(block, block.title, voice, block.anchors)}<p class="caption">${block.caption}</p>`;
  // The anchor lies inside what is folded: following it unfolds the table.
  return block.folded === true
    ? html`<details class="tablebox" id="${block.id}"><summary>${title}</summary><div id="${block.anchor}" class="anchored">${link}${body}</div></details>`
    : html`<div class="tablebox" id="${block.id}"><div class="headline" id="${block.anchor}"><h3>${title}</h3>${link}</div>${body}</div>`;
}

export function matrixMarkup(block: Extract<Block, { kind: "matrix" }>, voice: PageVoice): Markup {
  const { say } = voice;
  const data = matrixRows(block, say);
  return html`<div class="headline" id="${block.anchor}"><h3>${titled(block.number, block.title, voice.document.language)}</h3><span class="saves">${csvLink(block.anchor, say("save/table", { number: block.number }), data, voice)}</span></div><div class="matrix">${block.elements.map((element) => html`<div><h4><span>${element.code}</span> ${element.label}</h4>${element.cells.map((one) => html`<div class="cell"><span class="mark ${one.state}" aria-hidden="true"></span><b>${one.code}</b> ${one.label}<br><span class="caption">${one.word}</span>${
    one.passages.length === 0 ? null : html`<details><summary>${say("coding/passages", { count: one.passages.length })}</summary>${one.passages.map((passage) => html`<p><b>${passage.place}</b> ${passage.text}</p>`)}</details>`}</div>`)}</div>`)}</div><p class="caption">${block.caption}</p>`;
}
