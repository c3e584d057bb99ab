import { z } from "zod";
import { compensationLift } from "../framework/index.js";
import { joinedPairs, sameLevelPairs } from "../framework/structure/horizontal/same-level-pairs.js";
import { measure, saying } from "../metric/index.js";
import { coverageNotes } from "../metric/requirements.js";
import type { Network, Scope } from "../network/index.js";
import { inSlices, type LongRun } from "../progress.js";
import { createRandom, defaultSeed, type Random } from "../random.js";
import { settledOptions } from "../simulate/settled-options.js";
import { meanOf, quantile, varianceOf } from "../stats/index.js";
import type { Note } from "../words/index.js";

const schema = z.strictObject({
  permute: saying(z.enum(["organisations", "ties"]).default("organisations"),
    "organisations: change places within their level, the pattern of horizontal ties stays; ties: dealt out anew over all pairs of one level",
    "organisations：单位在本层级内互换位置，横向关系格局不变；ties：将横向关系在全部同级单位对中重新分配"),
  alternative: saying(z.enum(["greater", "less", "two-sided"]).default("two-sided"), "greater: ties go where no vertical path is; less: they follow vertical paths", "greater：关系补在无纵向路径处；less：关系跟随纵向路径"),
  draws: saying(z.int().min(1).default(999), "number of draws", "抽取次数"),
  seed: saying(z.int().default(defaultSeed), "seed of the draws", "抽取所用种子"),
});
export type CompensationPermutationOptions = z.input<typeof schema>;

/** A permutation test of compensation: plain data. */
export interface CompensationPermutation {
  readonly kind: "test";
  readonly test: "compensationLiftPermutation";
  readonly scope: Scope;
  readonly options: z.output<typeof schema>;
  /** Organisations in scope. */
  readonly n: number;
  /** Pairs of one level tied horizontally, and how many of them lack a vertical path: the statistic. */
  readonly tied: number | null;
  readonly statistic: number | null;
  readonly lift: number | null;
  /** The observed arrangement counts as one of the draws, so the value is never 0; null where nothing can vary. */
  readonly p: { readonly value: number; readonly extreme: number; readonly draws: number; readonly alternative: "greater" | "less" | "two-sided" } | null;
  /** The statistic by chance; low and high hold 95% of the draws. */
  readonly chance: { readonly mean: number; readonly standardDeviation: number | null; readonly low: number; readonly high: number } | null;
  /** How many draws gave each value, least value first; null where nothing can vary. */
  readonly distribution: readonly { readonly value: number; readonly count: number }[] | null;
  readonly notes: readonly Note[];
}

/** The items in an order of chance (Fisher and Yates), in place. */
function shuffle<T>(items: T[], stream: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = stream.integer(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** A test that is ready: as many draws as were asked for, one at a time, and what they come to. */
interface Prepared {
  /** 0 where nothing can vary. */
  readonly draws: number;
  readonly draw: (index: number) => number;
  readonly judge: (drawn: readonly number[]) => CompensationPermutation;
}

function prepare(network: Network, options: CompensationPermutationOptions): Prepared {
  const settings = settledOptions("compensationLiftPermutation", schema, options);
  const lift = measure(network, compensationLift);
  const common = { kind: "test", test: "compensationLiftPermutation", scope: network.scope, options: settings, n: network.organisations.length, lift: (lift.rows[0]?.["lift"] ?? null) as number | null } as const;
  const notes: Note[] = [];
  const found = network.organisations.length < 2 ? null : sameLevelPairs({ network, note: (code, params = {}) => notes.push({ code, params }), leaveOut: () => undefined });
  const closing = [...notes, { code: "metric/seed", params: { seed: settings.seed } }, ...coverageNotes(network), ...network.notes];
  const nothing = (result: CompensationPermutation): Prepared => ({ draws: 0, draw: () => 0, judge: () => result });
  const undrawn = { p: null, chance: null, distribution: null } as const;
  if (found === null) return nothing({ ...common, tied: null, statistic: null, ...undrawn, notes: closing });
  const { levels, graph, hasPath, withPath, withoutPath } = found;
  const apart = joinedPairs(found, { path: false, steps: 1 });
  const pairs = [...apart, ...joinedPairs(found, { path: true, steps: 1 })];
  const told = { ...common, tied: pairs.length, statistic: apart.length };
  if (pairs.length === 0 || withPath === 0 || withoutPath === 0) {
    const code = withoutPath === 0 ? "compensation/no-pair" : withPath === 0 ? "compensation/all-apart" : "compensation/none-tied";
    return nothing({ ...told, ...undrawn, notes: [{ code, params: {} }, ...closing] });
  }
  const byId = graph.ids.map((_, i) => i).filter((i) => levels[i] !== null).sort((a, b) => (graph.ids[a]! < graph.ids[b]! ? -1 : 1));
  const groups = [...new Set(byId.map((i) => levels[i]))].map((level) => byId.filter((i) => levels[i] === level));
  const lacking = settings.permute === "ties" ? groups.flatMap((group) => group.flatMap((i, at) => group.slice(at + 1).map((j) => !hasPath(i, j)))) : [];
  const random = createRandom(settings.seed);
  const place = graph.ids.map((_, i) => i);
  const draw = (index: number): number => {
    const stream = random.fork(index);
    if (settings.permute === "ties") return shuffle([...lacking], stream).slice(0, pairs.length).filter(Boolean).length;
    for (const group of groups) shuffle([...group], stream).forEach((to, k) => (place[group[k]!] = to));
    return pairs.filter(([i, j]) => !hasPath(place[i]!, place[j]!)).length;
  };
  const judge = (drawn: readonly number[]): CompensationPermutation => {
    const atLeast = drawn.filter((value) => value >= apart.length).length;
    const atMost = drawn.filter((value) => value <= apart.length).length;
    const share = (extreme: number) => (extreme + 1) / (settings.draws + 1);
    const extreme = settings.alternative === "greater" ? atLeast : settings.alternative === "less" ? atMost : Math.min(atLeast, atMost);
    const spread = varianceOf(drawn);
    return {
      ...told, notes: closing,
      p: { value: settings.alternative === "two-sided" ? Math.min(1, 2 * share(extreme)) : share(extreme), extreme, draws: settings.draws, alternative: settings.alternative },
      chance: { mean: meanOf(drawn)!, standardDeviation: spread === null ? null : Math.sqrt(spread), low: quantile(drawn, 0.025)!, high: quantile(drawn, 0.975)! },
      distribution: [...new Set(drawn)].sort((a, b) => a - b).map((value) => ({ value, count: drawn.filter((one) => one === value).length })),
    };
  };
  return { draws: settings.draws, draw, judge };
}

/**
 * Whether horizontal ties go to equals without a vertical path more often than chance would have it, by permutation.
 *
 * The statistic is the number of horizontally tied pairs of one level that lack a vertical path; as many pairs are tied in every
 * draw, so it rises and falls with the lift and stays defined where the lift is not. By default organisations change places
 * within their level (as in a QAP test): an organisation with many ties keeps them together, which dealing out single ties does
 * not allow for. `permute: "ties"` draws what the metric `compensationLiftTest` gives exactly. Two-sided is twice the smaller tail.
 * Few pairs give few possible values: a p that is not small proves nothing. Null where no pair of one level is tied, or all of
 * them have, or lack, a path. Draw i is fork(i) of the seed, over organisations in the order of their ids: the order of records
 * moves nothing. Time O(n m + draws (n + tied pairs)), `ties`: O(draws pairs).
 *
 * Hubert (1987), Assignment methods in combinatorial data analysis; p: Phipson and Smyth (2010), doi:10.2202/1544-6115.1585.
 *
 * @example (await compensationLiftPermutation(network, { seed: 7 })).statistic // 3 on S City
 *
 * @throws InferenceError `simulation/unknown-option`, `simulation/invalid-option`; rejects with the signal's reason when aborted.
 */
export async function compensationLiftPermutation(network: Network, options: CompensationPermutationOptions = {}, run: LongRun = {}): Promise<CompensationPermutation> {
  const { draws, draw, judge } = prepare(network, options);
  const drawn: number[] = [];
  if (draws > 0) await inSlices("permutations", draws, (index) => drawn.push(draw(index)), run);
  return judge(drawn);
}

/** The same test at one go, for what cannot wait: a report is made without a pause. */
export function compensationLiftPermuted(network: Network, options: CompensationPermutationOptions = {}): CompensationPermutation {
  const { draws, draw, judge } = prepare(network, options);
  return judge(Array.from({ length: draws }, (_, index) => draw(index)));
}
