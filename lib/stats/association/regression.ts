import type { Note } from "../../words/index.js";
import { fisherF, studentT } from "../distributions.js";
import { leastSquares } from "../linear-algebra.js";
import { remark } from "../remark.js";
import { squaresAboutMean, sumOf } from "../sums.js";

export interface RegressionTerm {
  readonly term: string;
  readonly estimate: number;
  readonly standardError: number | null;
  readonly statistic: number | null;
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Regression {
  readonly terms: readonly RegressionTerm[];
  /** Share of the variation about the mean that is explained. */
  readonly r2: number | null;
  readonly adjustedR2: number | null;
  /** Residual standard deviation, with the residual degrees of freedom. */
  readonly sigma: number | null;
  /** F of all terms together. */
  readonly statistic: number | null;
  readonly df1: number;
  readonly df2: number;
  readonly p: number | null;
  readonly confidence: number;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Ordinary least squares with an intercept: coefficients, their standard errors, t, two-sided p and intervals, as R's lm.
 * Solved by QR. Rows of `predictors` are people or places; `names` name the columns.
 *
 * @example regression([1, 2, 3, 5], [[1], [2], [3], [4]], ["x"]).terms[1].estimate // 1.3
 */
export function regression(outcome: readonly number[], predictors: readonly (readonly number[])[], names: readonly string[], { confidence = 0.95 } = {}): Regression {
  const n = outcome.length;
  const [df1, df2] = [names.length, n - names.length - 1];
  const nothing = { terms: [], r2: null, adjustedR2: null, sigma: null, statistic: null, df1, df2, p: null, confidence, n };
  if (df2 < 0) return { ...nothing, notes: [remark("statistics/too-few", { needed: names.length + 1, n })] };
  const design = predictors.map((row) => [1, ...row]);
  const solved = leastSquares(design, outcome);
  if (solved === null) return { ...nothing, notes: [remark("statistics/singular")] };
  const { coefficients, inverseOfProducts } = solved;
  const total = squaresAboutMean(outcome);
  const residual = sumOf(design.map((row, i) => (outcome[i]! - row.reduce((sum, x, j) => sum + x * coefficients[j]!, 0)) ** 2));
  const exact = residual <= 1e-24 * total;
  const variance = df2 === 0 || exact ? null : residual / df2;
  const reach = df2 > 0 ? studentT(df2).upperQuantile((1 - confidence) / 2) : NaN;
  const terms = coefficients.map((estimate, j): RegressionTerm => {
    const term = j === 0 ? "(intercept)" : names[j - 1]!;
    if (variance === null) return { term, estimate, standardError: null, statistic: null, p: null, low: null, high: null };
    const standardError = Math.sqrt(variance * inverseOfProducts[j]![j]!);
    const statistic = estimate / standardError;
    return { term, estimate, standardError, statistic, p: 2 * studentT(df2).above(Math.abs(statistic)), low: estimate - reach * standardError, high: estimate + reach * standardError };
  });
  const r2 = total === 0 ? null : Math.max(0, 1 - residual / total);
  const statistic = variance === null || df1 === 0 || r2 === null ? null : (total - residual) / df1 / variance;
  return {
    terms, r2, adjustedR2: r2 === null || df2 === 0 ? null : 1 - ((1 - r2) * (n - 1)) / df2,
    sigma: variance === null ? null : Math.sqrt(variance), statistic, df1, df2, p: statistic === null ? null : fisherF(df1, df2).above(statistic),
    confidence, n, notes: df2 === 0 ? [remark("statistics/no-freedom")] : total === 0 ? [remark("statistics/constant")] : [],
  };
}
