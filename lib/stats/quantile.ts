/**
 * Quantile of the values by linear interpolation between order statistics at 1 + (n - 1) p: type 7 of Hyndman and Fan (1996),
 * doi:10.2307/2684934, the default of R, NumPy and spreadsheets. Null of no values.
 *
 * @example quantile([1, 2, 3, 10], 0.75) // 4.75
 */
export function quantile(values: ArrayLike<number>, p: number): number | null {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * p;
  const under = Math.floor(at);
  const low = sorted[under]!;
  return low + (at - under) * (sorted[Math.min(under + 1, sorted.length - 1)]! - low);
}
