import { readBoolean, readList, readNumber, readScalar, readText, type Scalar } from "../cell.js";
import { ceilings } from "../ceilings.js";
import { issueAt, type Issue } from "../issue.js";
import type { Column, Table } from "../tables.js";
import { headingTest, readHeadings, type Heading } from "./headings.js";
import { splitCsv } from "./split-csv.js";

/** Where a record was read: its row, and the headings by field (`label.en`, `attributes.budget`). */
export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly headings: ReadonlyMap<string, string>;
}

export type Row = Record<string, unknown>;

/** Every record made from a row, with the row: an issue finds its place by it. */
export type Origins = WeakMap<object, Origin>;

export interface ReadTable {
  readonly rows: Row[];
  readonly issues: Issue[];
  /** False when some of the file could not be read: what it would have declared is then not missed. */
  readonly whole: boolean;
}

const readAs: Readonly<Record<Extract<Column, string>, (cell: string) => Scalar | string[] | null>> = {
  text: readText, label: readText, list: readList, number: readNumber, boolean: readBoolean,
};

const isBlank = (cell: string) => cell.trim() === "";

export function readTable(text: string, table: Table, origins: Origins): ReadTable {
  const { file } = table;
  const isKnown = headingTest(table);
  const { rows: [first, ...cells], issues, whole } = splitCsv(text, file, isKnown);
  if (first === undefined) {
    return { rows: [], issues: [issueAt({ file, row: null, column: null }, "case/empty-table", "warning")], whole };
  }
  const refused = (code: "import/too-many-columns" | "import/too-many-rows", most: number): ReadTable =>
    ({ rows: [], issues: [issueAt({ file, row: null, column: null }, code, "error", { params: { most } })], whole: false });
  if (first.length > ceilings.columns) return refused("import/too-many-columns", ceilings.columns);
  if (cells.length > ceilings.rows) return refused("import/too-many-rows", ceilings.rows);
  const { headings, issues: headingIssues } = readHeadings(first, table, file);
  issues.push(...headingIssues);
  const written = new Map<string, string>();
  for (const heading of headings) if (heading !== null) written.set(keyOf(heading), heading.written);

  const rows: Row[] = [];
  let unnamedColumn = false;
  cells.forEach((row, index) => {
    if (row.every(isBlank)) return;
    const origin: Origin = { file, row: index + 2, headings: written };
    const place = { file, row: origin.row, column: null };
    if (row.slice(headings.length).some((cell) => !isBlank(cell))) {
      issues.push(issueAt(place, "case/csv-columns", "error", { params: { cells: row.length, headings: headings.length } }));
    }
    if (!unnamedColumn && row.some((cell, i) => i < headings.length && isBlank(first[i]!) && !isBlank(cell))) {
      unnamedColumn = true;
      issues.push(issueAt(place, "case/unnamed-column", "warning"));
    }
    rows.push(readRow(row, headings, table, origin, origins));
  });

  if (table.idPrefix !== undefined && !written.has("id")) {
    const width = Math.max(2, String(rows.length).length);
    rows.forEach((row, i) => { row.id = table.idPrefix! + String(i + 1).padStart(width, "0"); });
  }
  return { rows, issues, whole };
}

const keyOf = ({ field, language, attribute }: Heading) => (attribute ? `attributes.${field}` : language === null ? field : `${field}.${language}`);

function readRow(cells: readonly string[], headings: readonly (Heading | null)[], table: Table, origin: Origin, origins: Origins): Row {
  const row: Row = {};
  const attributes: Record<string, Scalar> = {};
  headings.forEach((heading, i) => {
    const cell = cells[i];
    if (heading === null || cell === undefined) return;
    const { field } = heading;
    if (heading.attribute) {
      const value = readScalar(cell);
      if (value !== null) attributes[field] = value;
      return;
    }
    const column = table.columns[field]!;
    const value = typeof column === "string" ? readAs[column](cell) : readEntries(cell, column.entries, heading.written, origin, origins);
    if (value === null) return;
    if (column === "label") row[field] = joinLabel(row[field], heading.language, value as string);
    else row[field] = value;
  });
  if (Object.keys(attributes).length > 0) row.attributes = attributes;
  origins.set(row, origin);
  return row;
}

function readEntries(cell: string, field: string, heading: string, { file, row }: Origin, origins: Origins): Row[] | null {
  return readList(cell)?.map((id) => {
    const entry = { [field]: id };
    origins.set(entry, { file, row, headings: new Map([[field, heading]]) });
    return entry;
  }) ?? null;
}

const han = /\p{Script=Han}/u;

/** A label from its columns. A plain column counts as the language it is written in, and gives way to one that names its language. */
function joinLabel(before: unknown, language: Heading["language"], value: string): Record<string, string> {
  const label = (before ?? {}) as Record<string, string>;
  if (language !== null) return { ...label, [language]: value };
  return { [han.test(value) ? "zh" : "en"]: value, ...label };
}
