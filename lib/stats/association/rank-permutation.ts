import { averageRanks } from "../correlation.js";

/** Up to this many values the p-value is exact. */
export const exactRanksUpTo = 10;

/**
 * Ranks, doubled and taken from their mean: whole numbers also where values are equal, so that sums of their products compare exactly.
 *
 * @example centredRanks([10, 30, 10]) // [-1, 2, -1]
 */
export const centredRanks = (x: ArrayLike<number>): number[] => averageRanks(x).map((rank) => 2 * rank - (x.length + 1));

/**
 * The sum of products of two lists of centred ranks: Spearman's correlation but for a factor that no reordering changes.
 *
 * @example rankProduct([-2, 0, 2], [-2, 2, 0]) // 4
 */
export function rankProduct(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const byMost = (values: readonly number[]) => values.map(Math.abs).sort((x, y) => y - x);

/**
 * Exact two-sided p of Spearman's correlation: the share of all n! orders of one list in which it is at least as far from 0 as in the order given, equal values
 * included. All orders are counted without being listed: over the subsets of positions that are filled so far, how many ways lead to each sum. Null above `exactRanksUpTo` values,
 * and where either list is constant. Time O(2ⁿ n⁴) at most.
 *
 * @example exactRankP([1, 2, 3], [1, 2, 3]) // 0.3333333333333…
 */
export function exactRankP(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  const [a, b] = [centredRanks(x), centredRanks(y)];
  if (n < 2 || n > exactRanksUpTo || a.every((rank) => rank === 0) || b.every((rank) => rank === 0)) return null;
  const most = rankProduct(byMost(a), byMost(b));
  const ways: (Float64Array | undefined)[] = Array.from({ length: 1 << n });
  ways[0] = new Float64Array(2 * most + 1);
  ways[0][most] = 1;
  for (let filled = 0; filled < (1 << n) - 1; filled++) {
    const own = ways[filled]!;
    let place = 0;
    for (let bits = filled; bits > 0; bits &= bits - 1) place++;
    for (let j = 0; j < n; j++) {
      if ((filled >> j) & 1) continue;
      const next = (ways[filled | (1 << j)] ??= new Float64Array(2 * most + 1));
      const step = a[place]! * b[j]!;
      for (let sum = 0; sum < own.length; sum++) if (own[sum]! > 0) next[sum + step]! += own[sum]!;
    }
    ways[filled] = undefined;
  }
  const observed = Math.abs(rankProduct(a, b));
  let [extreme, all] = [0, 0];
  ways.at(-1)!.forEach((count, sum) => {
    all += count;
    if (Math.abs(sum - most) >= observed) extreme += count;
  });
  return extreme / all;
}
