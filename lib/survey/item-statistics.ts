import { pearson } from "../stats/correlation.js";
import { correlationsOf, covariances, withoutGaps } from "../stats/covariance.js";
import { remark } from "../stats/remark.js";
import { meanOf, sumOf, varianceOf } from "../stats/sums.js";
import type { Note } from "../words/index.js";
import { personMeans, type Answers } from "./answers.js";
import { multipleCorrelations } from "./cronbach-alpha.js";

export interface ItemStatistics {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Correlation with the mean of all items, itself among them. */
  readonly withTotal: number | null;
  /** The same of standardised items. */
  readonly withTotalStandardised: number | null;
  /** The same with the item's own variance replaced by what it shares with the others. */
  readonly withTotalCorrected: number | null;
  /** Correlation with the mean of the other items: the corrected item-total correlation. */
  readonly withOthers: number | null;
  readonly notes: readonly Note[];
}

/**
 * What each item contributes to its scale, as psych's alpha (raw.r, std.r, r.cor, r.drop), in the order of the items. Means are over what a person answered. A negative
 * correlation with the others brings the note that the item looks unreversed; nothing is reversed.
 *
 * @example itemStatistics([[1, 2, 3], [2, 4, 2], [3, 5, 1]])[2].withOthers // -0.9934…
 */
export function itemStatistics(answers: Answers): ItemStatistics[] {
  const width = answers[0]?.length ?? 0;
  const covariance = withoutGaps(covariances(answers).matrix);
  const r = covariance === null || width < 2 ? null : correlationsOf(covariance);
  const shared = r === null ? null : multipleCorrelations(r);
  const all = r === null ? 0 : sumOf(r.map((row) => sumOf(row)));
  const corrected = shared === null ? 0 : all - width + sumOf(shared);
  const totals = personMeans(answers);
  return Array.from({ length: width }, (_, item) => {
    const rest = personMeans(answers.map((row) => row.filter((_x, j) => j !== item)));
    const own = answers.flatMap((row) => (row[item] === null ? [] : [row[item]!]));
    const variance = varianceOf(own);
    const against = (means: readonly (number | null)[]) => {
      const pairs = answers.flatMap((row, i) => (row[item] !== null && means[i] != null ? [[row[item]!, means[i]] as const] : []));
      return pearson(pairs.map(([x]) => x), pairs.map(([, y]) => y));
    };
    const withOthers = width < 2 ? null : against(rest);
    const row = r?.[item] ?? [];
    return {
      n: own.length, mean: meanOf(own), sd: variance === null ? null : Math.sqrt(variance), withTotal: against(totals),
      withTotalStandardised: all > 0 ? sumOf(row) / Math.sqrt(all) : null,
      withTotalCorrected: shared !== null && corrected > 0 ? (sumOf(row) - 1 + shared[item]!) / Math.sqrt(corrected) : null,
      withOthers, notes: withOthers !== null && withOthers < 0 ? [remark("survey/looks-unreversed", { item: item + 1, r: withOthers })] : [],
    };
  });
}
