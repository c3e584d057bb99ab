/**
 * Sum of numbers, in their order.
 *
 * @example sumOf([1, 2, 6]) // 9
 */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/**
 * Arithmetic mean; null of no values.
 *
 * @example meanOf([1, 2, 6]) // 3
 */
export const meanOf = (values: ArrayLike<number>): number | null => (values.length === 0 ? null : sumOf(values) / values.length);

/**
 * Sum of squared deviations from the mean, 0 where all are equal. Deviations are taken after the mean is known, and corrected for its rounding.
 *
 * @example squaresAboutMean([1, 2, 6]) // 14
 */
export function squaresAboutMean(values: ArrayLike<number>): number {
  const n = values.length;
  if (n === 0 || isConstant(values)) return 0;
  const mean = sumOf(values) / n;
  let [squares, left] = [0, 0];
  for (let i = 0; i < n; i++) {
    const apart = values[i]! - mean;
    squares += apart * apart;
    left += apart;
  }
  return Math.max(0, squares - (left * left) / n);
}

/**
 * Variance with n - 1 in the denominator; null of fewer than two values.
 *
 * @example varianceOf([1, 2, 6]) // 7
 */
export const varianceOf = (values: ArrayLike<number>): number | null => (values.length < 2 ? null : squaresAboutMean(values) / (values.length - 1));

/** Whether no two values differ. */
export function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}
