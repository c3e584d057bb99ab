import { fill, reportMessages } from "../words/index.js";
import type { Block, DataRows, ReportDocument } from "./block.js";
import { chartRows } from "./chart/chart-rows.js";
import { contentsCount, contentsOf } from "./contents.js";
import { escapeMarkdown as plain } from "./escape-markdown.js";
import { markdownWithProvenance } from "./provenance-block.js";
import { titled } from "./words.js";

const rowLines = ({ columns, rows }: DataRows): string[] => [
  `| ${columns.map((column) => plain(column.label)).join(" | ")} |`, `|${columns.map((column) => (column.numeric === true ? " ---: |" : " --- |")).join("")}`,
  ...rows.map((row) => `| ${row.map((cell) => plain(cell.text)).join(" | ")} |`),
];

/** The same contents and numbers as the page; a chart stands as the rows it draws. */
function contentLines(document: ReportDocument, zh: boolean): string[] {
  const sections = contentsOf(document);
  return ["", `**${fill(reportMessages["contents"], {}, document.language)}**${zh ? "：" : ": "}${fill(reportMessages["contents/count"], contentsCount(sections), document.language)}`, "",
    ...sections.flatMap(({ id, text, cited }) => [`- [${plain(text)}](#${id})`, ...cited.map(({ number, anchor, title }) => `  - [${plain(titled(number, title, document.language))}](#${anchor})`)])];
}

function blockLines(block: Block, zh: boolean): string[] {
  const headed = ({ number, title, anchor }: Extract<Block, { anchor: string }>) => [`<a id="${anchor}"></a>`, "", `**${plain(titled(number, title, zh ? "zh" : "en"))}**`, ""];
  switch (block.kind) {
    case "heading": return ["", `<a id="${block.id}"></a>`, "", `## ${plain(block.text)}`, "", ...(block.lead === null ? [] : [plain(block.lead), ""])];
    case "text": return [plain(block.text), ""];
    case "findings": return [...(block.further === undefined ? [] : [`**${plain(block.further.summary)}**`, ""]), ...block.findings.flatMap((finding, index) => [
      `${index + 1 + (block.further?.after ?? 0)}. **${plain(finding.title)}** ${plain(finding.sentences.join(zh ? "" : " "))}`,
      `   - ${plain(finding.certainty.word)}${zh ? "：" : ": "}${plain(finding.certainty.detail)}`,
      `   - ${plain(block.words.settle)}${zh ? "：" : ": "}${plain(finding.settle)}`,
      ...(finding.evidence.length > 0 ? [`   - ${plain(finding.place)} [${plain(finding.evidence.join(", "))}]`.replace("\\[", "[").replace("\\]", "]")] : []),
    ]), ...(block.note === null ? [] : ["", plain(block.note)]), ""];
    case "map": return [...headed(block), plain(block.caption), ""];
    case "figure": {
      const data = block.data ?? (block.chart === undefined ? null : chartRows(block.chart));
      return [...headed(block), ...(data === null ? [] : [...rowLines(data), ""]), plain(block.caption), ""];
    }
    case "table": return [...headed(block), ...rowLines(block), "", plain(block.caption), ""];
    case "matrix": return [
      ...headed(block),
      ...block.elements.flatMap((element) => [`- ${plain(`${element.code} ${element.label}`)}`, ...element.cells.map((cell) => `  - ${cell.code} ${plain(cell.label)}${zh ? "：" : ": "}${plain(cell.word)}${cell.passages.length > 0 ? ` (${cell.passages.map((passage) => plain(passage.place)).join(", ")})` : ""}`)]), "",
    ];
    case "subheading": return [`### ${plain(block.text)}`, ""];
    case "list": return [...block.items.map((item) => `- ${plain(item)}`), ""];
    case "note": return [`**${plain(block.title)}.** ${plain(block.text)}`, ""];
  }
}

/** The same report as Markdown: for a repository, a wiki or a word processor. Pictures are left to the page, charts stand as their rows. */
export function renderMarkdown(document: ReportDocument): string {
  const zh = document.language === "zh";
  return markdownWithProvenance([
    `# ${plain(document.title)}`, "", ...(document.synthetic ? ["**SYNTHETIC**", ""] : []), plain(document.lead), "",
    ...document.facts.map((fact) => `- **${plain(fact.label)}**${zh ? "：" : ": "}${plain(fact.text)}`),
    ...contentLines(document, zh),
    ...document.blocks.flatMap((block) => blockLines(block, zh)),
  ].join("\n").replace(/\n{3,}/g, "\n\n").trimEnd() + "\n", document.provenance);
}
