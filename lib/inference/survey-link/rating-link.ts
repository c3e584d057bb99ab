import { meanOf, pearson } from "../../stats/index.js";
import { done, type Draws, type Job } from "./jobs.js";

export interface RatingLink {
  readonly standing: "tested" | "too-few" | "all-tied" | "none-tied" | "constant-rating" | "none";
  /** Organisations that rate or are rated. */
  readonly n: number;
  readonly pairs: number;
  readonly tied: number;
  readonly tiedMean: number | null;
  readonly untiedMean: number | null;
  readonly r: number | null;
  readonly p: number | null;
}

/**
 * Whether partners that are tied are rated higher than others: the correlation of rating and tie over the ordered pairs with a known rating. Pairs share organisations, so that they are not
 * independent: p comes from giving the ties to the organisations in other orders, whole rows and columns together (QAP: Krackhardt 1988,
 * doi:10.1016/0378-8733(88)90004-4). A draw in which no rated pair, or every one, is tied counts as no correlation.
 */
export function ratingLink(ratings: readonly { readonly rater: string; readonly rated: string; readonly rating: number }[], tied: (a: string, b: string) => boolean, { minUnits, draws, drawn }: { readonly minUnits: number; readonly draws: number; readonly drawn: Draws }): Job<RatingLink> {
  const members = [...new Set(ratings.flatMap(({ rater, rated }) => [rater, rated]))].sort();
  const place = new Map(members.map((id, i) => [id, i]));
  const pairs = ratings.map(({ rater, rated, rating }) => ({ from: place.get(rater)!, to: place.get(rated)!, rating }));
  const matrix = members.map((a) => members.map((b) => tied(a, b)));
  const values = pairs.map(({ rating }) => rating);
  const across = (order: ArrayLike<number>) => pairs.map(({ from, to }) => (matrix[order[from]!]![order[to]!]! ? 1 : 0));
  const own = across(members.map((_, i) => i));
  const [joined, apart] = [1, 0].map((wanted) => values.filter((_, i) => own[i] === wanted)) as [number[], number[]];
  const r = pearson(values, own);
  const found = { n: members.length, pairs: pairs.length, tied: joined.length, tiedMean: meanOf(joined), untiedMean: meanOf(apart), r, p: null };
  if (pairs.length === 0) return done({ ...found, standing: "none" });
  if (r === null) return done({ ...found, standing: apart.length === 0 ? "all-tied" : joined.length === 0 ? "none-tied" : "constant-rating" });
  if (members.length < minUnits) return done({ ...found, standing: "too-few" });
  let extreme = 0;
  return {
    steps: draws,
    step: (index) => {
      const again = pearson(values, across(drawn.order(members.length, index))) ?? 0;
      if (Math.abs(again) >= Math.abs(r) - 1e-12) extreme++;
    },
    finish: () => ({ ...found, standing: "tested", p: (extreme + 1) / (draws + 1) }),
  };
}
