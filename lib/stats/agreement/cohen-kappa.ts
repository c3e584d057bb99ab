import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import { noAgreement, type Agreement } from "./agreement.js";
import { prevalenceWarning } from "./prevalence.js";
import { categoriesIn, type Category, type Ratings } from "./ratings.js";

/** How much a disagreement counts: fully, by the distance of the categories, or by its square. */
export type KappaWeights = "none" | "linear" | "quadratic";

/**
 * Cohen's kappa of a table of counts, rows the first rater's categories and columns the second's, in the same order. Weighted kappa counts a
 * disagreement k categories apart as k (linear) or k² (quadratic; the default of psych), over the most it can be; the order of the rows is then that
 * of the scale. Cohen (1960), doi:10.1177/001316446002000104; Cohen (1968), doi:10.1037/h0026256.
 *
 * @example kappaOfTable([[20, 5], [10, 15]]).estimate // 0.4
 */
export function kappaOfTable(table: readonly (readonly number[])[], { weights = "none" }: { readonly weights?: KappaWeights } = {}): Agreement {
  const n = sumOf(table.map((row) => sumOf(row)));
  if (n === 0) return noAgreement(0, 2, [remark("agreement/no-pairs")]);
  const rows = table.map((row) => sumOf(row) / n);
  const columns = table.map((_, j) => sumOf(table.map((row) => row[j]!)) / n);
  const widest = Math.max(1, table.length - 1);
  const likeness = (i: number, j: number) => (weights === "none" ? (i === j ? 1 : 0) : weights === "linear" ? 1 - Math.abs(i - j) / widest : 1 - ((i - j) / widest) ** 2);
  let [observed, expected] = [0, 0];
  for (let i = 0; i < table.length; i++) {
    for (let j = 0; j < table.length; j++) {
      observed += (likeness(i, j) * table[i]![j]!) / n;
      expected += likeness(i, j) * rows[i]! * columns[j]!;
    }
  }
  const prevalence = rows.reduce((most, share, k) => Math.max(most, (share + columns[k]!) / 2), 0);
  if (1 - expected < 1e-14) return { ...noAgreement(n, 2, [remark("agreement/one-category")]), observed, expected, prevalence };
  const estimate = (observed - expected) / (1 - expected);
  return { estimate, observed, expected, prevalence, n, raters: 2, notes: weights === "none" ? prevalenceWarning(prevalence, observed, estimate, expected) : [] };
}

/**
 * Cohen's kappa of two raters from their judgments; units that one of them did not judge do not enter. `categories` gives the order of the scale for
 * weights; left out, numbers ascend and texts follow the code points. A scale with gaps (1, 2, 5) counts places, not numbers, unless all categories are given.
 *
 * @example cohenKappa([["a", "a"], ["b", "b"], ["a", "b"], ["b", "b"]]).estimate // 0.5
 */
export function cohenKappa(ratings: Ratings, { weights = "none", categories = categoriesIn(ratings) }: { readonly weights?: KappaWeights; readonly categories?: readonly Category[] } = {}): Agreement {
  const place = new Map(categories.map((category, k) => [category, k]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [first, second] of ratings) {
    const [i, j] = [place.get(first!), place.get(second!)];
    if (i !== undefined && j !== undefined) table[i]![j]!++;
  }
  const found = kappaOfTable(table, { weights });
  const lost = ratings.length - found.n;
  return lost > 0 ? { ...found, notes: [...found.notes, remark("statistics/left-out", { count: lost })] } : found;
}
