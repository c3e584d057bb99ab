import type { Block, ReportFinding } from "./block.js";
import { findingFigure } from "./figures/finding-figure.js";
import { drawn, html, type Markup } from "./html.js";
import type { PageVoice } from "./page-words.js";

const certaintySign = { stated: "full", "partly-stated": "half", implied: "hollow" } as const;

/** Evidence that a finding lists before the rest is only counted. */
const mostChips = 24;

function item(finding: ReportFinding, words: { settle: string; where: string }, { anchored, document }: PageVoice): Markup {
  const join = document.language === "zh" ? "" : " ";
  return html`<li class="finding-item"><div class="finding"><h3>${finding.title}</h3><p>${finding.sentences.join(join)}</p><p class="bears"><b>${finding.constituent.code}</b> ${finding.constituent.label}</p></div>
<div class="finding-figure">${finding.figure === null ? null : drawn(findingFigure(finding.figure, finding.title))}</div>
<div class="sure"><p><span class="sign ${certaintySign[finding.certainty.kind]}" aria-hidden="true"></span><b>${finding.certainty.word}</b><br>${finding.certainty.detail}</p><p><b>${words.settle}</b> ${finding.settle}</p>${
  finding.place === "" ? null : html`<p><b>${words.where}</b> ${finding.place}</p>`}<ul class="chips">${finding.evidence.slice(0, mostChips).map((id) => (anchored.has(id) ? html`<li><a href="#r-${id}">${id}</a></li>` : html`<li>${id}</li>`))}${
  finding.evidence.length > mostChips ? html`<li>+${finding.evidence.length - mostChips}</li>` : null}</ul></div></li>`;
}

export function findingsMarkup(block: Extract<Block, { kind: "findings" }>, voice: PageVoice): Markup {
  const items = block.findings.map((finding) => item(finding, block.words, voice));
  return block.further === undefined ? html`<ol class="findings">${items}</ol>${block.note === null ? null : html`<p class="caption">${block.note}</p>`}`
    : html`<details class="tablebox further" id="further-findings"><summary>${block.further.summary}</summary><ol class="findings" start="${block.further.after + 1}">${items}</ol></details>`;
}
