import { z } from "zod";
import { measure, saying, type Column, type Row } from "../metric/index.js";
import { fragmentation } from "../framework/index.js";
import { coverageNotes } from "../metric/requirements.js";
import { betweennessOf, fragmentationOf, project, sizesOf, weakComponents, withoutSet, type CompactGraph, type Network } from "../network/index.js";
import { inSlices, type LongRun } from "../progress.js";
import { createRandom, defaultSeed, type Random } from "../random.js";
import { meanOf, quantile } from "../stats/index.js";
import { impactWithout } from "./failures-without.js";
import { settledOptions } from "./settled-options.js";
import type { Simulation } from "./simulation.js";
import { streamOf } from "./stream-of.js";
import { checkOrganisations } from "./what-if/outcome.js";
import { undecidedIn } from "./what-if/undecided.js";

const strategies = ["random", "degree", "betweenness"] as const;
type Strategy = (typeof strategies)[number];

const schema = z.strictObject({
  strategies: saying(z.array(z.enum(strategies)).default([...strategies]), "random: anybody; degree, betweenness: always whoever then has most", "random：随机；degree、betweenness：每次移除当时最高者"),
  scenarios: saying(z.record(z.string().refine((name) => !(strategies as readonly string[]).includes(name), "A scenario has a name of its own."), z.array(z.string()).min(1)).default({}), "sets of organisations that are removed in drawn order, by name", "以名称列出的单位集合，集合内按抽取次序移除"),
  upTo: saying(z.int().min(0).nullable().default(null), "how many are removed at most; null: all", "最多移除多少个；null为全部"),
  draws: saying(z.int().min(1).default(199), "number of draws", "抽取次数"),
  confidence: saying(z.number().gt(0).lt(1).default(0.95), "share of the draws between low and high", "下限与上限之间所含抽取的比例"),
  seed: saying(z.int().default(defaultSeed), "seed of the draws", "抽取所用种子"),
});
export type RemovalCurveOptions = z.input<typeof schema>;

/** How the network comes apart as ever more organisations are removed. */
export interface RemovalCurves extends Simulation<"curves" | "strategies"> {
  readonly simulation: "removalCurves";
}

const share = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, range: [0, 1], digits: 3 });
const low = (column: string) => `${column}Low`;
const high = (column: string) => `${column}High`;
const measured = {
  fragmentation: share("Fragmentation", "碎片化程度"), largest: share("Share in the largest piece", "最大部分占比"), failedTasks: share("Share of tasks that fail", "失败任务占比"),
} as const;
type Measured = keyof typeof measured;
const names = Object.keys(measured) as Measured[];

const curveColumns: Readonly<Record<string, Column>> = {
  strategy: { type: "text", label: { en: "Removed", zh: "移除方式" }, values: { random: { en: "anybody", zh: "随机" }, degree: { en: "most partners", zh: "联系对象最多者" }, betweenness: { en: "most in between", zh: "居中最多者" } } },
  removed: { type: "integer", label: { en: "How many", zh: "移除数" }, range: [0, null] },
  ...Object.fromEntries(names.flatMap((name): [string, Column][] => [
    [name, measured[name]], [low(name), { ...measured[name], label: { en: "Low", zh: "下限" } }], [high(name), { ...measured[name], label: { en: "High", zh: "上限" } }],
  ])),
};
const strategyColumns: Readonly<Record<string, Column>> = {
  strategy: curveColumns["strategy"]!, removed: curveColumns["removed"]!,
  robustness: share("Robustness", "稳健性"), low: { ...measured.largest, label: { en: "Low", zh: "下限" } }, high: { ...measured.largest, label: { en: "High", zh: "上限" } },
};

/** Whoever has most, the draw deciding between equals; sums of shares of paths are equal up to rounding. */
function foremost(values: ArrayLike<number>, stream: Random): number {
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]!);
  const equal = Array.from(values, (value, i) => (value >= most - 1e-9 * Math.max(1, most) ? i : -1)).filter((i) => i >= 0);
  return equal[stream.integer(equal.length)]!;
}

/** Who is removed, one after another: positions in a graph whose organisations stand in the order of their ids. */
function* sequence(graph: CompactGraph, strategy: Strategy | null, among: readonly number[], stream: Random): Generator<number> {
  if (strategy === null || strategy === "random") {
    const left = [...among];
    while (left.length > 0) yield left.splice(stream.integer(left.length), 1)[0]!;
    return;
  }
  const gone: number[] = [];
  while (gone.length < graph.order) {
    const { graph: part, was } = withoutSet(graph, gone);
    const next = was[foremost(strategy === "degree" ? was.map((_, i) => part.out[i + 1]! - part.out[i]!) : betweennessOf(part), stream)]!;
    gone.push(next);
    yield next;
  }
}

/** The simple graph with its organisations in the order of their ids, so that draws do not hang on the order of the file. */
function byIds(network: Network): CompactGraph {
  const organisations = [...network.organisations].sort((a, b) => (a.id < b.id ? -1 : 1));
  return project({ ...network, organisations }, { direction: "ignored", strength: "ignored" });
}

/**
 * Curves of removal: fragmentation of those left, the share of all organisations that stand in the largest piece, and the
 * share of tasks that fail, after each further removal: at random, always whoever has most partners or is most in
 * between at that moment (Holme and others 2002, doi:10.1103/PhysRevE.65.056109), or through a scenario, a named set in a drawn order.
 *
 * Each draw is one whole sequence; the rows are means over the draws with the quantiles between which the wanted share of
 * them lies. Targeted sequences differ between draws only where equals are met. `robustness` is the mean share in
 * the largest piece over all removals, the last included (Schneider and others 2011, doi:10.1073/pnas.1009440108), for sequences that
 * go through everybody, otherwise null. Direction is ignored. Fewer than two left have no fragmentation. Draw i of a strategy
 * has a stream of its own. Time O(draws n (n m + tasks)).
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`; UsageError `usage/unknown-organisation`.
 */
export async function removalCurves(network: Network, options: RemovalCurveOptions = {}, run: LongRun = {}): Promise<RemovalCurves> {
  const settings = settledOptions("removalCurves", schema, options);
  checkOrganisations(network, Object.values(settings.scenarios).flat());
  const graph = byIds(network);
  const n = graph.order;
  const stated = measure(network, fragmentation).rows[0]?.["fragmentation"] !== null;
  const everybody = graph.ids.map((_, i) => i);
  const sources = [
    ...[...new Set(settings.strategies)].map((strategy) => ({ name: strategy, strategy: strategy, among: everybody })),
    ...Object.entries(settings.scenarios).map(([name, set]) => ({ name, strategy: null, among: everybody.filter((i) => set.includes(graph.ids[i]!)) })),
  ];
  const random = createRandom(settings.seed);
  const known = new Map<string, number | null>();
  const impact = (gone: readonly number[]): number | null => {
    const set = [...gone].sort((a, b) => a - b).map((i) => graph.ids[i]!);
    const key = set.join("\n");
    if (!known.has(key)) known.set(key, impactWithout(network, set));
    return known.get(key)!;
  };
  const found = sources.map(({ among }) => Array.from({ length: Math.min(among.length, settings.upTo ?? n) + 1 }, () => Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Measured, number[]>));
  const robust = sources.map(() => [] as number[]);

  await inSlices("removals", sources.length * settings.draws, (index) => {
    const at = Math.floor(index / settings.draws);
    const { name, strategy, among } = sources[at]!;
    const gone: number[] = [];
    let total = 0;
    const note = () => {
      const { graph: left } = withoutSet(graph, gone);
      const value = stated ? fragmentationOf(left) : null;
      const largest = Math.max(0, ...sizesOf(weakComponents(left))) / n;
      if (gone.length > 0) total += largest;
      const row = found[at]![gone.length]!;
      if (value !== null) row.fragmentation.push(value);
      if (stated) row.largest.push(largest);
      const failed = impact(gone);
      if (failed !== null) row.failedTasks.push(failed);
    };
    note();
    for (const next of sequence(graph, strategy, among, streamOf(random.fork(index % settings.draws), name))) {
      if (gone.length + 1 >= found[at]!.length) break;
      gone.push(next);
      note();
    }
    if (stated && gone.length === n) robust[at]!.push(total / n);
  }, run);

  const open = undecidedIn(network);
  const tail = (1 - settings.confidence) / 2;
  const spread = (values: readonly number[]) => ({ mean: meanOf(values), low: quantile(values, tail), high: quantile(values, 1 - tail) });
  return {
    kind: "simulation", simulation: "removalCurves", scope: network.scope, options: settings, n,
    tables: {
      curves: {
        keys: ["strategy", "removed"], columns: curveColumns,
        rows: sources.flatMap(({ name }, k) => found[k]!.map((row, removed): Row => ({
          strategy: name, removed,
          ...Object.fromEntries(names.flatMap((one) => {
            const { mean, low: from, high: to } = spread(row[one]);
            return [[one, mean], [low(one), from], [high(one), to]];
          })),
        }))),
      },
      strategies: {
        keys: ["strategy"], columns: strategyColumns,
        rows: sources.map(({ name }, k): Row => {
          const { mean, low: from, high: to } = spread(robust[k]!);
          return { strategy: name, removed: found[k]!.length - 1, robustness: mean, low: from, high: to };
        }),
      },
    },
    notes: [
      { code: "whatIf/curves", params: { draws: settings.draws, seed: settings.seed, percent: settings.confidence * 100, n } },
      ...(open.length > 0 ? [{ code: "whatIf/curves-undecided", params: { count: open.length } }] : []),
      ...(network.unknownTies.length > 0 ? [{ code: "whatIf/curves-unknown", params: { count: network.unknownTies.length } }] : []),
      ...(Object.keys(settings.scenarios).length > 0 ? [{ code: "whatIf/scenario-order", params: {} }] : []),
      ...(network.tasks.length === 0 ? [{ code: "whatIf/no-tasks", params: {} }] : []), ...coverageNotes(network), ...network.notes,
    ],
  };
}
