import { remark } from "../remark.js";
import { squaresAboutMean, sumOf } from "../sums.js";
import type { Note } from "../../words/index.js";

export interface SumsOfSquares {
  readonly groups: number;
  readonly n: number;
  readonly sizes: readonly number[];
  readonly means: readonly number[];
  readonly between: number;
  readonly within: number;
  readonly df1: number;
  readonly df2: number;
}

/** Variation between and within groups of values; empty groups do not count. A note instead where there is nothing to compare. */
export function sumsOfSquares(given: readonly (readonly number[])[]): SumsOfSquares | Note {
  const groups = given.filter((group) => group.length > 0);
  const n = groups.reduce((sum, group) => sum + group.length, 0);
  if (groups.length < 2) return remark("statistics/too-few-groups", { n: groups.length });
  if (n <= groups.length) return remark("statistics/too-few", { needed: groups.length + 1, n });
  const sizes = groups.map((group) => group.length);
  const means = groups.map((group) => sumOf(group) / group.length);
  const grand = sumOf(groups.map((group) => sumOf(group))) / n;
  const within = sumOf(groups.map(squaresAboutMean));
  const between = sumOf(means.map((mean, k) => sizes[k]! * (mean - grand) ** 2));
  if (!(within > 1e-24 * sumOf(groups.map((group) => sumOf(group.map((x) => x * x)))))) return remark("statistics/constant-within");
  return { groups: groups.length, n, sizes, means, between, within, df1: groups.length - 1, df2: n - groups.length };
}
