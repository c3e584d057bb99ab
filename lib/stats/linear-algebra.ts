import { CholeskyDecomposition, EigenvalueDecomposition, LuDecomposition, Matrix } from "ml-matrix";

/** A matrix as rows of numbers. */
export type Rows = readonly (readonly number[])[];

const matrixOf = (rows: Rows) => new Matrix(rows.map((row) => [...row]));

/** x with A x = b, or null where A is singular. Cost O(n³). */
export function solve(rows: Rows, right: readonly number[]): number[] | null {
  if (rows.length === 0) return [];
  const parts = new LuDecomposition(matrixOf(rows));
  return parts.isSingular() ? null : finite(parts.solve(Matrix.columnVector([...right])).to1DArray());
}

/** The inverse, or null where the matrix is singular. Cost O(n³). */
export function inverse(rows: Rows): number[][] | null {
  if (rows.length === 0) return [];
  const parts = new LuDecomposition(matrixOf(rows));
  if (parts.isSingular()) return null;
  const found = parts.solve(Matrix.eye(rows.length)).to2DArray();
  return found.every((row) => row.every(Number.isFinite)) ? found : null;
}

const finite = (values: number[]): number[] | null => (values.every(Number.isFinite) ? values : null);

/** Eigenvalues of a symmetric matrix, ascending, with eigenvectors of length 1 as columns: `vectors[i][k]` is component i of vector k. Cost O(n³). */
export function symmetricEigen(rows: Rows): { readonly values: number[]; readonly vectors: number[][] } {
  if (rows.length === 0) return { values: [], vectors: [] };
  const found = new EigenvalueDecomposition(matrixOf(rows), { assumeSymmetric: true });
  const order = found.realEigenvalues.map((_, k) => k).sort((a, b) => found.realEigenvalues[a]! - found.realEigenvalues[b]!);
  const vectors = found.eigenvectorMatrix;
  return { values: order.map((k) => found.realEigenvalues[k]!), vectors: rows.map((_, i) => order.map((k) => vectors.get(i, k))) };
}

/** Eigenvalues of any square matrix, real and imaginary parts. Cost O(n³). */
export function eigenvalues(rows: Rows): { readonly real: number[]; readonly imaginary: number[] } {
  if (rows.length === 0) return { real: [], imaginary: [] };
  const found = new EigenvalueDecomposition(matrixOf(rows), { assumeSymmetric: false });
  return { real: [...found.realEigenvalues], imaginary: [...found.imaginaryEigenvalues] };
}

/** Whether a symmetric matrix is positive definite. Cost O(n³). */
export const isPositiveDefinite = (rows: Rows): boolean => rows.length === 0 || new CholeskyDecomposition(matrixOf(rows)).isPositiveDefinite();
