import type { Params, ReportCode } from "../words/index.js";
import type { Block, DataRows } from "./block.js";

/** The framework matrix as rows: to take along, and where a page cannot draw it. */
export const matrixRows = ({ elements }: Extract<Block, { kind: "matrix" }>, say: (code: ReportCode, params?: Params) => string): DataRows => ({
  columns: (["matrix/element", "matrix/code", "matrix/constituent", "matrix/answer", "matrix/places"] as const).map((code) => ({ label: say(code) })),
  rows: elements.flatMap((element) => element.cells.map(({ code, label, word, passages }) => [{ text: `${element.code} ${element.label}` }, { text: code }, { text: label }, { text: word }, { text: passages.map(({ place }) => place).join("; ") }])),
});
