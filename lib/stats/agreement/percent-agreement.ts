import type { Note } from "../../words/index.js";
import { remark } from "../remark.js";
import { categoryCounts, type Ratings } from "./ratings.js";

export interface PercentAgreement {
  /** Share of pairs of judgments on one unit that are the same, all pairs alike. */
  readonly pairs: number | null;
  /** Share of units on which all who judged agree. */
  readonly units: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Plain agreement, as shares of 1, not corrected for chance. Units judged fewer than twice do not enter.
 *
 * @example percentAgreement([["a", "a", "b"], ["b", "b", "b"]]) // { pairs: 0.6666666666666…, units: 0.5, n: 2, notes: [] }
 */
export function percentAgreement(ratings: Ratings): PercentAgreement {
  const counts = categoryCounts(ratings).map((row) => ({ row, n: row.reduce((sum, count) => sum + count, 0) })).filter(({ n }) => n > 1);
  if (counts.length === 0) return { pairs: null, units: null, n: 0, notes: [remark("agreement/no-pairs")] };
  const same = counts.reduce((sum, { row }) => sum + row.reduce((inner, count) => inner + count * (count - 1), 0), 0);
  const all = counts.reduce((sum, { n }) => sum + n * (n - 1), 0);
  return { pairs: same / all, units: counts.filter(({ row, n }) => row.includes(n)).length / counts.length, n: counts.length, notes: [] };
}
