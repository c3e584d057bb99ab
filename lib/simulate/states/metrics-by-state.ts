import { UsageError } from "../../errors.js";
import {
  commandCoverage, compensationLift, crossJurisdictionBridging, crossSectorBridging, density, fragmentation, horizontalCompensation, integrationGain, taskCongruence,
  unityOfCommand, verticalShare,
} from "../../framework/index.js";
import { headlineOf, keysOf, measure, parseOptions, type Column, type Measurement, type Metric, type Row } from "../../metric/index.js";
import { tiesAreRead } from "../../metric/definition.js";
import { at, silenced, type Network, type StatesOf } from "../../network/index.js";
import type { Note } from "../../words/index.js";
import type { SimulationTable } from "../simulation.js";

/** What a film shows when nothing else is asked for: the framework's first measures of the whole network. */
export const stateHeadlines: readonly Metric[] = [
  fragmentation, density, integrationGain, verticalShare, commandCoverage, unityOfCommand, horizontalCompensation, compensationLift,
  crossSectorBridging, crossJurisdictionBridging, taskCongruence,
];

/** @throws UsageError `usage/metric-by-state` for a metric that compares states itself, or whose value is not a number. */
export function checkByState(metrics: readonly Metric[]): void {
  for (const metric of metrics) {
    const { type, nominal } = metric.columns[headlineOf(metric)]!;
    if (metric.subject !== "state" && nominal !== true && (type === "number" || type === "integer")) continue;
    throw new UsageError("usage/metric-by-state", `"${metric.id}" cannot be set beside itself state by state: ${metric.subject === "state" ? "it compares the states itself" : "its value is not a number"}.`, { metric: metric.id });
  }
}

const number = (en: string, zh: string, digits = 4): Column => ({ type: "number", label: { en, zh }, digits });

/**
 * Metrics in each state: on the ties stated to hold, and with those added whose state is not stated. A metric that reads ties has
 * no value in a state that no tie describes: nobody is known to have been alone then; and a layer of which no tie is stated to hold
 * there counts as not stated, not as empty. Rows by metric, then by what it is about,
 * then by state.
 */
export function metricsByState(network: Network, { states }: StatesOf, metrics: readonly Metric[]): { readonly table: SimulationTable; readonly notes: readonly Note[] } {
  const views = states.map(({ state, described }) => ({ state, described, stated: silenced(at(network, state)), all: silenced(at(network, state, { unstated: "include" })) }));
  const notes = new Map<string, Note>();
  const rows = metrics.flatMap((metric): Row[] => {
    const [headline, keys] = [headlineOf(metric), keysOf(metric)];
    const reads = tiesAreRead(metric, parseOptions(metric, {}));
    const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key]));
    const measured = views.map(({ state, described, stated, all }) => {
      const of = (part: Network, known: boolean): Measurement | null => (reads && !known ? null : measure(part, metric));
      return { state, stated: of(stated, described), all: of(all, described || all.ties.length > 0) };
    });
    for (const result of measured.flatMap(({ stated, all }) => [stated, all])) {
      for (const note of result?.notes ?? []) if (!note.code.startsWith("scope/")) notes.set(JSON.stringify(note), note);
    }
    const abouts = new Map(measured.flatMap(({ stated, all }) => [...(stated?.rows ?? []), ...(all?.rows ?? [])].map((row) => [keyOf(row), keys.map((key) => String(row[key]))] as const)));
    // Of a metric of the whole network there is a row even where no state can be measured.
    if (keys.length === 0) abouts.set("[]", []);
    return [...abouts].flatMap(([key, about]) => measured.map(({ state, stated, all }): Row => {
      const own = stated?.rows.find((row) => keyOf(row) === key);
      const widened = all?.rows.find((row) => keyOf(row) === key);
      return { metric: metric.id, about: keys.length === 0 ? null : about, state, value: own?.[headline] ?? null, low: own?.["low"] ?? null, high: own?.["high"] ?? null, withUnstated: widened?.[headline] ?? null };
    }));
  });
  return {
    table: {
      keys: ["metric", "about", "state"], rows,
      columns: {
        metric: { type: "text", label: { en: "Measure", zh: "指标" }, values: Object.fromEntries(metrics.map((metric) => [metric.id, metric.label])) },
        about: { type: "ids", label: { en: "Of", zh: "对象" } },
        value: number("Ties stated to hold", "说明生效的关系"), low: number("Low", "下限"), high: number("High", "上限"),
        withUnstated: number("With those of unstated state", "含状态未说明的关系"),
      },
    },
    notes: [...notes.values()],
  };
}
