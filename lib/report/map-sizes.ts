import { catalogue } from "../framework/index.js";
import { headlineOf, keysOf, measure } from "../metric/index.js";
import type { Network } from "../network/index.js";
import type { MapSize } from "../picture/index.js";

/** The size a map opens with: what breaks if the organisation is gone. */
const first = "removalEffect";

/** Every number the catalogue has for organisations, where it is defined for at least one: no metric is named but the first. */
export function mapSizes(network: Network): MapSize[] {
  const metrics = catalogue.metrics.filter((metric) => metric.subject === "organisation" && keysOf(metric).length === 1);
  return metrics.flatMap((metric): MapSize[] => {
    const headline = headlineOf(metric);
    const column = metric.columns[headline]!;
    if ((column.type !== "number" && column.type !== "integer") || column.nominal === true) return [];
    const values = Object.fromEntries(measure(network, metric).rows.map((row) => {
      const value = row[headline];
      return [String(row["organisation"]), typeof value === "number" ? value : null];
    }));
    if (Object.values(values).every((value) => value === null)) return [];
    return [{ id: metric.id, label: metric.label, values, n: network.organisations.length, digits: column.digits ?? (column.type === "integer" ? 0 : 3) }];
  }).sort((a, b) => Number(b.id === first) - Number(a.id === first));
}
