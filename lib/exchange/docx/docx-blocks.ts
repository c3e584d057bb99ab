import type { FileChild } from "docx";
import type { Block, FigureBlock, ReportFinding } from "../../report/block.js";
import { chartRows } from "../../report/chart/chart-rows.js";
import { findingFigure } from "../../report/figures/finding-figure.js";
import { matrixRows } from "../../report/matrix-rows.js";
import { titled } from "../../report/words.js";
import { fill, reportMessages } from "../../words/index.js";
import { pictureRun } from "./docx-figures.js";
import { tableChildren } from "./docx-tables.js";
import { bookmarkOf, docxText, inks, page, type DocxVoice } from "./docx-voice.js";

/** Ids of evidence that a finding lists before the rest is only counted. */
const mostIds = 24;

interface Look {
  readonly bold?: boolean;
  readonly color?: string;
}

type Heading = "HEADING_1" | "HEADING_2" | "HEADING_3";

/** Paragraphs as the blocks need them. */
export function paragraphs({ docx }: DocxVoice) {
  const { Bookmark, HeadingLevel, Paragraph, TextRun } = docx;
  const run = (text: string, look: Look = {}, after = "") => new TextRun({ text: docxText(text) + after, ...look });
  return {
    run,
    plain: (text: string, style = "Normal") => new Paragraph({ style, children: [run(text)] }),
    /** Words that say what follows, then what follows. */
    labelled: (label: string, text: string, style: string, colon: string) => new Paragraph({ style, children: [run(label, { bold: true }, colon), run(text)] }),
    heading: (level: Heading, text: string, anchor?: string) => new Paragraph({ heading: HeadingLevel[level], children: anchor === undefined ? [run(text)] : [new Bookmark({ id: bookmarkOf(anchor), children: [run(text)] })] }),
    caption: (text: string, anchor: string) => new Paragraph({ style: "Caption", children: [new Bookmark({ id: bookmarkOf(anchor), children: [run(text)] })] }),
    picture: (drawing: string, shown: Parameters<typeof pictureRun>[1], voice: DocxVoice) => new Paragraph({ keepLines: true, spacing: { before: 60, after: 60, line: 240, lineRule: "auto" }, children: [pictureRun(drawing, shown, voice)] }),
  };
}

function findingChildren(finding: ReportFinding, index: number, level: Heading, words: { readonly settle: string; readonly where: string }, voice: DocxVoice): FileChild[] {
  const { heading, plain, labelled, picture } = paragraphs(voice);
  const zh = voice.document.language === "zh";
  const colon = zh ? "：" : ": ";
  const more = finding.evidence.length - mostIds;
  const ids = finding.evidence.slice(0, mostIds).join(", ") + (more > 0 ? ` +${more}` : "");
  return [
    heading(level, zh ? `${index}．${finding.title}` : `${index}. ${finding.title}`), plain(finding.sentences.join(zh ? "" : " ")),
    ...(finding.figure === null ? [] : [picture(findingFigure(finding.figure, finding.title), { name: `finding-${index}`, title: finding.title, description: finding.sentences.join(" "), most: 264 }, voice)]),
    labelled(finding.constituent.code, finding.constituent.label, "Aside", " "), labelled(finding.certainty.word, finding.certainty.detail, "Aside", colon), labelled(words.settle, finding.settle, "Aside", colon),
    ...(finding.place === "" && ids === "" ? [] : [labelled(words.where, [finding.place, ids === "" ? "" : `[${ids}]`].filter((part) => part !== "").join(" "), "Aside", colon)]),
  ];
}

function figureChildren(block: FigureBlock, voice: DocxVoice): FileChild[] {
  const { caption, plain, picture } = paragraphs(voice);
  const title = titled(block.number, block.title, voice.document.language);
  const drawing = block.svg ?? (block.chart === undefined ? null : voice.drawChart?.(block.chart, { title, description: block.caption, id: block.anchor, width: page.pixels }) ?? null);
  const data = block.data ?? (block.chart === undefined ? null : chartRows(block.chart));
  const shown = drawing !== null ? [picture(drawing, { name: block.anchor, title, description: block.caption }, voice)] : data === null ? [] : tableChildren(data, voice);
  return [caption(title, block.anchor), ...shown, plain(block.caption, "Legend")];
}

/** One block of a report as paragraphs and tables. */
export function blockChildren(block: Block, voice: DocxVoice): FileChild[] {
  const { language } = voice.document;
  const { caption, heading, labelled, plain, picture, run } = paragraphs(voice);
  const { Paragraph } = voice.docx;
  switch (block.kind) {
    case "heading": return [heading("HEADING_1", block.text, block.id), ...(block.lead === null ? [] : [new Paragraph({ keepNext: true, children: [run(block.lead)] })])];
    case "text": return [plain(block.text)];
    case "subheading": return [heading("HEADING_2", block.text)];
    case "findings": {
      const [level, after] = block.further === undefined ? ["HEADING_2", 0] as const : ["HEADING_3", block.further.after] as const;
      return [
        ...(block.further === undefined ? [] : [heading("HEADING_2", block.further.summary)]),
        ...block.findings.flatMap((finding, i) => findingChildren(finding, i + 1 + after, level, block.words, voice)), ...(block.note === null ? [] : [plain(block.note, "Aside")]),
      ];
    }
    case "map": return [caption(titled(block.number, block.title, language), block.anchor), picture(block.svg, { name: block.anchor, title: titled(block.number, block.title, language), description: block.caption }, voice), plain(block.caption, "Legend")];
    case "figure": return figureChildren(block, voice);
    case "table": return [caption(titled(block.number, block.title, language), block.anchor), ...tableChildren(block, voice), plain(block.caption, "Legend")];
    case "matrix": return [caption(titled(block.number, block.title, language), block.anchor), ...tableChildren(matrixRows(block, (code, params = {}) => fill(reportMessages[code], params, language)), voice), plain(block.caption, "Legend")];
    case "list": return block.items.map((item) => new Paragraph({ style: "Bulleted", children: [run(`\u2022 ${item}`, block.hatched ? { color: inks.faint } : {})] }));
    case "note": {
      const lines = block.text.split("\n");
      if (lines.length === 1) return [labelled(block.title, block.text, "Fact", language === "zh" ? "：" : ". ")];
      return [heading("HEADING_2", block.title), ...lines.map((line) => plain(line, "Source"))];
    }
  }
}
