import { formatTable, type Format, type Grid, type Table } from "../table/index.js";

/** A table whose rows are different measures: in rows that are counts the numbers are whole, in others as their column says. */
export function gridByRow(table: Table, keys: readonly string[], format: Format, isCount: (row: Table["rows"][number]) => boolean): Grid {
  const whole = Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, column.type === "number" ? { ...column, type: "integer" as const } : column]));
  return {
    heads: formatTable(table, keys, format).heads,
    rows: table.rows.flatMap((row) => formatTable({ columns: isCount(row) ? whole : table.columns, rows: [row] }, keys, format).rows),
  };
}
