import { measure, type Catalogue, type Measurement, type Metric } from "../metric/index.js";
import type { Network } from "../network/index.js";

/** The whole catalogue on one network: each metric is computed once for table, map and notes. */
export type MeasuredOnce = readonly { readonly metric: Metric; readonly result: Measurement }[];

export const measuredOnce = (network: Network, catalogue: Catalogue): MeasuredOnce =>
  catalogue.metrics.map((metric) => ({ metric, result: measure(network, metric) }));
