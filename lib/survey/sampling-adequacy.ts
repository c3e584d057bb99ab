import { inverse, type Rows } from "../stats/linear-algebra.js";
import { remark } from "../stats/remark.js";
import { sumOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";

export interface SamplingAdequacy {
  readonly overall: number | null;
  /** In the order of the items. */
  readonly items: readonly (number | null)[];
  readonly notes: readonly Note[];
}

/**
 * The Kaiser-Meyer-Olkin measure: squared correlations over squared correlations plus squared partial correlations given all other items. Near 1 when items share
 * factors, so that little is left between two of them once the others are known; it says nothing about how many factors or whether they are right (Kaiser 1974,
 * doi:10.1007/BF02291575). Of a correlation matrix, as psych's KMO.
 *
 * @example samplingAdequacy([[1, 0.5, 0.5], [0.5, 1, 0.5], [0.5, 0.5, 1]]).overall // 0.6923076923076…
 */
export function samplingAdequacy(correlations: Rows): SamplingAdequacy {
  const precision = inverse(correlations);
  if (precision === null || correlations.length < 2 || precision.some((row, i) => !(row[i]! > 0 && row[i]! < 1e12))) return { overall: null, items: correlations.map(() => null), notes: [remark("statistics/singular")] };
  const squares = correlations.map((row, i) => sumOf(row.map((r, j) => (i === j ? 0 : r * r))));
  const partials = precision.map((row, i) => sumOf(row.map((p, j) => (i === j ? 0 : (p * p) / (precision[i]![i]! * precision[j]![j]!)))));
  const share = (r: number, q: number) => (r + q > 0 ? r / (r + q) : null);
  return { overall: share(sumOf(squares), sumOf(partials)), items: squares.map((r, i) => share(r, partials[i]!)), notes: [] };
}
