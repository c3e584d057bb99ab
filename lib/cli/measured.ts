import { measure, type Metric } from "../metric/index.js";
import type { Network } from "../network/index.js";
import type { Measured } from "../exchange/results/measured.js";
import type { Settings } from "./metric-settings.js";

export { keysOfResult, sayNotes, sayReason, unmetReason, type Measured } from "../exchange/results/measured.js";

export const measureEach = (network: Network, metrics: readonly Metric[], settings: Settings): Measured[] =>
  metrics.map((metric) => ({ metric, result: measure(network, metric, settings.get(metric.id) ?? {}) }));
