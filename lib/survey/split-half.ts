import { covariances, withoutGaps } from "../stats/covariance.js";
import { remark } from "../stats/remark.js";
import type { Note } from "../words/index.js";
import { missingNote, type Answers } from "./answers.js";

/** Items in turn to either half, or the first half of the items (the larger one of an odd number) against the rest. */
export type Split = "odd-even" | "first-second";

export interface SplitHalf {
  /** Correlation of the sums of the halves. */
  readonly correlation: number | null;
  /** 2 r / (1 + r): what a scale of twice the length has, halves alike supposed. */
  readonly spearmanBrown: number | null;
  /** 2 (1 - (sum of the halves' variances) / variance of the whole): needs no equal halves. */
  readonly guttman4: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Reliability from two halves of a scale: Spearman (1910), Brown (1910), and Guttman's lambda 4 (1945), doi:10.1007/BF02288892. Another split gives another number.
 *
 * @example splitHalf([[1, 2], [2, 2], [3, 5]], "odd-even").correlation // 0.8660254037844…
 */
export function splitHalf(answers: Answers, split: Split): SplitHalf {
  const { matrix, missing, n } = covariances(answers);
  const c = withoutGaps(matrix);
  const k = answers[0]?.length ?? 0;
  const nothing = { correlation: null, spearmanBrown: null, guttman4: null, n };
  if (k < 2) return { ...nothing, notes: [remark("statistics/too-few-items", { needed: 2, n: k })] };
  if (c === null) return { ...nothing, notes: [remark("statistics/no-overlap")] };
  const first = (i: number) => (split === "odd-even" ? i % 2 === 0 : i < Math.ceil(k / 2));
  let [ofFirst, ofSecond, between] = [0, 0, 0];
  c.forEach((row, i) => row.forEach((x, j) => {
    if (first(i) !== first(j)) between += x / 2;
    else if (first(i)) ofFirst += x;
    else ofSecond += x;
  }));
  if (!(ofFirst > 1e-12 && ofSecond > 1e-12)) return { ...nothing, notes: [remark("statistics/constant")] };
  const correlation = between / Math.sqrt(ofFirst * ofSecond);
  const whole = ofFirst + ofSecond + 2 * between;
  return { correlation, spearmanBrown: correlation > -1 ? (2 * correlation) / (1 + correlation) : null, guttman4: whole > 1e-12 ? 2 * (1 - (ofFirst + ofSecond) / whole) : null, n, notes: missingNote(missing) };
}
