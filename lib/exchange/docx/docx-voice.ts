import { cleanText } from "../../layout/index.js";
import type { DrawChart } from "../../report/with-charts.js";
import type { ReportDocument } from "../../report/index.js";
import { heldByXml } from "../write/plain-characters.js";

/** The library that writes Word documents; it is loaded when one is to be written. */
export type Docx = typeof import("docx");

/** Makes a PNG of an SVG, so many pixels wide; null where it cannot, or has no letters for the text. */
export type Rasterise = (svg: string, width: number) => Uint8Array | null;

/** What the parts of a Word document share. */
export interface DocxVoice {
  readonly docx: Docx;
  readonly document: ReportDocument;
  readonly drawChart: DrawChart | null;
  readonly rasterise: Rasterise | null;
}

/** A text of a case as it stands in a Word document: on one line, without signs that XML cannot hold or that turn the writing round. */
export const docxText = (text: string): string => cleanText(heldByXml(text));

/** The names of bookmarks are letters, digits and underscores, forty at most. */
export const bookmarkOf = (anchor: string): string => `b_${anchor.replace(/\W/g, "_")}`.slice(0, 40);

/** Twentieths of a point between the margins of an A4 page, and the same in the pixels that a picture is measured in. */
export const page = { width: 11_906, height: 16_838, margin: 1_134, inner: 9_638, pixels: 642, high: 790 } as const;

export const inks = { ink: "1A1A1A", faint: "595959", rule: "BFBFBF", head: "F0F0EE", warn: "9C2A00" } as const;
