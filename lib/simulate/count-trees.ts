/**
 * In how many ways pieces can be joined into one by as few ties as possible, when between each two of them so many ties are
 * allowed: the number of spanning trees (Kirchhoff 1847), a determinant in whole numbers (Bareiss 1968). Null beyond
 * what a number holds exactly. Cost O(pieces³).
 */
export function countTrees(ties: readonly (readonly number[])[]): number | null {
  const size = ties.length - 1;
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) =>
    BigInt(i === j ? ties[i]!.reduce((sum, count, k) => sum + (k === i ? 0 : count), 0) : -ties[i]![j]!)));
  let [before, sign] = [1n, 1n];
  for (let k = 0; k < size; k++) {
    const pivot = matrix.findIndex((row, i) => i >= k && row[k] !== 0n);
    if (pivot === -1) return 0;
    if (pivot !== k) {
      [matrix[k], matrix[pivot]] = [matrix[pivot]!, matrix[k]!];
      sign = -sign;
    }
    for (let i = k + 1; i < size; i++) {
      for (let j = k + 1; j < size; j++) matrix[i]![j] = (matrix[i]![j]! * matrix[k]![k]! - matrix[i]![k]! * matrix[k]![j]!) / before;
    }
    before = matrix[k]![k]!;
  }
  const count = size < 1 ? 1n : sign * before;
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : null;
}
