import { chiSquare } from "../stats/distributions.js";
import { logDeterminant, type Rows } from "../stats/linear-algebra.js";
import { remark } from "../stats/remark.js";
import type { Note } from "../words/index.js";

export interface Sphericity {
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number | null;
  /** Decimal logarithm of p, also where p is too small for a number. */
  readonly log10P: number | null;
  readonly determinant: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Bartlett's test that items do not correlate at all: χ² = -(n - 1 - (2p + 5) / 6) ln |R| on p (p - 1) / 2 degrees of freedom (Bartlett 1951, doi:10.1093/biomet/38.3-4.337).
 * Rejecting it is the least one can ask before a factor analysis; with many people it is always rejected.
 *
 * @example bartlettSphericity([[1, 0.5], [0.5, 1]], 20).statistic // 5.0344362…
 */
export function bartlettSphericity(correlations: Rows, n: number): Sphericity {
  const width = correlations.length;
  const df = (width * (width - 1)) / 2;
  const nothing = { statistic: null, df, p: null, log10P: null, determinant: null, n };
  if (width < 2) return { ...nothing, notes: [remark("statistics/too-few-items", { needed: 2, n: width })] };
  const log = logDeterminant(correlations);
  if (log === null) return { ...nothing, notes: [remark("statistics/not-positive-definite")] };
  const scale = n - 1 - (2 * width + 5) / 6;
  if (scale <= 0) return { ...nothing, determinant: Math.exp(log), notes: [remark("statistics/too-few", { needed: Math.floor(1 + (2 * width + 5) / 6) + 1, n })] };
  const statistic = Math.max(0, -scale * log);
  return { statistic, df, p: chiSquare(df).above(statistic), log10P: chiSquare(df).logAbove(statistic) / Math.LN10, determinant: Math.exp(log), n, notes: [] };
}
