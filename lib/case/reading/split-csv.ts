import Papa from "papaparse";
import { issueAt, type Issue } from "../issue.js";

/** The cells of a file, row by row; position 0 is the row a spreadsheet numbers 1. */
export interface Cells {
  readonly rows: string[][];
  readonly issues: Issue[];
  /** False when a quote without an end swallowed part of the file. */
  readonly whole: boolean;
}

const delimiters = [",", ";", "\t"];

/** Spreadsheets of some countries write `;` or tabs: taken is what makes most headings known, and a comma when in doubt. */
function delimiterOf(text: string, isKnown: (heading: string) => boolean): string {
  const known = delimiters.map((delimiter) =>
    (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).filter(isKnown).length);
  return delimiters[known.indexOf(Math.max(...known))]!;
}

export function splitCsv(text: string, file: string, isKnown: (heading: string) => boolean): Cells {
  if (text.trim() === "") return { rows: [], issues: [], whole: true };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text, isKnown) });
  const rows = new Set(errors.filter((error) => error.type === "Quotes").map((error) => (error.row ?? 0) + 1));
  return {
    rows: data,
    issues: [...rows].map((row) => issueAt({ file, row, column: null }, "case/csv-quote", "error")),
    whole: rows.size === 0,
  };
}
