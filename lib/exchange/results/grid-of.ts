import { formatCell, formatTable, type Format, type Grid } from "../../table/index.js";
import { keysOfResult, sayResult, type Measured } from "./measured.js";

/** A whole-network result reads better downwards: one line a column. */
export function gridOf({ metric, result }: Measured, format: Format): Grid {
  if (metric.subject !== "network" || keysOfResult({ metric, result }).length > 0 || result.rows.length !== 1) return formatTable(result, keysOfResult({ metric, result }), format);
  return {
    heads: [{ text: sayResult("measure/name", format.language), numeric: false }, { text: sayResult("measure/value", format.language), numeric: true }],
    rows: Object.entries(result.columns).map(([name, column]) => [column.label[format.language], formatCell(result.rows[0]![name], column, format)]),
  };
}
