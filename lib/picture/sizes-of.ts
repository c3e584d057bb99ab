import { UsageError } from "../errors.js";
import type { Measurement } from "../metric/index.js";
import type { MapSize } from "./map-data.js";

/** The number columns of a measurement of organisations, each as a size to choose. */
export function sizesOf(measurement: Measurement): MapSize[] {
  if (measurement.subject !== "organisation") {
    throw new UsageError("usage/size-subject", `Organisations can be sized by a metric of organisations; "${measurement.metric}" is one of ${measurement.subject}.`, { metric: measurement.metric, subject: measurement.subject });
  }
  const several = Object.values(measurement.columns).filter((column) => column.type === "number" || column.type === "integer").length > 1;
  return Object.entries(measurement.columns).flatMap(([id, column]) => {
    if (column.type !== "number" && column.type !== "integer") return [];
    const values = Object.fromEntries(measurement.rows.map((row) => [String(row["organisation"]), typeof row[id] === "number" ? row[id] : null]));
    return [{ id: several ? `${measurement.metric}.${id}` : measurement.metric, label: column.label, values, n: measurement.n, digits: column.type === "integer" ? 0 : column.digits ?? 3 }];
  });
}
