import { fill, joinedRuns, reportMessages } from "../words/index.js";
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
      const evidence = finding.evidence.length === 0 ? "" : ` [${joinedRuns(finding.evidence)}]`;
      lines.push("", `${index + 1}. ${[finding.title, ...finding.sentences].join(zh ? "" : " ")}${evidence}`,
        `   ${finding.certainty.word}${zh ? "：" : ": "}${finding.certainty.detail}${zh ? "。" : ". "}${block.words.settle}${zh ? "：" : ": "}${finding.settle}`);
    });
    if (block.note !== null) lines.push("", block.note);
  }
  return `${lines.join("\n")}\n`;
}
