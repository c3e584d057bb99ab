import Papa from "papaparse";
import { formulaStart } from "../table/formula-start.js";
import type { DataRows } from "./block.js";

/** A table of the report as CSV, with a byte-order mark so that spreadsheets read Chinese, and formulas made harmless. */
export function tableCsv(block: DataRows): string {
  const fields = block.columns.map((column) => column.label);
  const data = block.rows.map((row) => row.map((cell) => cell.text));
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: formulaStart, newline: "\r\n" })}`;
}
