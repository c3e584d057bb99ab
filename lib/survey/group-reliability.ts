import { anova } from "../stats/groups/anova.js";
import type { Note } from "../words/index.js";

export interface GroupReliability {
  /** Share of the variance of one person's answer that lies between groups; may be negative. */
  readonly icc1: number | null;
  /** Reliability of a group's mean; may be negative. */
  readonly icc2: number | null;
  readonly statistic: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly meanSquareBetween: number | null;
  readonly meanSquareWithin: number | null;
  readonly groups: number;
  /** People per group on average: the group size of the formula. */
  readonly averageSize: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * ICC(1) and ICC(2) of people in groups, from the one-way analysis of variance: (MSB - MSW) / (MSB + (k - 1) MSW) with k the arithmetic mean of the group sizes, and
 * (MSB - MSW) / MSB, as multilevel's ICC1 and ICC2 (Bliese 2000). To be looked at before people are averaged into organisations. Each group is a list of values.
 *
 * @example groupReliability([[1, 2], [4, 5], [7, 9]]).icc2 // 0.95275590…
 */
export function groupReliability(given: readonly (readonly number[])[]): GroupReliability {
  const groups = given.filter((group) => group.length > 0);
  const { statistic, df1, df2, p, n, squaresBetween, squaresWithin, notes } = anova(groups);
  if (squaresBetween === null || squaresWithin === null || df1 === null || df2 === null) {
    return { icc1: null, icc2: null, statistic, df1, df2, p, meanSquareBetween: null, meanSquareWithin: null, groups: groups.length, averageSize: groups.length > 0 ? n / groups.length : null, n, notes };
  }
  const [between, within, size] = [squaresBetween / df1, squaresWithin / df2, n / groups.length];
  return {
    icc1: (between - within) / (between + (size - 1) * within), icc2: between > 0 ? (between - within) / between : null,
    statistic, df1, df2, p, meanSquareBetween: between, meanSquareWithin: within, groups: groups.length, averageSize: size, n, notes,
  };
}
