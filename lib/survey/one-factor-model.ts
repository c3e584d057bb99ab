import { correlations, covariances, withoutGaps } from "../stats/covariance.js";
import { chiSquare } from "../stats/distributions.js";
import { factorAnalysis } from "../stats/factors/factor-analysis.js";
import { logDeterminant } from "../stats/linear-algebra.js";
import { remark } from "../stats/remark.js";
import { sumOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import type { Answers } from "./answers.js";

export interface OneFactorModel {
  readonly standardisedLoadings: readonly number[];
  readonly loadings: readonly number[];
  readonly residualVariances: readonly number[];
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly rmsea: number | null;
  readonly srmr: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/** Far enough from 0 not to matter where the solution is proper. */
const bound = 1e-5;

/**
 * Confirmatory model of one factor with variance 1, by maximum likelihood under normality, as lavaan's cfa with std.lv = TRUE: variances with n, chi-square n times the
 * discrepancy. With one factor this is the factor analysis by maximum likelihood, which does not depend on the items' scales, in the items' own units.
 * CFI (Bentler 1990, doi:10.1037/0033-2909.107.2.238) and TLI against items that do not correlate; RMSEA √(max(χ² - df, 0) / (df n)); SRMR Bentler's, residual correlations
 * over the lower triangle with its diagonal. People with a missing answer are left out. Needs four items for a test; three fit exactly.
 *
 * @example oneFactorModel([[1, 2, 2], [2, 1, 3], [3, 4, 3], [4, 3, 5], [2, 3, 1]]).df // 0
 */
export function oneFactorModel(answers: Answers): OneFactorModel {
  const complete = answers.filter((row) => row.every((value) => value !== null));
  const n = complete.length;
  const k = answers[0]?.length ?? 0;
  const lost = answers.length - n;
  const left = lost > 0 ? [remark("statistics/left-out", { count: lost })] : [];
  const nothing = { standardisedLoadings: [], loadings: [], residualVariances: [], statistic: null, df: null, p: null, cfi: null, tli: null, rmsea: null, srmr: null, n };
  if (k < 3) return { ...nothing, notes: [...left, remark("statistics/too-few-items", { needed: 3, n: k })] };
  if (n <= k) return { ...nothing, notes: [...left, remark("statistics/too-few", { needed: k + 1, n })] };
  const r = withoutGaps(correlations(complete).matrix);
  if (r === null) return { ...nothing, notes: [...left, remark("statistics/constant")] };
  const found = factorAnalysis(r, 1, { extraction: "maximum likelihood", bound });
  const logR = logDeterminant(r);
  if (found.discrepancy === null || logR === null) return { ...nothing, notes: [...left, ...found.notes] };
  const sds = covariances(complete).matrix.map((row, i) => Math.sqrt((row[i]! * (n - 1)) / n));
  const standardisedLoadings = found.loadings.map(([a]) => a!);
  const df = (k * (k - 3)) / 2;
  const statistic = n * found.discrepancy;
  const [apart, apartDf] = [-n * logR, (k * (k - 1)) / 2];
  const [excess, most] = [Math.max(statistic - df, 0), Math.max(apart - apartDf, statistic - df, 0)];
  const residuals = r.flatMap((row, i) => row.slice(0, i + 1).map((x, j) => x - standardisedLoadings[i]! * standardisedLoadings[j]! - (i === j ? found.uniquenesses[i]! : 0)));
  return {
    standardisedLoadings, loadings: standardisedLoadings.map((a, i) => a * sds[i]!), residualVariances: found.uniquenesses.map((psi, i) => psi * sds[i]! ** 2),
    statistic, df, p: df > 0 ? chiSquare(df).above(statistic) : null,
    cfi: df === 0 || most === 0 ? null : 1 - excess / most, tli: df === 0 || apart === apartDf ? null : (apart / apartDf - statistic / df) / (apart / apartDf - 1),
    rmsea: df > 0 ? Math.sqrt(excess / (df * n)) : null, srmr: Math.sqrt(sumOf(residuals.map((x) => x * x)) / residuals.length), n,
    notes: [...left, ...found.notes, ...(df === 0 ? [remark("statistics/no-freedom")] : [])],
  };
}
