import { UsageError } from "../../errors.js";
import { measure, type Cell } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { columnsOf } from "./columns.js";
import { mapMetrics } from "./metrics.js";
import type { Measured } from "./protocol.js";
import { inBoth, namesIn } from "./saying.js";

const classOf = (cell: Cell | undefined): string | null => (cell === null || cell === undefined ? null : String(cell));
const yesNo = { true: { en: "yes", zh: "是" }, false: { en: "no", zh: "否" } };

/**
 * One column of one metric for every organisation, by `metric` or `metric.column`: the numbers that `measure` gives.
 *
 * @throws UsageError `usage/unknown-metric`, `usage/unknown-column`.
 */
export function measureFor(network: Network, name: string): Measured {
  const [metricName = "", columnName] = name.split(".");
  const metric = mapMetrics.find(metricName);
  const listed = columnsOf(metric);
  const wanted = listed.find(({ id, column }) => (columnName === undefined ? id === metric.id : column === columnName)) ?? (columnName === undefined ? listed[0] : undefined);
  if (wanted === undefined) {
    const known = listed.map(({ id }) => id);
    throw new UsageError("usage/unknown-column", `${metric.id} has no column "${columnName ?? ""}" to show. It has: ${known.join(", ")}.`, { name, known });
  }
  const result = measure(network, metric);
  const column = metric.columns[wanted.column]!;
  const cells = result.rows.map((row) => [String(row["organisation"]), row[wanted.column] ?? null] as const);
  const none = cells.every(([, cell]) => cell === null);
  const nameOf = namesIn(network);
  const [convention, ...notes] = result.notes.map((note) => inBoth(note, nameOf));
  const { id, label, kind } = wanted;
  return {
    id, label, convention: convention!, notes,
    size: none || kind !== "number" ? null : {
      id, label, n: result.n, digits: column.digits ?? (column.type === "integer" ? 0 : 3),
      values: Object.fromEntries(cells.map(([organisation, cell]) => [organisation, typeof cell === "number" ? cell : null])),
    },
    classes: none || kind !== "class" ? null : {
      n: result.n, words: column.values ?? (column.type === "boolean" ? yesNo : {}),
      values: Object.fromEntries(cells.map(([organisation, cell]) => [organisation, classOf(cell)])),
    },
    reason: none ? notes[0] ?? { en: "Not defined for any organisation.", zh: "对任何单位均无定义。" } : null,
  };
}
