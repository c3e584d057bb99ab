import { UsageError } from "../errors.js";
import { nearest } from "../words/index.js";
import type { Metric } from "./definition.js";

/** Metrics by name, in the order they are listed. */
export interface Catalogue {
  readonly metrics: readonly Metric[];
  /** The metric of an id or alias. @throws UsageError `usage/unknown-metric` with the nearest name. */
  readonly find: (name: string) => Metric;
}

/** A catalogue of some metrics. Two metrics of one name are a mistake of whoever lists them. */
export function catalogueOf(metrics: readonly Metric[]): Catalogue {
  const byName = new Map<string, Metric>();
  for (const metric of metrics) {
    for (const name of [metric.id, ...(metric.aliases ?? [])]) {
      if (byName.has(name)) throw new UsageError("usage/metric-name-taken", `Two metrics are called "${name}".`, { name });
      byName.set(name, metric);
    }
  }
  return {
    metrics,
    find: (name) => {
      const metric = byName.get(name);
      if (metric !== undefined) return metric;
      const near = nearest(name, byName.keys());
      throw new UsageError("usage/unknown-metric", `There is no metric "${name}".${near === null ? "" : ` Did you mean "${near}"?`}`, { name, nearest: near });
    },
  };
}
