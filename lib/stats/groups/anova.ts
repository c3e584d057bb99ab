import { fisherF } from "../distributions.js";
import { noncentralFBelow } from "../numeric/noncentral.js";
import { rootOf } from "../numeric/root-of.js";
import { noGroupTest, type GroupTest } from "./group-test.js";
import { sumsOfSquares } from "./sums-of-squares.js";

export interface Anova extends GroupTest {
  readonly squaresBetween: number | null;
  readonly squaresWithin: number | null;
  /** Share of the variation in the sample that lies between groups; `low` and `high` belong to it. */
  readonly etaSquared: number | null;
  /** The same for the population, after Hays: (SSB - df1 MSW) / (SST + MSW). May be negative. */
  readonly omegaSquared: number | null;
  /** The same, after Kelley: (SSB - df1 MSW) / SST, which is the adjusted R². May be negative. */
  readonly epsilonSquared: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
}

/**
 * One-way analysis of variance of independent groups with equal variances supposed, with three effect sizes. The interval of η² is λ / (λ + n)
 * for the noncentralities λ of F under which the F seen is in either tail (Steiger 2004, doi:10.1037/1082-989X.9.2.164); an end is 0 where none is.
 *
 * @example anova([[1, 2, 3], [2, 3, 4], [6, 7, 8]]).statistic // 21
 */
export function anova(groups: readonly (readonly number[])[], { confidence = 0.95 } = {}): Anova {
  const parts = sumsOfSquares(groups);
  const nothing = { squaresBetween: null, squaresWithin: null, etaSquared: null, omegaSquared: null, epsilonSquared: null, low: null, high: null, confidence };
  if ("code" in parts) return { ...noGroupTest(groups, [parts]), ...nothing };
  const { n, between, within, df1, df2 } = parts;
  const noise = within / df2;
  const statistic = between / df1 / noise;
  const tail = (1 - confidence) / 2;
  const share = (below: number) => {
    const gap = (lambda: number) => noncentralFBelow(statistic, df1, df2, lambda) - below;
    if (gap(0) <= 0) return 0;
    let far = statistic * df1 + 10;
    while (gap(far) > 0 && far < 1e6) far *= 2;
    const lambda = rootOf(gap, 0, far);
    return lambda === null ? null : lambda / (lambda + n);
  };
  return {
    statistic, df1, df2, p: fisherF(df1, df2).above(statistic), n, notes: [],
    squaresBetween: between, squaresWithin: within, etaSquared: between / (between + within),
    omegaSquared: (between - df1 * noise) / (between + within + noise), epsilonSquared: (between - df1 * noise) / (between + within),
    low: share(1 - tail), high: share(tail), confidence,
  };
}
