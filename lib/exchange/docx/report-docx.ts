import type { FileChild, ParagraphChild } from "docx";
import { contentsOf } from "../../report/contents.js";
import type { ReportDocument } from "../../report/index.js";
import type { DrawChart } from "../../report/with-charts.js";
import { fill, reportMessages, version, type ReportCode } from "../../words/index.js";
import { repack } from "../repack.js";
import { blockChildren, paragraphs } from "./docx-blocks.js";
import { docxStyles } from "./docx-styles.js";
import { bookmarkOf, docxText, inks, page, type DocxVoice, type Rasterise } from "./docx-voice.js";
import { firstPart, still } from "./still.js";

export interface DocxOptions {
  /** What draws the charts, from `chartDrawer`; without it their rows stand as tables. */
  readonly drawChart?: DrawChart | null;
  /** Makes the pictures that Word before 2016 shows in place of SVG; without it a picture that says so in words stands there. */
  readonly rasterise?: Rasterise | null;
}

/** Letters of a title that the head of a page has room for. */
const mostOfTitle = 90;

const short = (text: string): string => {
  const signs = Array.from(docxText(text));
  return signs.length <= mostOfTitle ? signs.join("") : `${signs.slice(0, mostOfTitle - 1).join("")}\u2026`;
};

function opening(voice: DocxVoice): FileChild[] {
  const { document, docx } = voice;
  const { HeadingLevel, Paragraph, TableOfContents } = docx;
  const { run, plain, labelled } = paragraphs(voice);
  const say = (code: ReportCode) => fill(reportMessages[code], {}, document.language);
  const cached = contentsOf(document).flatMap(({ id, text }) => [{ title: docxText(text), level: 1, href: bookmarkOf(id) }]);
  return [
    ...(document.synthetic ? [new Paragraph({ children: [run(say("synthetic"), { bold: true, color: inks.warn })] })] : []),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(document.title)] }),
    ...(document.subtitle === null ? [] : [plain(document.subtitle, "Subtitle")]),
    plain(document.lead), ...document.facts.map(({ label, text }) => labelled(label, text, "Fact", document.language === "zh" ? "：" : ": ")),
    new Paragraph({ spacing: { before: 240, after: 60 }, keepNext: true, children: [run(say("contents"), { bold: true })] }),
    new TableOfContents(say("contents"), { hyperlink: true, headingStyleRange: "1-2", cachedEntries: cached, beginDirty: false }),
  ];
}

/** Title above, and whether anything is observed; version and page below. */
function running(voice: DocxVoice) {
  const { document, docx } = voice;
  const { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } = docx;
  const line = (children: ParagraphChild[]) => new Paragraph({ style: "Running", tabStops: [{ type: TabStopType.RIGHT, position: page.inner }], children });
  const parts = fill(reportMessages["print/page"], { page: "\u2402", pages: "\u2403" }, document.language).split(/([\u2402\u2403])/);
  const pages = new TextRun({ children: parts.filter((part) => part !== "").map((part) => (part === "\u2402" ? PageNumber.CURRENT : part === "\u2403" ? PageNumber.TOTAL_PAGES : part)) });
  const synthetic = document.synthetic ? `${fill(reportMessages["synthetic"], {}, document.language)} ` : "";
  return {
    headers: { default: new Header({ children: [line([new TextRun({ text: short(`${synthetic}${document.title}`) })])] }) },
    footers: { default: new Footer({ children: [line([new TextRun({ text: `crosstie ${version}   ${short(document.standing)}` }), new TextRun({ text: "\t" }), pages])] }) },
  };
}

/**
 * A report as a Word document: headings that Word's navigation and contents know, figures and tables under the numbers of the
 * page, head rows that stand again on every page, figures as SVG with a picture beside it for older Word. A4, with title and page
 * number on every page; no date, no user. The same report gives the same bytes, where `rasterise` does. The library that writes
 * it (docx) is loaded here and nowhere else.
 *
 * ```ts
 * const { document } = report(source, { language: "zh" });
 * await writeFile("report.docx", await writeReportDocx(document, { drawChart: await chartDrawer(), rasterise: await rasteriser() }));
 * ```
 */
export async function writeReportDocx(document: ReportDocument, { drawChart = null, rasterise = null }: DocxOptions = {}): Promise<Uint8Array> {
  const docx = await import("docx");
  const voice: DocxVoice = { docx, document, drawChart, rasterise };
  const { margin } = page;
  const file = new docx.Document({
    title: short(document.title), description: docxText(document.lead), creator: `crosstie ${version}`, styles: docxStyles(document.language), compatabilityModeVersion: 15,
    sections: [{
      properties: { page: { size: { width: page.width, height: page.height }, margin: { top: margin + 200, bottom: margin, left: margin, right: margin, header: 567, footer: 567 } } },
      ...running(voice), children: [...opening(voice), ...document.blocks.flatMap((block) => blockChildren(block, voice))],
    }],
  });
  return repack(new Uint8Array(await docx.Packer.toArrayBuffer(file)), still(), firstPart);
}
