import type { Network } from "../../../network/index.js";
import type { GivenRatings } from "./given-ratings.js";

export type Standing = "tied-and-rated" | "tied-not-rated" | "rated-not-tied" | "rater-silent";

/** An organisation and a partner that it is tied to, rates, or both. */
export interface RatingBesideTie {
  readonly a: string;
  readonly b: string;
  readonly standing: Standing;
  readonly rating: number | null;
  readonly ties: readonly string[];
}

/** Every ordered pair with a tie (in whichever direction) or a known rating by its first, in the order of the case. Where the first rates nobody it is not known whether it would rate this one. */
export function ratingsBesideTies(network: Network, ratings: GivenRatings): RatingBesideTie[] {
  const ties = new Map<string, string[]>();
  const key = (a: string, b: string) => JSON.stringify([a, b]);
  for (const { id, source, target } of network.ties) {
    for (const ends of [key(source, target), key(target, source)]) ties.set(ends, [...(ties.get(ends) ?? []), id]);
  }
  return network.organisations.flatMap(({ id: a }) => network.organisations.flatMap(({ id: b }): RatingBesideTie[] => {
    const [between, rating] = [ties.get(key(a, b)) ?? [], ratings.of(a, b)?.rating ?? null];
    if (a === b || (between.length === 0 && rating === null)) return [];
    return [{ a, b, rating, ties: between, standing: !ratings.raters.has(a) ? "rater-silent" : rating === null ? "tied-not-rated" : between.length === 0 ? "rated-not-tied" : "tied-and-rated" }];
  }));
}
