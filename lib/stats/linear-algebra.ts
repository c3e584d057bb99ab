import { CholeskyDecomposition, EigenvalueDecomposition, LuDecomposition, Matrix, QrDecomposition } from "ml-matrix";

/** A matrix as rows of numbers. */
export type Rows = readonly (readonly number[])[];

const matrixOf = (rows: Rows) => new Matrix(rows.map((row) => [...row]));

/**
 * x with A x = b, or null where A is singular. Cost O(n³).
 *
 * @example solve([[2, 0], [0, 4]], [2, 2]) // [1, 0.5]
 */
export function solve(rows: Rows, right: readonly number[]): number[] | null {
  if (rows.length === 0) return [];
  const parts = new LuDecomposition(matrixOf(rows));
  return parts.isSingular() ? null : finite(parts.solve(Matrix.columnVector([...right])).to1DArray());
}

/**
 * The inverse, or null where the matrix is singular. Cost O(n³).
 *
 * @example inverse([[2, 0], [0, 4]]) // [[0.5, 0], [0, 0.25]]
 */
export function inverse(rows: Rows): number[][] | null {
  if (rows.length === 0) return [];
  const parts = new LuDecomposition(matrixOf(rows));
  if (parts.isSingular()) return null;
  const found = parts.solve(Matrix.eye(rows.length)).to2DArray();
  return found.every((row) => row.every(Number.isFinite)) ? found : null;
}

const finite = (values: number[]): number[] | null => (values.every(Number.isFinite) ? values : null);

/**
 * Eigenvalues of a symmetric matrix, ascending, with eigenvectors of length 1 as columns: `vectors[i][k]` is component i of vector k. Cost O(n³).
 *
 * @example symmetricEigen([[2, 1], [1, 2]]).values // [1, 3]
 */
export function symmetricEigen(rows: Rows): { readonly values: number[]; readonly vectors: number[][] } {
  if (rows.length === 0) return { values: [], vectors: [] };
  const found = new EigenvalueDecomposition(matrixOf(rows), { assumeSymmetric: true });
  const order = found.realEigenvalues.map((_, k) => k).sort((a, b) => found.realEigenvalues[a]! - found.realEigenvalues[b]!);
  const vectors = found.eigenvectorMatrix;
  return { values: order.map((k) => found.realEigenvalues[k]!), vectors: rows.map((_, i) => order.map((k) => vectors.get(i, k))) };
}

/**
 * Eigenvalues of any square matrix, real and imaginary parts. Cost O(n³).
 *
 * @example eigenvalues([[0, 1], [-1, 0]]).real // [0, 0]
 */
export function eigenvalues(rows: Rows): { readonly real: number[]; readonly imaginary: number[] } {
  if (rows.length === 0) return { real: [], imaginary: [] };
  const found = new EigenvalueDecomposition(matrixOf(rows), { assumeSymmetric: false });
  return { real: [...found.realEigenvalues], imaginary: [...found.imaginaryEigenvalues] };
}

/**
 * Natural logarithm of the determinant of a symmetric positive definite matrix; null where it is not positive definite. Cost O(n³).
 *
 * @example logDeterminant([[4, 2], [2, 5]]) // 2.77258872223978…
 */
export function logDeterminant(rows: Rows): number | null {
  if (rows.length === 0) return 0;
  const parts = new CholeskyDecomposition(matrixOf(rows));
  if (!parts.isPositiveDefinite()) return null;
  return 2 * parts.lowerTriangularMatrix.diagonal().reduce((sum, x) => sum + Math.log(x), 0);
}

/**
 * The lower triangle L with L Lᵀ = A of a symmetric positive definite matrix; null where it is not positive definite. Cost O(n³).
 *
 * @example cholesky([[4, 2], [2, 5]]) // [[2, 0], [1, 2]]
 */
export function cholesky(rows: Rows): number[][] | null {
  if (rows.length === 0) return [];
  const parts = new CholeskyDecomposition(matrixOf(rows));
  return parts.isPositiveDefinite() ? parts.lowerTriangularMatrix.to2DArray() : null;
}

/** How much of a column must be its own for it not to count as a sum of the others. */
const ownShare = 1e-9;

/**
 * Coefficients b of least squares for A b = y, with the inverse of AᵀA, by QR on columns scaled to length 1; null where the
 * columns are not independent. Cost O(n k²).
 *
 * @example leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5]).coefficients // [1, 2]
 */
export function leastSquares(rows: Rows, right: readonly number[]): { readonly coefficients: number[]; readonly inverseOfProducts: number[][] } | null {
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.length < width) return null;
  const lengths = Array.from({ length: width }, (_, j) => Math.sqrt(rows.reduce((sum, row) => sum + row[j]! * row[j]!, 0)));
  if (lengths.some((length) => !(length > 0))) return null;
  const parts = new QrDecomposition(new Matrix(rows.map((row) => row.map((x, j) => x / lengths[j]!))));
  const triangle = parts.upperTriangularMatrix;
  for (let j = 0; j < width; j++) if (!(Math.abs(triangle.get(j, j)) > ownShare)) return null;
  const backwards = inverse(triangle.to2DArray())!;
  const coefficients = parts.solve(Matrix.columnVector([...right])).to1DArray().map((b, j) => b / lengths[j]!);
  const inverseOfProducts = backwards.map((a, i) => backwards.map((b, j) => a.reduce((sum, x, k) => sum + x * b[k]!, 0) / (lengths[i]! * lengths[j]!)));
  return { coefficients, inverseOfProducts };
}
