import { writeList, writeScalar, writeText, type Scalar } from "../cell.js";
import { attributeHeading } from "../reading/headings.js";
import { languageSuffixes, type Table } from "../tables.js";

/** A record as the tables see it: plain fields, and `attributes`. */
export type Written = Readonly<Record<string, unknown>>;

/** RFC 4180, with line feeds. A cell with an outer space is quoted too: some programs would take the space away. */
const quote = (cell: string) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function writeCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return writeList(value);
  return typeof value === "string" ? writeText(value) : JSON.stringify(value);
}

interface WrittenColumn {
  readonly heading: string;
  readonly cell: (row: Written) => string;
}

/** `entries` are given as lists of ids, or null where they stand in a table of their own. */
function columnsOf(table: Table, rows: readonly Written[]): WrittenColumn[] {
  const columns = Object.entries(table.columns).flatMap(([field, column]): WrittenColumn[] =>
    column === "label"
      ? languageSuffixes.map((language) => ({
          heading: `${field}_${language}`,
          cell: (row) => writeCell((row[field] as Record<string, unknown> | null | undefined)?.[language]),
        }))
      : [{ heading: field, cell: (row) => writeCell(row[field]) }]);
  const attributesOf = (row: Written) => (row.attributes ?? {}) as Readonly<Record<string, Scalar>>;
  const names = new Set(rows.flatMap((row) => Object.keys(attributesOf(row))));
  for (const name of names) {
    columns.push({
      heading: attributeHeading(name, writeText),
      cell: (row) => (Object.hasOwn(attributesOf(row), name) ? writeScalar(attributesOf(row)[name]!) : ""),
    });
  }
  return columns;
}

/** A table as text, without the columns that are blank in every row. The first column stays, so that a row is never a blank line. */
export function writeCsv(table: Table, rows: readonly Written[]): string {
  const columns = columnsOf(table, rows)
    .map(({ heading, cell }) => ({ heading, cells: rows.map(cell) }))
    .filter(({ cells }, i) => i === 0 || cells.some((cell) => cell !== ""));
  const lines = [columns.map(({ heading }) => heading), ...rows.map((_, i) => columns.map(({ cells }) => cells[i]!))];
  return lines.map((cells) => `${cells.map(quote).join(",")}\n`).join("");
}
