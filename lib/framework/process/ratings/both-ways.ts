import type { Network } from "../../../network/index.js";
import type { GivenRatings } from "./given-ratings.js";

/** Two organisations of which at least one rates the other; `a` stands first in the case. */
export interface RatedBothWays {
  readonly a: string;
  readonly b: string;
  /** What a gives b. */
  readonly there: number | null;
  /** What b gives a. */
  readonly back: number | null;
  /** One-way: the other rates somebody, and not this one. Silent: the other rates nobody, so that its side is not known. */
  readonly sides: "both" | "one-way" | "silent";
  readonly evidence: readonly string[];
}

/** Every pair of organisations with a known rating on either side, in the order of the case. */
export function ratedBothWays(network: Network, ratings: GivenRatings): RatedBothWays[] {
  return network.organisations.flatMap(({ id: a }, i) => network.organisations.slice(i + 1).flatMap(({ id: b }): RatedBothWays[] => {
    const [there, back] = [ratings.of(a, b), ratings.of(b, a)];
    const values = { there: there?.rating ?? null, back: back?.rating ?? null };
    if (values.there === null && values.back === null) return [];
    const other = values.there === null ? a : b;
    const sides = values.there !== null && values.back !== null ? "both" : ratings.raters.has(other) ? "one-way" : "silent";
    return [{ a, b, ...values, sides, evidence: [...(there?.evidence ?? []), ...(back?.evidence ?? [])] }];
  }));
}
