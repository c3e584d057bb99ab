import { pearson } from "../correlation.js";
import { studentT } from "../distributions.js";
import { remark } from "../remark.js";
import { noEstimate, type Estimate } from "./estimate.js";
import { fisherInterval } from "./fisher-z.js";

/** t of a correlation and its two-sided p; a perfect one has no finite t and p 0. */
export function tOfCorrelation(r: number, df: number): { readonly statistic: number | null; readonly p: number | null } {
  if (df < 1) return { statistic: null, p: null };
  if (Math.abs(r) === 1) return { statistic: null, p: 0 };
  const statistic = (r * Math.sqrt(df)) / Math.sqrt((1 - r) * (1 + r));
  return { statistic, p: 2 * studentT(df).above(Math.abs(statistic)) };
}

/**
 * Pearson's product-moment correlation with t = r √((n - 2) / (1 - r²)) on n - 2 degrees of freedom, two-sided p, and
 * Fisher's interval with standard error 1 / √(n - 3) (Fisher 1921). As R's cor.test.
 *
 * @example pearsonCorrelation([1, 2, 3, 4], [1, 3, 2, 4]).estimate // 0.8
 */
export function pearsonCorrelation(x: readonly number[], y: readonly number[], { confidence = 0.95 } = {}): Estimate {
  const n = x.length;
  if (n < 3) return noEstimate(n, confidence, [remark("statistics/too-few", { needed: 3, n })]);
  const estimate = pearson(x, y);
  if (estimate === null) return noEstimate(n, confidence, [remark("statistics/constant")]);
  return { estimate, ...tOfCorrelation(estimate, n - 2), df: n - 2, ...fisherInterval(estimate, n > 3 ? 1 / Math.sqrt(n - 3) : NaN, confidence), confidence, n, notes: [] };
}
