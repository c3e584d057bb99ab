import { correlationsOf, covariances, withoutGaps } from "../stats/covariance.js";
import { factorAnalysis } from "../stats/factors/factor-analysis.js";
import { remark } from "../stats/remark.js";
import { sumOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import { missingNote, type Answers } from "./answers.js";
import { oneFactorModel } from "./one-factor-model.js";

export interface McDonaldOmega {
  /** (Σλ)² / ((Σλ)² + Σθ) in the items' own units, of the one-factor model by maximum likelihood: what the sum of the items has. */
  readonly unstandardised: number | null;
  /** The same of standardised loadings, also called composite reliability (Fornell and Larcker 1981): what the sum of standardised items has. */
  readonly compositeReliability: number | null;
  /** 1 - Σ uniquenesses / Σ correlations, with uniquenesses of one minres factor: psych's omega total with one factor. */
  readonly totalMinres: number | null;
  /** Average variance extracted: mean squared standardised loading. */
  readonly averageVarianceExtracted: number | null;
  readonly n: number;
  readonly items: number;
  readonly notes: readonly Note[];
}

/**
 * McDonald's omega with one factor: the share of the variance of a score that the factor accounts for (McDonald 1999, Test Theory, chapter 6). Unlike alpha it does not
 * suppose that items measure the factor equally well, and it does suppose that there is one factor. Estimators differ in the third decimal: report which.
 * Fornell and Larcker: doi:10.1177/002224378101800104.
 *
 * @example mcdonaldOmega([[2, 4, 2], [2, 2, 5], [2, 1, 1], [1, 3, 2], [3, 4, 3], [5, 4, 3]]).unstandardised // 0.6
 */
export function mcdonaldOmega(answers: Answers): McDonaldOmega {
  const items = answers[0]?.length ?? 0;
  const model = oneFactorModel(answers);
  const { matrix, missing, n } = covariances(answers);
  const gapless = withoutGaps(matrix);
  const r = gapless === null ? null : correlationsOf(gapless);
  const standardised = model.standardisedLoadings;
  const factor = r === null || items < 3 ? null : factorAnalysis(r, 1);
  const fits = standardised.length > 0;
  return {
    unstandardised: fits ? omegaOf(model.loadings, model.residualVariances) : null,
    compositeReliability: fits ? omegaOf(standardised, standardised.map((a) => 1 - a * a)) : null,
    totalMinres: factor === null || r === null || factor.uniquenesses.length === 0 ? null : 1 - sumOf(factor.uniquenesses) / sumOf(r.map((row) => sumOf(row))),
    averageVarianceExtracted: fits ? sumOf(standardised.map((a) => a * a)) / items : null,
    n, items,
    notes: [...missingNote(missing), ...model.notes.filter(({ code }) => code !== "statistics/no-freedom"), ...(r === null && items > 2 ? [remark("statistics/constant")] : [])],
  };
}

/**
 * Share of the variance of a sum of items that one factor accounts for, from loadings and residual variances: (Σλ)² / ((Σλ)² + Σθ).
 *
 * @example omegaOf([0.8, 0.8, 0.8], [0.36, 0.36, 0.36]) // 0.8421052631578…
 */
export function omegaOf(loadings: readonly number[], residualVariances: readonly number[]): number | null {
  const common = sumOf(loadings) ** 2;
  const all = common + sumOf(residualVariances);
  return all > 0 ? common / all : null;
}
