import { remark } from "../stats/remark.js";
import { meanOf, sumOf, varianceOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import type { Answers } from "./answers.js";

export interface WithinGroupAgreement {
  /** r_wg of one item, the persons' means of several: 1 - variance / expected variance, 0 where that is negative. */
  readonly rwg: number | null;
  /** r_wg(j) of several items (James, Demaree and Wolf 1984): rises with their number. */
  readonly rwgJ: number | null;
  /** r*_wg(j) of Lindell, Brandt and Whitney (1999): 1 - mean variance / expected variance, which does not. */
  readonly lindell: number | null;
  /** AD_M (Burke, Finkelstein and Dusig 1999): mean absolute deviation from the item's mean, averaged over items; small is agreement. */
  readonly averageDeviation: number | null;
  /** Variance of answers given at random, against which agreement is measured. */
  readonly expectedVariance: number;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Variance of answers spread evenly over a scale of so many points: (points² - 1) / 12.
 *
 * @example uniformVariance(5) // 2
 */
export const uniformVariance = (points: number): number => (points * points - 1) / 12;

/**
 * How far people of one group give the same answers, against answers spread evenly over the scale or another expected variance. Answers `[person][item]` of one group;
 * people with a missing answer are left out. Variances have n - 1; what would be negative is 0, as multilevel's rwg, and said so. James, Demaree and Wolf:
 * doi:10.1037/0021-9010.69.1.85; Lindell and others: doi:10.1177/01466219922031257; Burke and others: doi:10.1177/109442819921004.
 *
 * @example withinGroupAgreement([[4], [4], [5]], uniformVariance(5)).rwg // 0.8333333333333…
 */
export function withinGroupAgreement(answers: Answers, expectedVariance: number): WithinGroupAgreement {
  const people = answers.filter((row): row is readonly number[] => row.every((value) => value !== null));
  const n = people.length;
  const lost = answers.length - n;
  const left = lost > 0 ? [remark("statistics/left-out", { count: lost })] : [];
  const width = people[0]?.length ?? 0;
  if (n < 2 || width === 0) return { rwg: null, rwgJ: null, lindell: null, averageDeviation: null, expectedVariance, n, notes: [...left, remark("statistics/too-few", { needed: 2, n })] };
  const columns = people[0]!.map((_, j) => people.map((row) => row[j]!));
  const ofMeans = varianceOf(people.map((row) => sumOf(row) / width))! / expectedVariance;
  const ofItems = meanOf(columns.map((column) => varianceOf(column)!))! / expectedVariance;
  const [single, several] = [Math.min(1, ofMeans), Math.min(1, ofItems)];
  const deviation = (column: readonly number[]) => {
    const mean = meanOf(column)!;
    return meanOf(column.map((x) => Math.abs(x - mean)))!;
  };
  return {
    rwg: 1 - single, rwgJ: (width * (1 - several)) / (width * (1 - several) + several), lindell: 1 - several,
    averageDeviation: meanOf(columns.map(deviation)), expectedVariance, n, notes: [...left, ...(Math.max(ofMeans, ofItems) > 1 ? [remark("agreement/truncated", { count: 1 })] : [])],
  };
}
