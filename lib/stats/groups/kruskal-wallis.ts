import { averageRanks } from "../correlation.js";
import { chiSquare } from "../distributions.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import { tieCorrection, tieSizes } from "../tie-sizes.js";
import { noGroupTest, type GroupTest } from "./group-test.js";

export interface KruskalWallis extends GroupTest {
  /** H / (n - 1): share of the variation of ranks between groups (Tomczak and Tomczak 2014). */
  readonly epsilonSquared: number | null;
  /** (H - k + 1) / (n - k): its counterpart corrected for chance; may be negative. */
  readonly etaSquared: number | null;
}

/**
 * The Kruskal-Wallis test on ranks, H corrected for ties, chi-square on groups - 1 (Kruskal and Wallis 1952, doi:10.1080/01621459.1952.10483441).
 *
 * @example kruskalWallis([[1, 2, 3], [4, 5, 6]]).statistic // 3.857142857142…
 */
export function kruskalWallis(given: readonly (readonly number[])[]): KruskalWallis {
  const groups = given.filter((group) => group.length > 0);
  const k = groups.length;
  const values = groups.flat();
  const n = values.length;
  const not = (code: Parameters<typeof remark>[0], params = {}): KruskalWallis => ({ ...noGroupTest(given, [remark(code, params)]), epsilonSquared: null, etaSquared: null });
  if (k < 2) return not("statistics/too-few-groups", { n: k });
  const kept = 1 - tieCorrection(values) / (n ** 3 - n);
  if (kept === 0) return not("statistics/constant");
  const ranks = averageRanks(values);
  let start = 0;
  const sums = groups.map((group) => {
    const sum = sumOf(ranks.slice(start, start + group.length));
    start += group.length;
    return (sum * sum) / group.length;
  });
  const statistic = Math.max(0, ((12 * sumOf(sums)) / (n * (n + 1)) - 3 * (n + 1)) / kept);
  const tied = tieSizes(values).length;
  return {
    statistic, df1: k - 1, df2: null, p: chiSquare(k - 1).above(statistic), epsilonSquared: statistic / (n - 1), etaSquared: n > k ? (statistic - k + 1) / (n - k) : null,
    n, notes: tied > 0 ? [remark("statistics/all-equal-ties", { count: tied })] : [],
  };
}
