import { studentT } from "../distributions.js";
import { remark } from "../remark.js";
import { noEstimate, type Estimate } from "../association/estimate.js";
import { squaresAboutMean, sumOf } from "../sums.js";

/** With one variance for both groups, or one for each. */
export type Variances = "equal" | "unequal";

/**
 * t test of two independent groups: mean of `a` less mean of `b`, two-sided. `unequal` (the default) is Welch's with Satterthwaite's degrees of freedom
 * (Welch 1947, doi:10.1093/biomet/34.1-2.28); `equal` is Student's.
 *
 * @example tTest([1, 2, 3], [4, 5, 6], { variances: "equal" }).statistic // -3.6742346141747…
 */
export function tTest(a: readonly number[], b: readonly number[], { variances = "unequal", confidence = 0.95 }: { readonly variances?: Variances; readonly confidence?: number } = {}): Estimate {
  const n = a.length + b.length;
  const least = Math.min(a.length, b.length);
  const needed = variances === "equal" ? 1 : 2;
  if (least < needed || n < 3) return noEstimate(n, confidence, [remark("statistics/group-too-small", { needed: Math.max(needed, 3 - Math.max(a.length, b.length)), n: least })]);
  const [squaresA, squaresB] = [squaresAboutMean(a), squaresAboutMean(b)];
  if (squaresA + squaresB === 0) return noEstimate(n, confidence, [remark("statistics/constant-within")]);
  const estimate = sumOf(a) / a.length - sumOf(b) / b.length;
  const pooled = (squaresA + squaresB) / (n - 2);
  const [shareA, shareB] = variances === "equal" ? [pooled / a.length, pooled / b.length] : [squaresA / (a.length - 1) / a.length, squaresB / (b.length - 1) / b.length];
  const error = Math.sqrt(shareA + shareB);
  const df = variances === "equal" ? n - 2 : (shareA + shareB) ** 2 / (shareA ** 2 / (a.length - 1) + shareB ** 2 / (b.length - 1));
  const statistic = estimate / error;
  const reach = studentT(df).upperQuantile((1 - confidence) / 2) * error;
  return { estimate, statistic, df, p: 2 * studentT(df).above(Math.abs(statistic)), low: estimate - reach, high: estimate + reach, confidence, n, notes: [] };
}
