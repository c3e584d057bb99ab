import type { Note } from "../../words/index.js";
import { averageRanks } from "../correlation.js";
import { normal } from "../distributions.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import { tieCorrection, tieSizes } from "../tie-sizes.js";

export interface MannWhitney {
  /** U of the first group: pairs in which its value is the greater, equal ones half. */
  readonly statistic: number | null;
  readonly p: number | null;
  /** 2 U / (n₁ n₂) - 1: pairs in which the first is the greater less those in which it is the smaller, as a share. Also called Cliff's delta. */
  readonly rankBiserial: number | null;
  readonly continuity: boolean;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * The Mann-Whitney test (Wilcoxon's rank sum) by its normal approximation, the variance corrected for ties; `continuity` takes half a pair off the
 * deviation, as R does by default (Mann and Whitney 1947, doi:10.1214/aoms/1177730491). The effect: Cliff (1993), doi:10.1037/0033-2909.114.3.494.
 *
 * @example mannWhitney([1, 2, 5], [3, 4, 6]).statistic // 2
 */
export function mannWhitney(a: readonly number[], b: readonly number[], { continuity = true } = {}): MannWhitney {
  const n = a.length + b.length;
  const pairs = a.length * b.length;
  if (pairs === 0) return { statistic: null, p: null, rankBiserial: null, continuity, n, notes: [remark("statistics/group-too-small", { needed: 1, n: 0 })] };
  const both = [...a, ...b];
  const statistic = sumOf(averageRanks(both).slice(0, a.length)) - (a.length * (a.length + 1)) / 2;
  const rankBiserial = (2 * statistic) / pairs - 1;
  const variance = (pairs / 12) * (n + 1 - tieCorrection(both) / (n * (n - 1)));
  if (!(variance > 0)) return { statistic, p: null, rankBiserial, continuity, n, notes: [remark("statistics/constant")] };
  const apart = Math.max(0, Math.abs(statistic - pairs / 2) - (continuity ? 0.5 : 0));
  const tied = tieSizes(both).length;
  return { statistic, p: Math.min(1, 2 * normal.above(apart / Math.sqrt(variance))), rankBiserial, continuity, n, notes: tied > 0 ? [remark("statistics/all-equal-ties", { count: tied })] : [] };
}
