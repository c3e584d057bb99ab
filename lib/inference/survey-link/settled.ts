/**
 * Values on a grid of a ten-billionth of the largest, as whole numbers: means and sums of shares that are equal come out of floating point a bit apart, and ranks would tell them apart.
 */
export function settled(values: readonly number[]): number[] {
  const largest = Math.max(...values.map(Math.abs));
  return largest > 0 ? values.map((value) => Math.round((value / largest) * 1e10)) : values.map(() => 0);
}
