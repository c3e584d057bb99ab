import { fisherF } from "../distributions.js";
import { remark } from "../remark.js";
import { squaresAboutMean, sumOf } from "../sums.js";
import { noGroupTest, type GroupTest } from "./group-test.js";

/**
 * Welch's one-way test of equal means, which does not suppose equal variances (Welch 1951, doi:10.1093/biomet/38.3-4.330), as R's oneway.test.
 * Every group needs two values and some variation.
 *
 * @example welchAnova([[1, 2, 3], [2, 3, 4], [6, 7, 8]]).df2 // 4
 */
export function welchAnova(given: readonly (readonly number[])[]): GroupTest {
  const groups = given.filter((group) => group.length > 0);
  const k = groups.length;
  if (k < 2) return noGroupTest(given, [remark("statistics/too-few-groups", { n: k })]);
  const smallest = Math.min(...groups.map((group) => group.length));
  if (smallest < 2) return noGroupTest(given, [remark("statistics/group-too-small", { needed: 2, n: smallest })]);
  const squares = groups.map(squaresAboutMean);
  if (squares.some((one) => one === 0)) return noGroupTest(given, [remark("statistics/constant-within")]);
  const precision = groups.map((group, i) => (group.length * (group.length - 1)) / squares[i]!);
  const whole = sumOf(precision);
  const means = groups.map((group) => sumOf(group) / group.length);
  const centre = sumOf(means.map((mean, i) => precision[i]! * mean)) / whole;
  const spread = sumOf(groups.map((group, i) => (1 - precision[i]! / whole) ** 2 / (group.length - 1))) / (k * k - 1);
  const statistic = sumOf(means.map((mean, i) => precision[i]! * (mean - centre) ** 2)) / ((k - 1) * (1 + 2 * (k - 2) * spread));
  const [df1, df2] = [k - 1, 1 / (3 * spread)];
  return { statistic, df1, df2, p: fisherF(df1, df2).above(statistic), n: sumOf(groups.map((group) => group.length)), notes: [] };
}
