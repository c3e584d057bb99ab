import type { Network, Scope } from "../network/index.js";
import type { Bilingual, Note } from "../words/index.js";
import { keysOf, type Metric } from "./definition.js";
import { measure } from "./measure.js";
import type { Cell, Column, Row } from "./measurement.js";

/** A metric under one convention, with the programs that report it so. */
export interface LedgerLine {
  readonly metric: string;
  /** Place among the conventions of the metric, from 1. */
  readonly convention: number;
  readonly label: Bilingual;
  readonly programs: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly column: string;
  /** How the value is to be written. */
  readonly described: Column;
  /** One value for a network; otherwise one for each row, with its keys. */
  readonly values: readonly { readonly keys: Row; readonly value: Cell }[];
  /** Why there is no value, where there is none. */
  readonly reasons: readonly Note[];
}

/** The same network under every known convention. */
export interface Ledger {
  readonly kind: "ledger";
  readonly scope: Scope;
  readonly n: number;
  readonly lines: readonly LedgerLine[];
}

/**
 * The ledger: what each program would report for this network, and under which settings of ours. A reader who holds a
 * published number finds here which definition it follows. Metrics without known conventions of other programs have no line.
 *
 * Lines that hold for directed networks only are left out where no selected tie is directed, and the other way round.
 * Cost: that of each metric, once for each of its conventions.
 *
 * @example ledger(build(knoke), [degreeCentralization]).lines.map(({ values }) => values[0].value) // [0.3827…, 0.4306…, 0.3444…, …]
 */
export function ledger(network: Network, metrics: readonly Metric[]): Ledger {
  const kind = network.ties.some(({ directed }) => directed) ? "directed" : "undirected";
  const lines = metrics.flatMap((metric) => (metric.programs ?? []).flatMap(({ label, programs, options, column, when }, index): LedgerLine[] => {
    if (when !== undefined && when !== kind) return [];
    const result = measure(network, metric, options);
    const keys = keysOf(metric);
    const values = result.rows.map((row) => ({ keys: Object.fromEntries(keys.map((key) => [key, row[key] ?? null])), value: row[column] ?? null }));
    const reasons = values.some(({ value }) => value === null) ? result.notes.filter(({ code }) => code !== "metric/convention" && !code.startsWith("layer/partial")) : [];
    return [{ metric: metric.id, convention: index + 1, label, programs, options: result.options, column, described: result.columns[column]!, values, reasons }];
  }));
  return { kind: "ledger", scope: network.scope, n: network.organisations.length, lines };
}
