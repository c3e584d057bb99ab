import { byId } from "./best-partition.js";
import type { CompactGraph } from "./compact.js";

export interface ContinuousCore {
  /** Coreness of each organisation. */
  readonly coreness: readonly number[];
  /** Pearson correlation of the strengths with the products of corenesses, off the diagonal; null if either is constant. */
  readonly fit: number | null;
  /** Squared differences of strengths and products as a share of the squared strengths. */
  readonly residual: number;
  /** Starts that settled, and how many of them came to this residual. */
  readonly starts: number;
  readonly reached: number;
  /** Whether one of these came to other corenesses with the same residual. */
  readonly several: boolean;
}

interface Lists {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly mean: Float64Array;
}

/** Mean of the strengths either way of each tied pair, the largest being 1, in rows by id. */
function meansOf({ ids, order, out, to, strength }: CompactGraph): { lists: Lists; squares: number; total: number; at: number[] } {
  const at = byId(ids);
  const position = new Int32Array(order);
  at.forEach((i, p) => (position[i] = p));
  let [largest, squares, total] = [0, 0, 0];
  for (let slot = 0; slot < to.length; slot++) largest = Math.max(largest, strength?.[slot] ?? 1);
  const rows = at.map(() => new Map<number, number>());
  for (let i = 0; i < order; i++) {
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
      const value = (strength?.[slot] ?? 1) / largest;
      const [p, q] = [position[i]!, position[to[slot]!]!];
      rows[p]!.set(q, (rows[p]!.get(q) ?? 0) + value / 2);
      rows[q]!.set(p, (rows[q]!.get(p) ?? 0) + value / 2);
      squares += value * value;
      total += value;
    }
  }
  const first = new Int32Array(order + 1);
  rows.forEach((row, p) => (first[p + 1] = first[p]! + row.size));
  const sorted = rows.map((row) => [...row].sort(([a], [b]) => a - b));
  return { lists: { first, other: Int32Array.from(sorted.flatMap((row) => row.map(([q]) => q))), mean: Float64Array.from(sorted.flatMap((row) => row.map(([, value]) => value))) }, squares, total, at };
}

/**
 * The corenesses c, none negative and none above `limit`, with the least squared difference of strengths and products
 * c_i c_j off the diagonal (minimum residuals). Given the others, the best c_i is known in closed form; going round
 * until nothing moves gives a least residual near the start. Starts: the degrees, and each organisation with its
 * contacts, until `effort` organisations and ties are looked at. Of equal residuals the earlier start counts, degrees
 * first, then by id. Null where no start settled. Cost O((n + m) × rounds × starts), at most O(effort).
 */
export function continuousCoreOf(graph: CompactGraph, limit: number, effort: number): ContinuousCore | null {
  const n = graph.order;
  const { lists: { first, other, mean }, squares, total, at } = meansOf(graph);
  const round = first[n]! + n;
  let left = effort;
  const sumAt = (c: Float64Array, p: number) => {
    let sum = 0;
    for (let slot = first[p]!; slot < first[p + 1]!; slot++) sum += mean[slot]! * c[other[slot]!]!;
    return sum;
  };
  const power = (c: Float64Array, exponent: number) => c.reduce((sum, x) => sum + x ** exponent, 0);
  const crossed = (c: Float64Array) => c.reduce((sum, x, p) => sum + x * sumAt(c, p), 0);
  const residualOf = (c: Float64Array) => Math.max(0, squares - 2 * crossed(c) + power(c, 2) ** 2 - power(c, 4)) / squares;
  const settle = (c: Float64Array): boolean => {
    while (left >= round) {
      left -= round;
      let moved = 0;
      let all = power(c, 2);
      for (let p = 0; p < n; p++) {
        const rest = all - c[p]! * c[p]!;
        const value = rest <= 1e-14 * all ? 0 : Math.min(limit, sumAt(c, p) / rest);
        moved = Math.max(moved, Math.abs(value - c[p]!));
        all = rest + value * value;
        c[p] = value;
      }
      if (moved < 1e-12) return true;
    }
    return false;
  };
  const degrees = Float64Array.from({ length: n }, (_, p) => mean.subarray(first[p], first[p + 1]).reduce((sum, value) => sum + value, 0) / Math.sqrt(total));
  const around = (p: number) => {
    const c = new Float64Array(n).fill(0.01);
    for (let slot = first[p]!; slot < first[p + 1]!; slot++) c[other[slot]!] = 0.5;
    c[p] = 1;
    return c;
  };
  let best: { readonly c: Float64Array; readonly residual: number } | null = null;
  let [starts, reached, several] = [0, 0, false];
  for (let start = -1; start < n; start++) {
    const c = start === -1 ? degrees : around(start);
    if (!settle(c)) break;
    starts++;
    const residual = residualOf(c);
    if (best !== null && residual > best.residual + 1e-9) continue;
    if (best !== null && residual > best.residual - 1e-9) {
      reached++;
      several ||= c.some((x, p) => Math.abs(x - best!.c[p]!) > 1e-4);
      continue;
    }
    [best, reached, several] = [{ c, residual }, 1, false];
  }
  if (best === null) return null;
  const { c, residual } = best;
  const cells = n * (n - 1);
  const [sum, squared] = [power(c, 1) ** 2 - power(c, 2), power(c, 2) ** 2 - power(c, 4)];
  const spread = (squares - (total * total) / cells) * (squared - (sum * sum) / cells);
  const coreness = at.map(() => 0);
  at.forEach((i, p) => (coreness[i] = c[p]!));
  const fit = spread <= 1e-18 * squares * squares ? null : Math.max(-1, Math.min(1, (crossed(c) - (total * sum) / cells) / Math.sqrt(spread)));
  return { coreness, fit, residual, starts, reached, several };
}
