import type { Params, ReportCode } from "../words/index.js";
import type { ReportDocument } from "./block.js";
import { fit } from "./chart/fit.js";

/** A text of the case as a string of a style sheet: whatever is not a letter, a digit or a space is spelled by its number. */
const styleString = (text: string): string => `"${text.replace(/[\p{C}]/gu, "").replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

/** Heads and feet of the printed pages: case and basis above, page of pages below, where the browser prints the margins of a page. */
export function runningHeads({ title, source, standing, synthetic }: ReportDocument, say: (code: ReportCode, params?: Params) => string): string {
  const [before, between, after] = say("print/page", { page: "\u2402", pages: "\u2402" }).split("\u2402");
  const page = `${styleString(before ?? "")} counter(page) ${styleString(between ?? "")} counter(pages) ${styleString(after ?? "")}`;
  const right = [standing, source].filter((part) => part !== "").join("  ");
  const box = (place: string, content: string) => `@${place}{content:${content};font-family:system-ui,"Noto Sans","Noto Sans CJK SC",sans-serif;font-size:9px;line-height:1.2;color:#555;white-space:nowrap}`;
  return `@media print{@page{${box("top-left", styleString(fit(`${synthetic ? `${say("synthetic")} ` : ""}${title}`, 290, 9)))}${box("top-right", styleString(fit(right, 340, 9)))}${box("bottom-left", styleString("crosstie"))}${box("bottom-right", page)}}}`;
}
