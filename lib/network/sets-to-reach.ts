import { boundGap, searchFrom, tieGap, type BestSets, type Branches, type SetQuery } from "./best-sets.js";
import type { CompactGraph } from "./compact.js";
import { stepsOfList, visitCosts, type Purse } from "./search-steps.js";

/** What it counts for to be so many steps away from the nearest of a set. 1 at no steps, never rising, 0 where there is no path. */
export type Worth = (steps: number) => number;

/** Distances from one organisation at a time, kept where the network is small enough. */
function rowsOf(graph: CompactGraph) {
  const { order, out, to } = graph;
  const kept: Int32Array[] = [];
  const cost = visitCosts(graph);
  const queue = new Int32Array(order);
  const spare = new Int32Array(order);
  return (source: number, purse: Purse): Int32Array => {
    const known = kept[source];
    if (known !== undefined) return known;
    const steps = order <= 4096 ? (kept[source] = new Int32Array(order)) : spare;
    steps.fill(order); // further than any path
    steps[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const at = queue[head]!;
      purse.left -= cost[at]!;
      for (let slot = out[at]!; slot < out[at + 1]!; slot++) {
        const next = to[slot]!;
        if (steps[next] !== order) continue;
        steps[next] = steps[at]! + 1;
        queue[tail++] = next;
      }
    }
    return steps;
  };
}

/**
 * The sets of organisations from which most is reached (Borgatti 2006, KPP-Pos). Exact by branch and bound; the value is
 * the sum of what the distance from the nearest of the set is worth, over those outside the set.
 *
 * With the members themselves counted as 1 each, the sum V over all organisations differs by the size alone, and each
 * contributes the largest worth among the set's members. Such a sum of largest values never gains more from a further member the
 * larger the set is (it is submodular): V(S and T) - V(S) is at most the sum over T of V(S and t) - V(S). Bound: V(S)
 * and the r largest gains of single candidates, where r are still to come; gains found for a smaller set serve as bounds too.
 * No set reaches more than everybody. Null when fewer may be taken than the size asks for.
 */
export function setsToReach(graph: CompactGraph, worth: Worth, query: SetQuery): BestSets | null {
  const { order } = graph;
  const { size, forced, forbidden, effort } = query;
  const shut = new Set([...forced, ...forbidden]);
  const open = graph.ids.flatMap((_, i) => (shut.has(i) ? [] : [i]));
  if (forced.length > size || forced.length + open.length < size) return null;
  const rowFrom = rowsOf(graph);
  const worths = Float64Array.from({ length: order + 1 }, (_, steps) => (steps === order ? 0 : worth(steps)));
  const at = new Int32Array(order + 1);

  const nobody = new Int32Array(order).fill(order);
  const nearer = (nearest: Int32Array, member: number, purse: Purse): Int32Array => {
    const row = rowFrom(member, purse);
    return nearest.map((steps, i) => Math.min(steps, row[i]!));
  };
  /** V of the set with one more. Counted by distance first, so that the order of organisations does not move the last digit. */
  const valueWith = (nearest: Int32Array, member: number, purse: Purse): number => {
    const row = rowFrom(member, purse);
    purse.left -= stepsOfList(order);
    let furthest = 0;
    for (let i = 0; i < order; i++) {
      const steps = Math.min(nearest[i]!, row[i]!);
      at[steps]!++;
      if (steps < order && steps > furthest) furthest = steps;
    }
    let sum = 0;
    for (let steps = 0; steps <= furthest; steps++) {
      sum += at[steps]! * worths[steps]!;
      at[steps] = 0;
    }
    at[order] = 0;
    return sum;
  };

  const start: Purse = { left: 10 * effort };
  const from = forced.reduce<Int32Array>((nearest, member) => nearer(nearest, member, start), nobody);
  const valueOf = (set: readonly number[], purse: Purse): number => {
    const nearest = set.slice(1).reduce<Int32Array>((all, member) => nearer(all, member, purse), nobody);
    return valueWith(nearest, set[0]!, purse);
  };
  if (forced.length === size) return { value: valueOf(forced, start) - size, sets: [[...forced].sort((a, b) => a - b)], count: 1, proven: true };

  /** A first set: always the one that adds most, then exchanges of one for another while that helps. */
  const firstSet = (): number[] => {
    const ties = (i: number) => graph.out[i + 1]! - graph.out[i]!;
    const set = [...forced, ...[...open].sort((a, b) => ties(b) - ties(a) || a - b).slice(0, size - forced.length)];
    let value = valueOf(set, start);
    const dearest = (others: readonly number[]): { member: number; value: number } | null => {
      const nearest = others.reduce<Int32Array>((all, member) => nearer(all, member, start), nobody);
      let best: { member: number; value: number } | null = null;
      for (const member of open) {
        if (others.includes(member)) continue;
        if (start.left < 0) return null;
        const found = valueWith(nearest, member, start);
        if (best === null || found > best.value + tieGap(best.value)) best = { member, value: found };
      }
      return best;
    };
    const greedy = [...forced];
    while (greedy.length < size) {
      const next = dearest(greedy);
      if (next === null) return set;
      greedy.push(next.member);
      if (greedy.length < size || next.value <= value) continue;
      set.splice(0, size, ...greedy);
      value = next.value;
    }
    for (let improved = true; improved;) {
      improved = false;
      for (let place = forced.length; place < size; place++) {
        const next = dearest(set.filter((_, i) => i !== place));
        if (next === null) return set;
        if (next.value <= value + tieGap(value)) continue;
        [set[place], value, improved] = [next.member, next.value, true];
      }
    }
    return set;
  };
  const first = firstSet();

  interface Candidate {
    readonly member: number;
    /** No more than this can it add to the set, or to a larger one. */
    readonly gain: number;
  }
  const branches: Branches = (found, tied, purse) => {
    const mayBeat = (most: number): boolean => (tied ? most >= found.best() - boundGap(found.best()) : most > found.best() + tieGap(found.best()));
    const descend = (set: readonly number[], nearest: Int32Array, value: number, given: readonly Candidate[], more: number): boolean => {
      const gains: Candidate[] = [];
      for (const { member, gain } of given) {
        // They come with the largest gain first: from here on none can add enough.
        if (more === 1 && !mayBeat(value + gain)) break;
        if (purse.left < 0) return false;
        const reached = valueWith(nearest, member, purse);
        if (more === 1) found.offer(set, member, reached);
        else gains.push({ member, gain: reached - value });
      }
      if (more === 1) return true;
      gains.sort((a, b) => b.gain - a.gain || a.member - b.member);
      for (let k = 0; k <= gains.length - more; k++) {
        let most = value;
        for (let next = k; next < k + more; next++) most += gains[next]!.gain;
        if (!mayBeat(most)) break;
        const { member, gain } = gains[k]!;
        if (!descend([...set, member], nearer(nearest, member, purse), value + gain, gains.slice(k + 1), more - 1)) return false;
      }
      return true;
    };
    if (!mayBeat(order)) return true;
    const value = forced.length === 0 ? 0 : valueOf(forced, purse);
    return descend(forced, from, value, open.map((member) => ({ member, gain: Infinity })), size - forced.length);
  };
  const best = searchFrom(first, valueOf(first, start), query, branches);
  return { ...best, value: best.value - size };
}
