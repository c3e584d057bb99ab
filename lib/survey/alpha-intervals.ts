import { bootstrapDraws, type BootstrapInterval, type BootstrapOptions } from "../stats/bootstrap.js";
import { covariances, withoutGaps } from "../stats/covariance.js";
import { fisherF } from "../stats/distributions.js";
import { drawAll, type Draws } from "../stats/draws.js";
import { alphaOf } from "./cronbach-alpha.js";
import type { Answers } from "./answers.js";

/**
 * Feldt's interval of the raw alpha (Feldt 1965, doi:10.1007/BF02289499): (1 - α) F quantiles on n - 1 and (n - 1)(k - 1) degrees of freedom. Exact if items are normal with
 * equal variances and covariances, somewhat short otherwise. `n` people, `items` items; null below two of either.
 *
 * @example feldtInterval(0.8, 100, 5) // { low: 0.7305…, high: 0.8558…, confidence: 0.95 }
 */
export function feldtInterval(alpha: number, n: number, items: number, { confidence = 0.95 } = {}): { readonly low: number | null; readonly high: number | null; readonly confidence: number } {
  if (n < 2 || items < 2) return { low: null, high: null, confidence };
  const f = fisherF(n - 1, (n - 1) * (items - 1));
  const tail = (1 - confidence) / 2;
  return { low: 1 - (1 - alpha) * f.upperQuantile(tail), high: 1 - (1 - alpha) * f.quantile(tail), confidence };
}

/** The draws of `alphaBootstrap`, for whoever pauses between them. */
export function alphaDraws(answers: Answers, options: BootstrapOptions = {}): Draws<BootstrapInterval> {
  return bootstrapDraws(answers.length, (drawn) => {
    const covariance = withoutGaps(covariances(drawn.map((i) => answers[i]!)).matrix);
    return covariance === null ? null : alphaOf(covariance);
  }, options);
}

/**
 * Percentile interval of the raw alpha by resampling people, seeded; supposes nothing about the answers. Cost: draws times n k².
 *
 * @example alphaBootstrap([[1, 1], [2, 2], [3, 3]], { draws: 50 }).high // 1
 */
export function alphaBootstrap(answers: Answers, options: BootstrapOptions = {}): BootstrapInterval {
  return drawAll(alphaDraws(answers, options));
}
