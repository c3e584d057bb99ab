import { boundGap, searchFrom, tieGap, type BestSets, type Branches, type SetQuery } from "./best-sets.js";
import { cohesionAfterRemoval } from "./cohesion-after-removal.js";
import type { CompactGraph } from "./compact.js";
import { joinedAfterRemoval } from "./joined-after-removal.js";
import { stepsOfList, type Purse } from "./search-steps.js";
import { nearnessOf, pairsOf, stepCounts } from "./step-counts.js";
import { withoutSet } from "./without-set.js";

/** `joined`: ordered pairs with a path; `nearness`: the same, each counted 1 / steps. */
export type Cohesion = "joined" | "nearness";

const cohesionOf = (graph: CompactGraph, cohesion: Cohesion) => (cohesion === "joined" ? pairsOf : nearnessOf)(stepCounts(graph));

/** What is left of the cohesion when, besides some organisations, one more goes: for each of the graph. Null where the purse does not reach. */
function afterEach(graph: CompactGraph, cohesion: Cohesion, gone: readonly number[], purse: Purse): Float64Array | null {
  const part = withoutSet(graph, gone);
  const spread = (values: ArrayLike<number>): Float64Array => {
    const all = new Float64Array(graph.order);
    part.was.forEach((before, now) => (all[before] = values[now]!));
    return all;
  };
  if (cohesion === "joined" && !graph.directed) {
    purse.left -= graph.order + stepsOfList(graph.to.length);
    return purse.left < 0 ? null : spread(joinedAfterRemoval(part.graph));
  }
  const worths = Float64Array.from({ length: graph.order + 1 }, (_, steps) => (steps === 0 ? 0 : cohesion === "joined" ? 1 : 1 / steps));
  const values = cohesionAfterRemoval(part.graph, worths, purse);
  return values === null ? null : spread(values);
}

/** Cohesion that no removal of `size` organisations takes from two that stay: by both ways of an ordered pair, in a matrix of the order. */
function lasting(graph: CompactGraph, cohesion: Cohesion, size: number, effort: number): Float64Array | null {
  const { order, out, to } = graph;
  let looks = order * order;
  for (let i = 0; i < order; i++) for (let slot = out[i]!; slot < out[i + 1]!; slot++) looks += out[to[slot]! + 1]! - out[to[slot]!]!;
  if (stepsOfList(looks) > effort || order > 2048) return null;
  const found = new Float64Array(order * order);
  const between = new Int32Array(order);
  for (let i = 0; i < order; i++) {
    between.fill(0);
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
      const via = to[slot]!;
      for (let next = out[via]!; next < out[via + 1]!; next++) between[to[next]!]!++;
    }
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) between[to[slot]!] = -1;
    for (let j = 0; j < order; j++) {
      const value = i === j ? 0 : between[j] === -1 ? 1 : between[j]! > size ? (cohesion === "joined" ? 1 : 1 / 2) : 0;
      found[i * order + j]! += value;
      found[j * order + i]! += value;
    }
  }
  return found;
}

const tiesOf = (graph: CompactGraph, i: number): number => graph.out[i + 1]! - graph.out[i]! + graph.into[i + 1]! - graph.into[i]!;

/**
 * A first set: the forced ones, then always the one whose going leaves least, then exchanges of one for another while that
 * helps. Where that is too dear the next is the one that holds most pairs together, and of equals the one with most ties.
 */
function firstSet(graph: CompactGraph, cohesion: Cohesion, { size, forced, effort }: SetQuery, candidates: readonly number[]): readonly number[] {
  const purse: Purse = { left: 10 * effort };
  const leastOf = (gone: readonly number[], values: Float64Array): { at: number; value: number } => {
    const at = candidates.filter((i) => !gone.includes(i)).reduce((least, i) => (values[i]! < values[least]! - tieGap(values[least]!) ? i : least));
    return { at, value: values[at]! };
  };
  const best = (gone: readonly number[]): { at: number; value: number } | null => {
    const values = afterEach(graph, cohesion, gone, purse);
    return values === null ? null : leastOf(gone, values);
  };
  const cheaply = (gone: readonly number[]): number => {
    const joined = graph.directed ? new Float64Array(graph.order) : afterEach(graph, "joined", gone, { left: Infinity })!;
    return leastOf(gone, joined.map((pairs, i) => pairs - tiesOf(graph, i) / (4 * graph.order))).at;
  };
  const set = [...forced];
  let value = Infinity;
  while (set.length < size) {
    const found = best(set);
    value = found?.value ?? Infinity;
    set.push(found?.at ?? cheaply(set));
  }
  for (let improved = true; improved && value < Infinity;) {
    improved = false;
    for (let place = forced.length; place < size; place++) {
      const found = best(set.filter((_, i) => i !== place));
      if (found === null) return set;
      if (found.value >= value - tieGap(value)) continue;
      [set[place], value, improved] = [found.at, found.value, true];
    }
  }
  return set;
}

/**
 * The sets of organisations whose removal leaves least cohesion among those that stay (Borgatti 2006, KPP-Neg). Exact by
 * branch and bound, the value given as what is left.
 *
 * Bound: two that stay keep their tie, and keep a way of two steps if more of these lead to each other than organisations
 * are removed in all. Call this the lasting cohesion l(i, j). However a set S of those removed so far is completed by r more,
 * T, what is left is at least the sum of l over pairs outside S and T, and that is at least the sum over pairs outside S
 * less the r largest of the candidates' own sums of l over pairs outside S: a pair with an end in T is in the sum of that
 * end. The last one is not searched for: what is left after each further removal comes out of one pass. Undirected pairs
 * are counted both ways. Null when fewer organisations may be taken than the size asks for.
 */
export function setsToRemove(graph: CompactGraph, cohesion: Cohesion, query: SetQuery): BestSets | null {
  const { size, forced, forbidden, effort } = query;
  const shut = new Set([...forced, ...forbidden]);
  const open = graph.ids.flatMap((_, i) => (shut.has(i) ? [] : [i]));
  if (forced.length > size || forced.length + open.length < size) return null;
  const leftWithout = (set: readonly number[]) => cohesionOf(withoutSet(graph, set).graph, cohesion);
  if (forced.length === size) return { value: leftWithout(forced), sets: [[...forced].sort((a, b) => a - b)], count: 1, proven: true };

  const first = firstSet(graph, cohesion, query, open);
  const sure = lasting(graph, cohesion, size, effort);
  const own = Array.from({ length: graph.order }, (_, i) => (sure === null ? 0 : sure.subarray(i * graph.order, (i + 1) * graph.order).reduce((sum, value) => sum + value, 0)));
  const candidates = [...open].sort((a, b) => own[b]! - own[a]! || tiesOf(graph, b) - tiesOf(graph, a) || a - b);

  const branches: Branches = (found, tied, purse) => {
    const mayBeat = (least: number): boolean => (tied ? -least >= found.best() - boundGap(found.best()) : -least > found.best() + tieGap(found.best()));
    /** The least that can be left when the candidates from a place on give `more` to the set. */
    const bound = (set: readonly number[], from: number, more: number): number => {
      if (sure === null) return 0;
      let total = own.reduce((sum, value) => sum + value, 0) / 2;
      const sums = (i: number) => set.reduce((sum, member) => sum - sure[member * graph.order + i]!, own[i]!);
      set.forEach((member, k) => (total -= set.slice(0, k).reduce((sum, other) => sum - sure[other * graph.order + member]!, own[member]!)));
      const largest: number[] = [];
      for (let k = from; k < candidates.length; k++) {
        const value = sums(candidates[k]!);
        if (largest.length === more && value <= largest[more - 1]!) continue;
        let place = largest.length;
        while (place > 0 && largest[place - 1]! < value) place--;
        largest.splice(place, 0, value);
        if (largest.length > more) largest.pop();
      }
      purse.left -= stepsOfList((candidates.length - from) * (1 + set.length));
      return Math.max(0, total - largest.reduce((sum, value) => sum + value, 0));
    };
    const descend = (set: readonly number[], from: number, more: number): boolean => {
      if (!mayBeat(bound(set, from, more))) return true;
      if (purse.left < 0) return false;
      if (more === 1) {
        const values = afterEach(graph, cohesion, set, purse);
        for (let k = from; values !== null && k < candidates.length; k++) found.offer(set, candidates[k]!, -values[candidates[k]!]!);
        return values !== null;
      }
      for (let k = from; k <= candidates.length - more; k++) if (!descend([...set, candidates[k]!], k + 1, more - 1)) return false;
      return true;
    };
    return descend(forced, 0, size - forced.length);
  };
  const best = searchFrom(first, -leftWithout(first), query, branches);
  return { ...best, value: -best.value };
}
