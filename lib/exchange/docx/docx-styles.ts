import type { IStylesOptions } from "docx";
import { inks } from "./docx-voice.js";

/** Latin letters and East Asian ones each have a font that Word has everywhere; where it has not, the system's own takes their place. */
const fonts = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" } as const;

/** Headings are those of Word itself, so that its navigation and its table of contents know them. */
export function docxStyles(language: "en" | "zh"): IStylesOptions {
  const run = { font: fonts, language: { value: language === "zh" ? "zh-CN" : "en-GB", eastAsia: "zh-CN" } };
  const heading = (size: number, before: number, after: number) => ({ run: { font: fonts, size, bold: true, color: inks.ink }, paragraph: { spacing: { before, after, line: 260, lineRule: "auto" as const }, keepNext: true, keepLines: true } });
  const own = (id: string, name: string, size: number, color: string, before: number, after: number, more: { readonly bold?: boolean; readonly keepNext?: boolean; readonly left?: number; readonly hanging?: number } = {}) => ({
    id, name, basedOn: "Normal", quickFormat: true, run: { size, color, ...(more.bold === true ? { bold: true } : {}) },
    paragraph: { spacing: { before, after, ...(size < 18 ? { line: 250, lineRule: "auto" as const } : {}) }, ...(more.keepNext === true ? { keepNext: true } : {}), ...(more.left === undefined ? {} : { indent: { left: more.left, hanging: more.hanging ?? 0 } }) },
  });
  return {
    default: {
      document: { run: { ...run, size: 21, color: inks.ink }, paragraph: { spacing: { after: 100, line: 276, lineRule: "auto" } } },
      title: heading(40, 0, 80), heading1: heading(30, 360, 120), heading2: heading(24, 240, 80), heading3: heading(21, 200, 60),
    },
    paragraphStyles: [
      { ...own("Caption", "caption", 19, inks.ink, 200, 80, { bold: true, keepNext: true }), next: "Normal" },
      own("Subtitle", "Subtitle", 24, inks.faint, 0, 160),
      own("Legend", "Legend", 17, inks.faint, 60, 200),
      own("Fact", "Fact", 19, inks.ink, 0, 40),
      own("Aside", "Aside", 18, inks.faint, 0, 60),
      own("Source", "Source", 17, inks.ink, 0, 50, { left: 360, hanging: 360 }),
      own("Bulleted", "Bulleted", 20, inks.ink, 0, 50, { left: 360, hanging: 240 }),
      own("Cell", "Cell", 16, inks.ink, 20, 20), own("CellSmall", "Cell small", 14, inks.ink, 15, 15), own("Running", "Running", 16, inks.faint, 0, 0), own("TOC1", "toc 1", 20, inks.ink, 0, 30), own("TOC2", "toc 2", 19, inks.ink, 0, 20, { left: 240 }),
    ],
  };
}
