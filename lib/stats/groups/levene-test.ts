import { meanOf } from "../sums.js";
import { quantile } from "../quantile.js";
import { fisherF } from "../distributions.js";
import { noGroupTest, type GroupTest } from "./group-test.js";
import { sumsOfSquares } from "./sums-of-squares.js";

/** About what the absolute deviations are taken. */
export type Centre = "mean" | "median";

/**
 * Test of equal variances: the analysis of variance of absolute deviations from the group's mean (Levene 1960) or from its median
 * (Brown and Forsythe 1974, doi:10.1080/01621459.1974.10482955; the sturdier one, and the default).
 *
 * @example leveneTest([[1, 2, 3], [0, 5, 10], [4, 4.5, 5]]).statistic // 2.780952380952…
 */
export function leveneTest(groups: readonly (readonly number[])[], { centre = "median" }: { readonly centre?: Centre } = {}): GroupTest {
  const apart = groups.map((group) => {
    const middle = centre === "mean" ? meanOf(group) : quantile(group, 0.5);
    return group.map((x) => Math.abs(x - middle!));
  });
  const parts = sumsOfSquares(apart);
  if ("code" in parts) return noGroupTest(groups, [parts]);
  const { between, within, df1, df2, n } = parts;
  const statistic = between / df1 / (within / df2);
  return { statistic, df1, df2, p: fisherF(df1, df2).above(statistic), n, notes: [] };
}
