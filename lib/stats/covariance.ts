import { pearson } from "./correlation.js";

/** Rows of values, null where missing. */
export type Values = readonly (readonly (number | null)[])[];

export interface Covariances {
  /** With n - 1; each cell from the rows that have both values; null where fewer than two do. */
  readonly matrix: readonly (readonly (number | null)[])[];
  /** How many values are missing. */
  readonly missing: number;
  readonly n: number;
}

function overPairs(values: Values, cell: (x: number[], y: number[]) => number | null): { cells: (number | null)[][]; missing: number } {
  const width = values[0]?.length ?? 0;
  const missing = values.reduce((count, row) => count + row.filter((x) => x === null).length, 0);
  const columns = Array.from({ length: width }, (_, j) => values.map((row) => row[j] ?? null));
  const complete = missing === 0 ? (columns as number[][]) : null;
  const cells = columns.map((): (number | null)[] => columns.map(() => null));
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      let [x, y] = [complete?.[i] ?? [], complete?.[j] ?? []];
      if (complete === null) {
        const both = values.filter((row) => row[i] !== null && row[j] !== null);
        [x, y] = [both.map((row) => row[i]!), both.map((row) => row[j]!)];
      }
      cells[i]![j] = cells[j]![i] = cell(x, y);
    }
  }
  return { cells, missing };
}

function meanProduct(x: readonly number[], y: readonly number[]): number | null {
  const n = x.length;
  if (n < 2) return null;
  const meanX = x.reduce((sum, a) => sum + a, 0) / n;
  const meanY = y.reduce((sum, b) => sum + b, 0) / n;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (x[i]! - meanX) * (y[i]! - meanY);
  return sum / (n - 1);
}

/**
 * Covariances between columns, with n - 1, pairwise: each from the rows that have both values, a variance from all that have the one
 * (R's cov with use = "pairwise"). Cost O(n k²).
 *
 * @example covariances([[1, 2], [2, 4], [3, 6]]).matrix // [[1, 2], [2, 4]]
 */
export function covariances(values: Values): Covariances {
  const { cells, missing } = overPairs(values, meanProduct);
  return { matrix: cells, missing, n: values.length };
}

/**
 * Pearson correlations between columns, pairwise: means and deviations also from the rows that have both values (R's cor with use = "pairwise").
 * Null for a column that does not vary there. Where values are missing the whole need not be positive definite. Cost O(n k²).
 *
 * @example correlations([[1, 3], [2, 2], [3, 1]]).matrix[0][1] // -1
 */
export function correlations(values: Values): Covariances {
  const { cells, missing } = overPairs(values, pearson);
  return { matrix: cells.map((row, i) => row.map((r, j) => (i === j && r !== null ? 1 : r))), missing, n: values.length };
}

/**
 * A matrix without gaps, or null.
 *
 * @example withoutGaps([[1, null], [null, 1]]) // null
 */
export function withoutGaps(matrix: readonly (readonly (number | null)[])[]): number[][] | null {
  return matrix.every((row) => row.every((x) => x !== null)) ? matrix.map((row) => [...row] as number[]) : null;
}

/**
 * Correlations of covariances: each divided by both standard deviations. Null where a variance is not above 0.
 *
 * @example correlationsOf([[4, 3], [3, 9]]) // [[1, 0.5], [0.5, 1]]
 */
export function correlationsOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const scale = matrix.map((row, i) => Math.sqrt(row[i]!));
  if (scale.some((sd) => !(sd > 1e-12))) return null;
  return matrix.map((row, i) => row.map((x, j) => (i === j ? 1 : x / (scale[i]! * scale[j]!))));
}
