/** The most layers that every order, that is every subset, is computed for: 1024 subsets. */
export const mostForShapley = 10;

/** What each of k layers adds to a value, averaged over every order in which they can be added; values by bit mask of the layers in. O(2^k k). */
export function shapleyShares(values: ArrayLike<number>, k: number): number[] {
  const factorial = (x: number): number => (x < 2 ? 1 : x * factorial(x - 1));
  const share = Array.from({ length: k }, () => 0);
  for (let mask = 0; mask < 2 ** k; mask++) {
    let size = 0;
    for (let bit = 0; bit < k; bit++) size += (mask >> bit) & 1;
    for (let bit = 0; bit < k; bit++) {
      if ((mask >> bit) & 1) continue;
      share[bit]! += ((factorial(size) * factorial(k - size - 1)) / factorial(k)) * (values[mask | (1 << bit)]! - values[mask]!);
    }
  }
  return share;
}
