import { correlationsOf, covariances, withoutGaps } from "../stats/covariance.js";
import { remark } from "../stats/remark.js";
import { sumOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import { missingNote, type Answers } from "./answers.js";
import { alphaOf, guttman6 } from "./cronbach-alpha.js";

export interface GuttmanLambdas {
  readonly lambda1: number | null;
  readonly lambda2: number | null;
  /** Cronbach's raw alpha. */
  readonly lambda3: number | null;
  readonly lambda5: number | null;
  /** Of standardised items, as psych. */
  readonly lambda6: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Guttman's lower bounds of reliability (1945), doi:10.1007/BF02288892, from covariances; the fourth depends on a split and is `splitHalf`'s. The second is never
 * below the third.
 *
 * @example guttmanLambdas([[1, 2], [2, 2], [3, 5]]).lambda1 // 0.4285714285714…
 */
export function guttmanLambdas(answers: Answers): GuttmanLambdas {
  const { matrix, missing, n } = covariances(answers);
  const c = withoutGaps(matrix);
  const k = answers[0]?.length ?? 0;
  const nothing = { lambda1: null, lambda2: null, lambda3: null, lambda5: null, lambda6: null, n };
  if (k < 2) return { ...nothing, notes: [remark("statistics/too-few-items", { needed: 2, n: k })] };
  if (c === null) return { ...nothing, notes: [remark("statistics/no-overlap")] };
  const whole = sumOf(c.map((row) => sumOf(row)));
  if (!(whole > 1e-12)) return { ...nothing, notes: [remark("statistics/constant")] };
  const lambda1 = 1 - sumOf(c.map((row, i) => row[i]!)) / whole;
  const squares = c.map((row, i) => sumOf(row.map((x, j) => (i === j ? 0 : x * x))));
  const r = correlationsOf(c);
  return {
    lambda1, lambda2: lambda1 + Math.sqrt((k / (k - 1)) * sumOf(squares)) / whole, lambda3: alphaOf(c),
    lambda5: lambda1 + (2 * Math.sqrt(Math.max(...squares))) / whole, lambda6: r === null ? null : guttman6(r), n, notes: missingNote(missing),
  };
}
