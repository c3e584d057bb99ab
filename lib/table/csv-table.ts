import Papa from "papaparse";
import type { Language } from "../words/bilingual.js";
import type { NameOf } from "../words/messages.js";
import { columnsOf } from "./format.js";
import { formulaStart } from "./formula-start.js";
import type { Table, TableCell } from "./table.js";

const csvCell = (value: TableCell | undefined): string | number | boolean | null =>
  value === undefined || value === null ? null : typeof value === "object" ? value.join(";") : value;

/**
 * A table for programs and spreadsheets: headed by the columns' names, numbers in full, nothing where a value
 * is null, lists parted by `;`. Beside each key stands the record's name in the wanted language, where it has
 * one. Text that a spreadsheet would take for a formula is written with an apostrophe.
 */
export function csvTable(table: Table, keys: readonly string[], { language, nameOf }: { readonly language: Language; readonly nameOf: NameOf }): string {
  const names = columnsOf(table, keys).map(([name]) => name);
  const named = keys.filter((key) => table.rows.some((row) => typeof row[key] === "string" && nameOf(row[key], language) !== row[key]));
  const fields = names.flatMap((name) => (named.includes(name) ? [name, `${name}Label`] : [name]));
  const data = table.rows.map((row) => names.flatMap((name) => {
    const value = csvCell(row[name]);
    return named.includes(name) ? [value, typeof value === "string" ? nameOf(value, language) : null] : [value];
  }));
  return Papa.unparse({ fields, data }, { escapeFormulae: formulaStart, newline: "\n" }).replace(/\n*$/, "\n");
}
