/** Loadings: `[item][factor]`. */
export type Loadings = readonly (readonly number[])[];

/**
 * Sums of squared loadings by factor.
 *
 * @example sumsOfSquaredLoadings([[1, 2], [3, 0]]) // [10, 4]
 */
export const sumsOfSquaredLoadings = (loadings: Loadings): number[] => (loadings[0] ?? []).map((_, k) => loadings.reduce((sum, row) => sum + row[k]! * row[k]!, 0));

/**
 * Share of each item's variance that the factors, uncorrelated, account for.
 *
 * @example communalitiesOf([[0.6, 0.8], [0.5, 0]]) // [1, 0.25]
 */
export const communalitiesOf = (loadings: Loadings): number[] => loadings.map((row) => row.reduce((sum, a) => sum + a * a, 0));

/** The order and the signs under which factors are reported: largest sum of squares first, every factor's loadings summing to no less than 0. */
export function reportingOrder(loadings: Loadings): { readonly order: number[]; readonly signs: number[] } {
  const sums = sumsOfSquaredLoadings(loadings);
  const order = sums.map((_, k) => k).sort((a, b) => sums[b]! - sums[a]! || a - b);
  return { order, signs: order.map((k) => (loadings.reduce((sum, row) => sum + row[k]!, 0) < 0 ? -1 : 1)) };
}

/** Loadings in their reporting order. */
export function ordered(loadings: Loadings): number[][] {
  const { order, signs } = reportingOrder(loadings);
  return loadings.map((row) => order.map((k, place) => signs[place]! * row[k]!));
}
