/**
 * How many values share each value that occurs more than once.
 *
 * @example tieSizes([3, 1, 3, 2, 2, 3]) // [2, 3]
 */
export function tieSizes(values: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(values).sort();
  const sizes: number[] = [];
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    if (end - start > 1) sizes.push(end - start);
    start = end;
  }
  return sizes;
}

/** Σ (t³ - t) over sets of equal values, the usual correction for ties. */
export const tieCorrection = (values: ArrayLike<number>): number => tieSizes(values).reduce((sum, t) => sum + t * (t * t - 1), 0);
