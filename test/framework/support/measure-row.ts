import { measure, type Measurement, type Metric, type Row } from "../../../lib/metric/index.js";
import type { Network } from "../../../lib/network/index.js";

/** The only row of a metric on the whole network. */
export function rowOf(network: Network, metric: Metric, options: Readonly<Record<string, unknown>> = {}): Row {
  const { rows } = measure(network, metric, options);
  if (rows.length !== 1) throw new Error(`${metric.id} has ${rows.length} rows`);
  return rows[0]!;
}

/** The rows of a metric by one key column. */
export function rowsBy(key: string, measurement: Measurement): Record<string, Row> {
  return Object.fromEntries(measurement.rows.map((row) => [String(row[key]), row]));
}

/** The codes of a result's notes, without what every result says. */
export const codesOf = ({ notes }: Measurement): string[] => notes.map(({ code }) => code).filter((code) => code !== "metric/convention" && code !== "layer/partial");
