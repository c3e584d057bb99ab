import type { Network, Scope } from "../network/index.js";
import type { Note } from "../words/index.js";
import { headlineOf, keysOf, type Metric, type Subject } from "./definition.js";
import { inCaseOrder, measure } from "./measure.js";
import type { Cell, Column, Measurement, Row } from "./measurement.js";

/** Several metrics about the same things, joined: one row a thing. */
export interface JoinedTable {
  readonly kind: "table";
  readonly subject: Subject;
  readonly keys: readonly string[];
  readonly scope: Scope;
  readonly n: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
  readonly notes: readonly (Note & { readonly metric: string })[];
}

/** A column's name when metrics stand side by side: the headline wears the metric's name alone. */
export function joinedName(metric: Metric, column: string): string {
  return column === headlineOf(metric) || column === metric.id ? metric.id : `${metric.id}.${column}`;
}

function join(network: Network, group: readonly (readonly [Metric, Measurement])[]): JoinedTable {
  const [first] = group[0]!;
  const keys = keysOf(first);
  const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key]));
  const columns: Record<string, Column> = {};
  const rows = new Map<string, Record<string, Cell>>();
  for (const [metric, measurement] of group) {
    for (const [column, described] of Object.entries(measurement.columns)) {
      if (!keys.includes(column)) columns[joinedName(metric, column)] = described;
    }
    for (const row of measurement.rows) {
      const key = keyOf(row);
      const joined = rows.get(key) ?? Object.fromEntries(keys.map((name) => [name, row[name] ?? null]));
      for (const [column, value] of Object.entries(row)) if (!keys.includes(column)) joined[joinedName(metric, column)] = value;
      rows.set(key, joined);
    }
  }
  const names = Object.keys(columns);
  return {
    kind: "table", subject: first.subject, keys, scope: network.scope, n: network.organisations.length, columns,
    // What one metric has no row for is null there, never absent.
    rows: inCaseOrder(network, first, [...rows.values()].map((row) => ({ ...Object.fromEntries(names.map((name) => [name, null])), ...row }))),
    notes: group.flatMap(([metric, { notes }]) => notes.map((note) => ({ ...note, metric: metric.id }))),
  };
}

/** Results joined: a table for each kind of thing they are about, in the order of first appearance. */
export function joinMeasured(network: Network, measured: readonly (readonly [Metric, Measurement])[]): JoinedTable[] {
  const groups = new Map<string, (readonly [Metric, Measurement])[]>();
  for (const one of measured) {
    const key = [one[0].subject, ...keysOf(one[0])].join(" ");
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].map((group) => join(network, group));
}

/** Several metrics on one network: a joined table for each subject, in the order of first appearance. */
export const measureAll = (network: Network, metrics: readonly Metric[]): JoinedTable[] =>
  joinMeasured(network, metrics.map((metric) => [metric, measure(network, metric)]));

/** One row for the whole network: the columns of all network metrics among those given. */
export function score(network: Network, metrics: readonly Metric[]): Row {
  const whole = metrics.filter((metric) => metric.subject === "network" && keysOf(metric).length === 0);
  return whole.length === 0 ? {} : measureAll(network, whole)[0]!.rows[0]!;
}
