import { fill, reportMessages } from "../words/index.js";
import type { ReportDocument } from "./block.js";

/** The first screen: what there is, and the findings with their evidence. Plain text for a terminal. */
export function summaryOf(document: ReportDocument): string {
  const zh = document.language === "zh";
  const lines = [`${document.title}${zh ? "：" : ": "}${document.lead}`];
  for (const block of document.blocks) {
    if (block.kind !== "findings") continue;
    if (block.further !== undefined) {
      lines.push("", fill(reportMessages["findings/further-in-report"], { count: block.findings.length }, document.language));
      continue;
    }
    block.findings.forEach((finding, index) => {
      const evidence = finding.evidence.length === 0 ? "" : ` [${idRuns(finding.evidence)}]`;
      lines.push("", `${index + 1}. ${[finding.title, ...finding.sentences].join(zh ? "" : " ")}${evidence}`,
        `   ${finding.certainty.word}${zh ? "：" : ": "}${finding.certainty.detail}${zh ? "。" : ". "}${block.words.settle}${zh ? "：" : ": "}${finding.settle}`);
    });
    if (block.note !== null) lines.push("", block.note);
  }
  return `${lines.join("\n")}\n`;
}

/** t01, t02, t03, t05 is "t01-t03, t05": neighbours by the number at the end. */
export function idRuns(ids: readonly string[]): string {
  const spans: { first: string; last: string; stem: string; number: number }[] = [];
  for (const id of ids) {
    const match = /^(.*?)(\d+)$/.exec(id);
    const [stem, number] = match === null ? [id, Number.NaN] : [match[1]!, Number(match[2])];
    const before = spans.at(-1);
    if (before !== undefined && before.stem === stem && before.number + 1 === number) {
      before.last = id;
      before.number = number;
    } else spans.push({ first: id, last: id, stem, number });
  }
  return spans.map(({ first, last }) => (first === last ? first : `${first}-${last}`)).join(", ");
}
