import { project, type CompactGraph, type Network, type Projection } from "../network/index.js";
import type { Note } from "../words/index.js";
import { headlineOf, keysOf, tiesAreRead, type Context, type Metric } from "./definition.js";
import { withInterval } from "./interval.js";
import type { Column, Measurement, Row } from "./measurement.js";
import { parseOptions } from "./parse-options.js";
import { coverageNotes, unmet } from "./requirements.js";

const bound = (en: string, zh: string, column: Column): Column => ({ ...column, label: { en, zh } });

/** Rows of nulls for a metric that cannot be computed: the reader sees for whom, and a note says why. */
function nullRows(network: Network, metric: Metric): Row[] {
  const cells = Object.fromEntries(Object.keys(metric.columns).map((column) => [column, null]));
  if (keysOf(metric).length > (metric.subject === "network" ? 0 : 1)) return [];
  if (metric.subject === "network") return [cells];
  const things = metric.subject === "organisation" ? network.organisations : metric.subject === "layer" ? network.layers : metric.subject === "task" ? network.tasks : [];
  return things.map(({ id }) => ({ [metric.subject]: id, ...cells }));
}

interface Computed {
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
  readonly missing: number;
  readonly defined: boolean;
}

function computeOn(network: Network, metric: Metric, options: Record<string, unknown>): Computed {
  const projection: Projection | null = metric.projection === undefined ? null : typeof metric.projection === "function" ? metric.projection(options) : metric.projection;
  const reason = unmet(network, metric, options, projection);
  if (reason !== null) return { rows: nullRows(network, metric), notes: [reason], missing: 0, defined: false };
  const notes: Note[] = [];
  const leftOut = new Set<string>();
  const context: Context<Record<string, unknown>> = {
    network, options,
    get graph(): CompactGraph {
      if (projection === null) throw new Error(`${metric.id} declares no projection and reads the whole network`);
      return project(network, projection);
    },
    note: (code, params = {}, about) => {
      notes.push(about === undefined ? { code, params } : { code, params, about });
    },
    leaveOut: (id) => {
      leftOut.add(id);
    },
  };
  const rows = metric.compute(context);
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${metric.id} gave ${String(value)} in ${column}: undefined must be null with a note`);
    }
  }
  return { rows, notes, missing: leftOut.size, defined: true };
}

/**
 * One metric on one network. Data never make it throw: what cannot be computed is null with a note.
 *
 * @throws MetricError `metric/unknown-option` or `metric/invalid-option`.
 */
export function measure(network: Network, metric: Metric, options: Readonly<Record<string, unknown>> = {}): Measurement {
  const settled = parseOptions(metric, options);
  const { rows, notes, missing, defined } = computeOn(network, metric, settled);
  const readsTies = tiesAreRead(metric, settled);
  const headline = metric.columns[headlineOf(metric)]!;
  const unknown = readsTies && defined && headline.nominal !== true ? network.unknownTies.length : 0;
  const spanned = unknown === 0 ? { rows, notes: [] } : withInterval(network, metric, rows, (variant) => computeOn(variant, metric, settled).rows);
  const columns: Record<string, Column> = { ...metric.columns };
  if (unknown > 0) {
    columns["low"] = bound("Low", "下限", headline);
    columns["high"] = bound("High", "上限", headline);
  }
  return {
    kind: "measurement", metric: metric.id, subject: metric.subject, scope: network.scope, options: settled,
    n: network.organisations.length, missing, columns, rows: inCaseOrder(network, metric, spanned.rows),
    notes: [
      { code: "metric/convention", params: { en: metric.convention.en, zh: metric.convention.zh } },
      ...notes,
      ...(readsTies && defined ? coverageNotes(network) : []),
      ...(readsTies ? network.notes : []),
      ...(unknown > 0 ? [{ code: "pairs/unknown", params: { count: unknown } }, ...spanned.notes] : []),
    ],
  };
}

/** Organisations keep the order of the case file, whatever order the algorithm met them in. */
export function inCaseOrder(network: Network, metric: Metric, rows: readonly Row[]): readonly Row[] {
  if (metric.subject !== "organisation" || keysOf(metric).length > 1) return rows;
  const position = new Map(network.organisations.map((organisation, index) => [organisation.id, index]));
  return [...rows].sort((a, b) => (position.get(String(a["organisation"])) ?? 0) - (position.get(String(b["organisation"])) ?? 0));
}
