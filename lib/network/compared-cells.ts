import type { CompactGraph } from "./compact.js";

/** Two graphs of the same organisations, cell by cell off the diagonal; undirected, pair by pair. */
export interface ComparedCells {
  readonly cells: number;
  /** Cells filled in the first, in the second, and in both. */
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  /** Of the strengths (1 where they are ignored), over all cells; null where either graph is the same in all cells. */
  readonly correlation: number | null;
  /** With divisor cells - 1; null below two cells. */
  readonly covariance: number | null;
}

/** Cost O(n + m of both). */
export function comparedCells(a: CompactGraph, b: CompactGraph): ComparedCells {
  const n = a.order;
  const twice = a.directed ? 1 : 2;
  const cells = (n * (n - 1)) / twice;
  const values = new Float64Array(n);
  const has = new Uint8Array(n);
  let [shared, product, sumA, sumB, squaresA, squaresB] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    for (let slot = a.out[i]!; slot < a.out[i + 1]!; slot++) {
      const value = a.strength?.[slot] ?? 1;
      has[a.to[slot]!] = 1;
      values[a.to[slot]!] = value;
      sumA += value / twice;
      squaresA += (value * value) / twice;
    }
    for (let slot = b.out[i]!; slot < b.out[i + 1]!; slot++) {
      const value = b.strength?.[slot] ?? 1;
      sumB += value / twice;
      squaresB += (value * value) / twice;
      if (has[b.to[slot]!] !== 1) continue;
      shared += 1 / twice;
      product += (values[b.to[slot]!]! * value) / twice;
    }
    for (let slot = a.out[i]!; slot < a.out[i + 1]!; slot++) has[a.to[slot]!] = 0;
  }
  const [spreadA, spreadB] = [cells * squaresA - sumA * sumA, cells * squaresB - sumB * sumB];
  const isConstant = spreadA <= 1e-9 * cells * squaresA || spreadB <= 1e-9 * cells * squaresB;
  const shift = cells * product - sumA * sumB;
  return {
    cells, shared, first: a.to.length / twice, second: b.to.length / twice,
    correlation: isConstant ? null : Math.max(-1, Math.min(1, shift / Math.sqrt(spreadA * spreadB))),
    covariance: cells < 2 ? null : shift / cells / (cells - 1),
  };
}
