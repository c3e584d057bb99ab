import { normal } from "../distributions.js";
import { remark } from "../remark.js";
import { tieSizes } from "../tie-sizes.js";
import { noEstimate, type Estimate } from "./estimate.js";
import { fisherInterval } from "./fisher-z.js";

/**
 * Kendall's tau-b: concordant less discordant pairs, over the geometric mean of the pairs not tied in x and those not tied in y.
 * `statistic` is the normal deviate of their difference with its variance under ties (Kendall 1970, Rank Correlation Methods, chapter 4),
 * without continuity correction, as R's cor.test with exact = FALSE. The interval is Fisher's with the standard error √(0.437 / (n - 4)) of
 * Fieller, Hartley and Pearson (1957), doi:10.1093/biomet/44.3-4.470. Cost O(n²).
 *
 * @example kendallCorrelation([1, 2, 3, 4], [1, 3, 2, 4]).estimate // 0.6666666666666…
 */
export function kendallCorrelation(x: readonly number[], y: readonly number[], { confidence = 0.95 } = {}): Estimate {
  const n = x.length;
  if (n < 3) return noEstimate(n, confidence, [remark("statistics/too-few", { needed: 3, n })]);
  let difference = 0;
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) difference += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
  const [tiesX, tiesY] = [tieSizes(x), tieSizes(y)];
  const over = (sizes: readonly number[], term: (t: number) => number) => sizes.reduce((sum, t) => sum + term(t), 0);
  const pairs = (t: number) => (t * (t - 1)) / 2;
  const [looseX, looseY] = [pairs(n) - over(tiesX, pairs), pairs(n) - over(tiesY, pairs)];
  if (looseX === 0 || looseY === 0) return noEstimate(n, confidence, [remark("statistics/constant")]);
  const estimate = Math.max(-1, Math.min(1, difference / Math.sqrt(looseX * looseY)));
  const cubes = (t: number) => t * (t - 1) * (2 * t + 5);
  const triples = (t: number) => t * (t - 1) * (t - 2);
  const variance = (cubes(n) - over(tiesX, cubes) - over(tiesY, cubes)) / 18 + (over(tiesX, triples) * over(tiesY, triples)) / (9 * triples(n)) + (2 * over(tiesX, pairs) * over(tiesY, pairs)) / (n * (n - 1));
  const statistic = difference / Math.sqrt(variance);
  const error = n > 4 ? Math.sqrt(0.437 / (n - 4)) : NaN;
  const tied = tiesX.length + tiesY.length;
  return { estimate, statistic, df: null, p: 2 * normal.above(Math.abs(statistic)), ...fisherInterval(estimate, error, confidence), confidence, n, notes: tied > 0 ? [remark("statistics/all-equal-ties", { count: tied })] : [] };
}
