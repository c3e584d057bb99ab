/** What a rater may say of a unit. */
export type Category = string | number;

/** Judgments: `[unit][rater]`, null where a rater did not judge. */
export type Ratings = readonly (readonly (Category | null)[])[];

/** Judgments on a numbered scale. */
export type NumberRatings = readonly (readonly (number | null)[])[];

/**
 * The categories used, numbers ascending, then texts in code-point order.
 *
 * @example categoriesIn([["b", null], [10, 9], ["a", "b"]]) // [9, 10, "a", "b"]
 */
export function categoriesIn(ratings: Ratings): Category[] {
  const used = new Set(ratings.flat().filter((one) => one !== null));
  const rank = (one: Category) => (typeof one === "number" ? 0 : 1);
  return [...used].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/**
 * Categories replaced by their place in the given order, for scales that need an order.
 *
 * @example asNumbers([["low", "high"]], ["low", "middle", "high"]) // [[0, 2]]
 */
export function asNumbers(ratings: Ratings, order: readonly Category[]): (number | null)[][] {
  return ratings.map((row) => row.map((one) => {
    const place = one === null ? -1 : order.indexOf(one);
    return place < 0 ? null : place;
  }));
}

/**
 * How often each category was given to each unit.
 *
 * @example categoryCounts([["a", "b", "a"], ["b", "b", null]], ["a", "b"]) // [[2, 1], [0, 2]]
 */
export const categoryCounts = (ratings: Ratings, categories: readonly Category[] = categoriesIn(ratings)): number[][] =>
  ratings.map((row) => categories.map((category) => row.reduce<number>((count, one) => count + (one === category ? 1 : 0), 0)));
