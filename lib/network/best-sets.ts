import type { Purse } from "./search-steps.js";

/** What a search for the best sets of organisations came to. Sets hold positions in the graph, in increasing order. */
export interface BestSets {
  readonly value: number;
  /** The best sets, in the order of their members; no more than were asked for. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets reach the value; null when the search did not get through them all. */
  readonly count: number | null;
  /** Whether no set can be better. */
  readonly proven: boolean;
}

export interface SetQuery {
  readonly size: number;
  readonly forced: readonly number[];
  readonly forbidden: readonly number[];
  /** Steps that may be spent on finding all the best sets, as many again on proving one of them best, and ten times as many on the first. */
  readonly effort: number;
  /** How many of the best sets are listed. */
  readonly most: number;
}

/** Two values this near to one another are a tie. */
export const tieGap = (value: number): number => 1e-12 * Math.max(1, Math.abs(value));

/** Bounds are sums of many rounded numbers: only what is worse by more than rounding can make up is passed over. */
export const boundGap = (value: number): number => 1e-9 * Math.max(1, Math.abs(value));

/** Collects the sets of the largest value among those offered, counting all and keeping the first `most` by their members. */
export function collector(most: number, start: number) {
  let [best, count] = [start, 0];
  let sets: number[][] = [];
  const before = (a: readonly number[], b: readonly number[]): boolean => {
    const at = a.findIndex((member, i) => member !== b[i]);
    return at !== -1 && a[at]! < b[at]!;
  };
  return {
    best: () => best,
    result: () => ({ best, count, sets }),
    offer: (members: readonly number[], last: number, value: number): void => {
      if (value < best - tieGap(best)) return;
      if (value > best + tieGap(best)) {
        [best, count] = [value, 0];
        sets = [];
      }
      count++;
      const set = [...members, last].sort((a, b) => a - b);
      if (sets.length === most && !before(set, sets[most - 1]!)) return;
      let place = sets.length;
      while (place > 0 && before(set, sets[place - 1]!)) place--;
      sets.splice(place, 0, set);
      if (sets.length > most) sets.pop();
    },
  };
}

/** Searches through the sets that may be best. `tied` keeps those that could equal the best, else only what could beat it; false when the purse ran out. */
export type Branches = (found: ReturnType<typeof collector>, tied: boolean, purse: Purse) => boolean;

/**
 * The best sets from a first one: the effort goes into finding every set as good as the best; if that is not enough, as
 * much again into showing that none is better.
 */
export function searchFrom(first: readonly number[], value: number, { effort, most }: SetQuery, branches: Branches): BestSets {
  const all = collector(most, value);
  const finished = branches(all, true, { left: effort });
  const met = all.result();
  if (finished) return { value: met.best, sets: met.sets, count: met.count, proven: true };
  const better = collector(most, met.best);
  const proven = branches(better, false, { left: effort });
  const last = better.result();
  const sets = last.best > met.best + tieGap(met.best) ? last.sets : met.sets.length > 0 ? met.sets : [[...first].sort((a, b) => a - b)];
  return { value: last.best, sets, count: null, proven };
}
