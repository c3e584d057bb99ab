import { correlationsOf, covariances, withoutGaps } from "../stats/covariance.js";
import { inverse, type Rows } from "../stats/linear-algebra.js";
import { quantile } from "../stats/quantile.js";
import { remark } from "../stats/remark.js";
import { meanOf, sumOf, varianceOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import { missingNote, personMeans, type Answers } from "./answers.js";

export interface CronbachAlpha {
  /** From covariances: what the sum or mean of the items as answered has. */
  readonly raw: number | null;
  /** From correlations: what items brought to one variance would have. */
  readonly standardised: number | null;
  /** Guttman's sixth: item errors from the regression on the other items. */
  readonly guttman6: number | null;
  readonly averageCorrelation: number | null;
  readonly medianCorrelation: number | null;
  /** Of the persons' means. */
  readonly scaleMean: number | null;
  readonly scaleSd: number | null;
  /** Asymptotic standard error of the raw alpha (Duhachek and Iacobucci 2004), as psych's `ase`. */
  readonly standardError: number | null;
  readonly n: number;
  readonly items: number;
  readonly notes: readonly Note[];
}

const whole = (matrix: Rows) => sumOf(matrix.map((row) => sumOf(row)));
const trace = (matrix: Rows) => sumOf(matrix.map((row, i) => row[i]!));

/** Alpha of a covariance or correlation matrix: k / (k - 1) (1 - trace / sum); null where the sum has no variance. */
export function alphaOf(matrix: Rows): number | null {
  const k = matrix.length;
  const all = whole(matrix);
  return k < 2 || !(Math.abs(all) > 1e-12 * trace(matrix)) ? null : (k / (k - 1)) * (1 - trace(matrix) / all);
}

/** Squared multiple correlation of each item with the others; null where the correlations cannot be inverted. */
export function multipleCorrelations(correlations: Rows): number[] | null {
  const precision = inverse(correlations);
  if (precision === null || precision.some((row, i) => !(row[i]! > 0 && row[i]! < 1e12))) return null;
  return precision.map((row, i) => 1 - 1 / row[i]!);
}

/** Guttman's lambda 6 of a correlation matrix. */
export function guttman6(correlations: Rows): number | null {
  const shared = correlations.length < 2 ? null : multipleCorrelations(correlations);
  return shared === null ? null : 1 - sumOf(shared.map((r) => 1 - r)) / whole(correlations);
}

/** What alpha needs of the matrices alone. */
export function alphaParts(covariance: Rows): Pick<CronbachAlpha, "raw" | "standardised" | "guttman6" | "averageCorrelation" | "medianCorrelation"> {
  const r = correlationsOf(covariance);
  const pairs = r?.flatMap((row, i) => row.slice(0, i)) ?? [];
  return { raw: alphaOf(covariance), standardised: r === null ? null : alphaOf(r), guttman6: r === null ? null : guttman6(r), averageCorrelation: meanOf(pairs), medianCorrelation: quantile(pairs, 0.5) };
}

/**
 * Cronbach's alpha (1951), doi:10.1007/BF02310555, as psych's alpha: from pairwise covariances where answers are missing; correlations are those covariances
 * scaled. It bounds reliability from below if errors are uncorrelated and equals it if all items measure one thing equally well; a high alpha does not show that
 * they measure one thing. Negative where items go against one another: they may need reversing. Standard error: doi:10.1037/0021-9010.89.5.792.
 *
 * @example cronbachAlpha([[1, 2], [2, 2], [3, 5]]).raw // 0.8571428571428…
 */
export function cronbachAlpha(answers: Answers): CronbachAlpha {
  const items = answers[0]?.length ?? 0;
  const n = answers.length;
  const { matrix, missing } = covariances(answers);
  const covariance = withoutGaps(matrix);
  const means = personMeans(answers).filter((mean) => mean !== null);
  const variance = varianceOf(means);
  const nothing = { raw: null, standardised: null, guttman6: null, averageCorrelation: null, medianCorrelation: null, standardError: null };
  const base = { scaleMean: meanOf(means), scaleSd: variance === null ? null : Math.sqrt(variance), n, items };
  if (items < 2) return { ...nothing, ...base, notes: [remark("statistics/too-few-items", { needed: 2, n: items })] };
  if (covariance === null) return { ...nothing, ...base, notes: [n < 2 ? remark("statistics/too-few", { needed: 2, n }) : remark("statistics/no-overlap")] };
  const constant = covariance.flatMap((row, i) => (row[i]! > 1e-12 ? [] : [i + 1]));
  const parts = alphaParts(covariance);
  return {
    ...parts, ...base, standardError: parts.raw === null ? null : standardErrorOf(covariance, n),
    notes: [
      ...missingNote(missing), ...(constant.length > 0 ? [remark("statistics/constant-item", { items: constant })] : []),
      ...(constant.length === 0 && parts.guttman6 === null ? [remark(missing > 0 ? "statistics/not-positive-definite" : "statistics/singular")] : []),
      ...(parts.raw !== null && parts.raw < 0 ? [remark("statistics/negative-average")] : []),
    ],
  };
}

function standardErrorOf(covariance: Rows, n: number): number | null {
  const k = covariance.length;
  const [all, diagonal] = [whole(covariance), trace(covariance)];
  const sums = covariance.map((row) => sumOf(row));
  const squares = sumOf(covariance.flat().map((x) => x * x)); // trace of C C
  const around = sumOf(sums.map((x) => x * x)); // sum of C C
  const q = ((2 * k * k) / ((k - 1) ** 2 * all ** 3)) * (all * (squares + diagonal * diagonal) - 2 * diagonal * around);
  return q >= 0 ? Math.sqrt(q / n) : null;
}
