import { formulaStart } from "../table/formula-start.js";

/** A cell that a spreadsheet would take for a formula gets an apostrophe, as in the tables of the command line. */
const cell = (text: string): string => `"${(formulaStart.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A table of the page as CSV: its head and rows as they are read, with a byte-order mark so that spreadsheets read Chinese. */
export function csvOf(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) => [...row.cells].map((one) => cell(one.textContent)).join(","));
  return `\uFEFF${rows.join("\r\n")}\r\n`;
}
