import { inParts } from "../../metric/index.js";
import { parseOptions } from "../../metric/parse-options.js";
import { unmet } from "../../metric/requirements.js";
import type { Network } from "../../network/index.js";
import { columnsOf } from "./columns.js";
import { mapMetrics } from "./metrics.js";
import type { ListedMetric } from "./protocol.js";
import { inBoth, namesIn } from "./saying.js";

/** What organisations can be sized and filled by, and why not where a metric is not defined. Nothing is computed. */
export function listMetrics(network: Network): ListedMetric[] {
  const nameOf = namesIn(network);
  return inParts(mapMetrics.metrics, (metric) => metric).flatMap(({ label: part, items }) => items.map((metric): ListedMetric => {
    const options = parseOptions(metric, {});
    const projection = typeof metric.projection === "function" ? metric.projection(options) : metric.projection ?? null;
    const reason = unmet(network, metric, options, projection);
    return {
      id: metric.id, label: metric.label, part, reason: reason === null ? null : inBoth(reason, nameOf),
      columns: columnsOf(metric).map(({ id, label, kind }) => ({ id, label, kind })),
    };
  }));
}
