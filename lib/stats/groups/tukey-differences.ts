import type { Note } from "../../words/index.js";
import { studentizedRange } from "../distributions.js";
import { sumsOfSquares } from "./sums-of-squares.js";

export interface TukeyDifference {
  /** Positions of the two groups; the difference is mean of b less mean of a. */
  readonly a: number;
  readonly b: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
}

/**
 * Tukey's honest significant differences between all pairs of group means, for unequal sizes with Kramer's standard error √(MSW (1/n₁ + 1/n₂) / 2)
 * (Tukey 1949, Kramer 1956, doi:10.2307/3001469), as R's TukeyHSD: intervals and p hold for all pairs together. Equal variances are supposed.
 *
 * @example tukeyDifferences([[1, 2, 3], [2, 3, 4], [6, 7, 8]]).differences[0].estimate // 1
 */
export function tukeyDifferences(groups: readonly (readonly number[])[], { confidence = 0.95 } = {}): { readonly differences: readonly TukeyDifference[]; readonly confidence: number; readonly notes: readonly Note[] } {
  const parts = sumsOfSquares(groups);
  if ("code" in parts) return { differences: [], confidence, notes: [parts] };
  const { within, df2, sizes, means } = parts;
  const range = studentizedRange(parts.groups, df2);
  const reach = range.quantile(confidence);
  const present = groups.flatMap((group, i) => (group.length > 0 ? [i] : []));
  const differences = present.flatMap((a, i) => present.slice(i + 1).map((b, more): TukeyDifference => {
    const j = i + 1 + more;
    const estimate = means[j]! - means[i]!;
    const error = Math.sqrt(((within / df2) * (1 / sizes[i]! + 1 / sizes[j]!)) / 2);
    return { a, b, estimate, low: estimate - reach * error, high: estimate + reach * error, p: range.above(Math.abs(estimate) / error) };
  }));
  return { differences, confidence, notes: [] };
}
