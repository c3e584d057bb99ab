import type { Block, ReportDocument } from "./block.js";

/** Case text inside Markdown: what would be markup there is escaped. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, (character) => `\\${character}`).replaceAll("\n", " ");

function blockLines(block: Block, zh: boolean): string[] {
  switch (block.kind) {
    case "heading": return ["", `## ${plain(block.text)}`, "", ...(block.lead === null ? [] : [plain(block.lead), ""])];
    case "text": return [plain(block.text), ""];
    case "findings": return [...(block.further === undefined ? [] : [`**${plain(block.further.summary)}**`, ""]), ...block.findings.flatMap((finding, index) => [
      `${index + 1 + (block.further?.after ?? 0)}. **${plain(finding.title)}** ${plain(finding.sentences.join(zh ? "" : " "))}`,
      `   - ${plain(finding.certainty.word)}${zh ? "：" : ": "}${plain(finding.certainty.detail)}`,
      `   - ${plain(block.words.settle)}${zh ? "：" : ": "}${plain(finding.settle)}`,
      ...(finding.evidence.length > 0 ? [`   - ${plain(finding.place)} [${plain(finding.evidence.join(", "))}]`.replace("\\[", "[").replace("\\]", "]")] : []),
    ]), ...(block.note === null ? [] : ["", plain(block.note)]), ""];
    case "map": return [`*${plain(block.number)}.* ${plain(block.caption)}`, ""];
    case "figure": return [`*${plain(block.number)}.* ${plain(block.title)}. ${plain(block.caption)}`, ""];
    case "table": return [
      `**${plain(block.number)}. ${plain(block.title)}**`, "", `| ${block.columns.map((column) => plain(column.label)).join(" | ")} |`,
      `|${block.columns.map((column) => (column.numeric === true ? " ---: |" : " --- |")).join("")}`,
      ...block.rows.map((row) => `| ${row.map((cell) => plain(cell.text)).join(" | ")} |`), "", plain(block.caption), "",
    ];
    case "matrix": return [
      `**${plain(block.number)}. ${plain(block.title)}**`, "",
      ...block.elements.flatMap((element) => [`- ${plain(`${element.code} ${element.label}`)}`, ...element.cells.map((cell) => `  - ${cell.code} ${plain(cell.label)}${zh ? "：" : ": "}${plain(cell.word)}${cell.passages.length > 0 ? ` (${cell.passages.map((passage) => plain(passage.place)).join(", ")})` : ""}`)]), "",
    ];
    case "subheading": return [`### ${plain(block.text)}`, ""];
    case "list": return [...block.items.map((item) => `- ${plain(item)}`), ""];
    case "note": return [`**${plain(block.title)}.** ${plain(block.text)}`, ""];
  }
}

/** The same report as Markdown: for a repository, a wiki or a word processor. Pictures are left to the page. */
export function renderMarkdown(document: ReportDocument): string {
  const zh = document.language === "zh";
  return [
    `# ${plain(document.title)}`, "", ...(document.synthetic ? ["**SYNTHETIC**", ""] : []), plain(document.lead), "",
    ...document.facts.map((fact) => `- **${plain(fact.label)}**${zh ? "：" : ": "}${plain(fact.text)}`),
    ...document.blocks.flatMap((block) => blockLines(block, zh)),
  ].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd() + "\n";
}
