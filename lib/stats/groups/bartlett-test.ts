import { chiSquare } from "../distributions.js";
import { remark } from "../remark.js";
import { squaresAboutMean, sumOf } from "../sums.js";
import { noGroupTest, type GroupTest } from "./group-test.js";

/**
 * Bartlett's test of equal variances, K² with his correction (Bartlett 1937, doi:10.1098/rspa.1937.0109), chi-square on groups - 1. It supposes normal
 * values and is sensitive to it; Brown and Forsythe's test is not.
 *
 * @example bartlettTest([[1, 2, 3], [2, 4, 6]]).df1 // 1
 */
export function bartlettTest(given: readonly (readonly number[])[]): GroupTest {
  const groups = given.filter((group) => group.length > 0);
  const k = groups.length;
  if (k < 2) return noGroupTest(given, [remark("statistics/too-few-groups", { n: k })]);
  const smallest = Math.min(...groups.map((group) => group.length));
  if (smallest < 2) return noGroupTest(given, [remark("statistics/group-too-small", { needed: 2, n: smallest })]);
  const squares = groups.map(squaresAboutMean);
  if (squares.some((one) => one === 0)) return noGroupTest(given, [remark("statistics/constant-within")]);
  const freedom = groups.map((group) => group.length - 1);
  const whole = sumOf(freedom);
  const pooled = whole * Math.log(sumOf(squares) / whole) - sumOf(freedom.map((df, i) => df * Math.log(squares[i]! / df)));
  const statistic = pooled / (1 + (sumOf(freedom.map((df) => 1 / df)) - 1 / whole) / (3 * (k - 1)));
  return { statistic, df1: k - 1, df2: null, p: chiSquare(k - 1).above(statistic), n: whole + k, notes: [] };
}
