import { normal } from "../distributions.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import { noAgreement, type Agreement } from "./agreement.js";
import { prevalenceWarning } from "./prevalence.js";

export interface FleissKappa extends Agreement {
  /** Standard error if raters agreed by chance only, after Fleiss, Nee and Landis (1979); needs as many judgments of every unit. */
  readonly standardError: number | null;
  /** Normal deviate and two-sided p against chance. */
  readonly statistic: number | null;
  readonly p: number | null;
}

/**
 * Fleiss's kappa from counts `[unit][category]`: raters need not be the same people for every unit (Fleiss 1971, doi:10.1037/h0031619). Observed agreement
 * is the mean over units of the share of agreeing pairs; expected agreement the sum of squared shares of the categories. Units judged fewer than twice do
 * not enter; where units have different numbers of judgments, each unit counts once and each judgment once in the shares. Standard error: doi:10.1037/0033-2909.86.5.974.
 *
 * @example fleissKappa([[3, 0], [0, 3], [2, 1]]).estimate // 0.55
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa {
  const judged = counts.map((row) => ({ row, of: sumOf(row) })).filter(({ of }) => of > 1);
  const n = judged.length;
  const raters = judged.reduce((most, { of }) => Math.max(most, of), 0);
  const untested = { standardError: null, statistic: null, p: null };
  if (n === 0) return { ...noAgreement(0, raters, [remark("agreement/no-pairs")]), ...untested };
  const whole = sumOf(judged.map(({ of }) => of));
  const shares = judged[0]!.row.map((_, j) => sumOf(judged.map(({ row }) => row[j]!)) / whole);
  const observed = sumOf(judged.map(({ row, of }) => sumOf(row.map((count) => count * (count - 1))) / (of * (of - 1)))) / n;
  const expected = sumOf(shares.map((share) => share * share));
  const prevalence = shares.reduce((most, share) => Math.max(most, share), 0);
  if (1 - expected < 1e-14) return { ...noAgreement(n, raters, [remark("agreement/one-category")]), observed, expected, prevalence, ...untested };
  const estimate = (observed - expected) / (1 - expected);
  const even = judged.every(({ of }) => of === raters);
  const spread = 1 - expected;
  const skew = sumOf(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const standardError = even ? (Math.SQRT2 * Math.sqrt(Math.max(0, spread * spread - skew))) / (spread * Math.sqrt(n * raters * (raters - 1))) : null;
  const statistic = standardError === null || standardError === 0 ? null : estimate / standardError;
  return {
    estimate, observed, expected, prevalence, n, raters, standardError, statistic, p: statistic === null ? null : 2 * normal.above(Math.abs(statistic)),
    notes: prevalenceWarning(prevalence, observed, estimate, expected),
  };
}
