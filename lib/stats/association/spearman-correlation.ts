import { spearman } from "../correlation.js";
import { remark } from "../remark.js";
import { noEstimate, type Estimate } from "./estimate.js";
import { fisherInterval } from "./fisher-z.js";
import { tOfCorrelation } from "./pearson-correlation.js";

/**
 * Spearman's rank correlation: Pearson's of average ranks. p from t on n - 2 degrees of freedom (R's exact = FALSE), which is
 * rough below ten or so values; the interval is Fisher's with the standard error √((1 + r²/2) / (n - 3)) of Bonett and Wright (2000),
 * doi:10.1007/BF02294183.
 *
 * @example spearmanCorrelation([1, 2, 3, 40], [1, 3, 2, 4]).estimate // 0.8
 */
export function spearmanCorrelation(x: readonly number[], y: readonly number[], { confidence = 0.95 } = {}): Estimate {
  const n = x.length;
  if (n < 3) return noEstimate(n, confidence, [remark("statistics/too-few", { needed: 3, n })]);
  const estimate = spearman(x, y);
  if (estimate === null) return noEstimate(n, confidence, [remark("statistics/constant")]);
  const error = n > 3 ? Math.sqrt((1 + (estimate * estimate) / 2) / (n - 3)) : NaN;
  return { estimate, ...tOfCorrelation(estimate, n - 2), df: n - 2, ...fisherInterval(estimate, error, confidence), confidence, n, notes: [] };
}
