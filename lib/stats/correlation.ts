/**
 * Pearson correlation of two lists of the same length, pair by pair; null where either is constant or has fewer than two values.
 *
 * @example pearson([1, 2, 3, 4], [1, 3, 2, 4]) // 0.8
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const n = x.length;
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [both, ofX, ofY, sizeX, sizeY] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [x[i]! - meanX, y[i]! - meanY];
    both += a * b;
    ofX += a * a;
    ofY += b * b;
    sizeX += x[i]! * x[i]!;
    sizeY += y[i]! * y[i]!;
  }
  // A constant list leaves rounding of its mean, not 0.
  if (n < 2 || ofX <= 1e-24 * sizeX || ofY <= 1e-24 * sizeY) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)));
}

function meanOf(x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]!;
  return sum / x.length;
}

/**
 * Ranks from 1 of the least; equal values share the mean of their ranks.
 *
 * @example averageRanks([10, 30, 10]) // [1.5, 3, 1.5]
 */
export function averageRanks(x: ArrayLike<number>): number[] {
  const order = Array.from(x, (_, i) => i).sort((a, b) => x[a]! - x[b]!);
  const ranks = order.map(() => 0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && x[order[end]!] === x[order[start]!]) end++;
    for (let k = start; k < end; k++) ranks[order[k]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/**
 * Spearman correlation: Pearson's of average ranks, which is the definition with equal values.
 *
 * @example spearman([1, 2, 3, 40], [1, 3, 2, 4]) // 0.8
 */
export const spearman = (x: ArrayLike<number>, y: ArrayLike<number>): number | null => pearson(averageRanks(x), averageRanks(y));
