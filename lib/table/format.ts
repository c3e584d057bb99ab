import type { Language } from "../words/bilingual.js";
import type { NameOf } from "../words/messages.js";
import { decimals } from "./decimals.js";
import { keyColumn } from "./key-column.js";
import type { Table, TableCell, TableColumn } from "./table.js";

/**
 * Values as people read them: the one place where a cell becomes text. Numbers have their column's digits and
 * a true minus sign; null is a dash, or the words for "not stated" where a dash would be taken for zero; ids
 * become names. What a program reads (JSON, CSV) keeps its full numbers and its ids.
 */
export interface Format {
  readonly language: Language;
  readonly nameOf: NameOf;
  /** Values of a column that lies between 0 and 1, as 0.25 or as 25%. */
  readonly shares?: "decimal" | "percent";
  readonly missing?: "dash" | "words";
  /** Ids of a list that are shown before the rest is only counted. */
  readonly listed?: number;
}

const words = {
  missing: { en: "not stated", zh: "未说明" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
} as const;

const isShare = ({ range }: TableColumn) => range?.[0] === 0 && range[1] === 1;

/** A number in the manner of its column. */
export function formatNumber(value: number, column: TableColumn, shares: Format["shares"] = "decimal"): string {
  if (shares === "percent" && isShare(column)) return `${decimals(value * 100, 1)}%`;
  return decimals(value, column.type === "integer" || (column.type === "id" && Number.isInteger(value)) ? 0 : column.digits ?? 3);
}

/** Case text on a terminal: control signs that could move the cursor or turn the writing round are dropped, line breaks become spaces. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are the signs meant
  text.replace(/[\t\r\n]+/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

export function formatCell(value: TableCell | undefined, column: TableColumn, format: Format): string {
  const { language, nameOf, shares = "decimal", missing = "dash", listed = Infinity } = format;
  if (value === null || value === undefined) return missing === "dash" ? "—" : words.missing[language];
  if (typeof value === "number") return formatNumber(value, column, shares);
  if (typeof value === "boolean") return words[value ? "yes" : "no"][language];
  const name = (id: string) => column.values?.[id]?.[language] ?? (column.type === "id" || column.type === "ids" ? nameOf(id, language) : id);
  if (typeof value === "string") return oneLine(name(value));
  const shown = value.slice(0, listed).map((id) => oneLine(name(id)));
  const more = value.length > shown.length ? ["…"] : [];
  return [...shown, ...more].join(language === "zh" ? "、" : ", ") + (more.length > 0 ? language === "zh" ? `（${value.length}）` : ` (${value.length})` : "");
}

/** A table as text cells, ready to be set out. */
export interface Grid {
  readonly heads: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** The columns of a table, keys first; a key the table does not describe gets a column of its own. */
export function columnsOf(table: Table, keys: readonly string[]): [string, TableColumn][] {
  const described = Object.entries(table.columns).filter(([name]) => !keys.includes(name));
  return [...keys.map((key): [string, TableColumn] => [key, table.columns[key] ?? keyColumn(key)]), ...described];
}

export function formatTable(table: Table, keys: readonly string[], format: Format): Grid {
  const columns = columnsOf(table, keys);
  return {
    heads: columns.map(([, column]) => ({ text: column.label[format.language], numeric: column.type === "number" || column.type === "integer" })),
    rows: table.rows.map((row) => columns.map(([name, column]) => formatCell(row[name], column, format))),
  };
}
