import { covariances, withoutGaps } from "../stats/covariance.js";
import { alphaParts, type CronbachAlpha } from "./cronbach-alpha.js";
import type { Answers } from "./answers.js";

export type AlphaWithout = Pick<CronbachAlpha, "raw" | "standardised" | "guttman6" | "averageCorrelation" | "medianCorrelation">;

/**
 * Alpha of the other items, with each item left out in turn, in their order; null where fewer than two are left. An alpha that rises says the item does
 * not go with the others in these answers, not that it should be thrown away.
 *
 * @example alphaIfDropped([[1, 2, 9], [2, 2, 1], [3, 5, 4]])[2].raw // 0.8571428571428…
 */
export function alphaIfDropped(answers: Answers): AlphaWithout[] {
  const all = withoutGaps(covariances(answers).matrix);
  const none: AlphaWithout = { raw: null, standardised: null, guttman6: null, averageCorrelation: null, medianCorrelation: null };
  return Array.from({ length: answers[0]?.length ?? 0 }, (_, dropped) => {
    const rest = all?.filter((_row, i) => i !== dropped).map((row) => row.filter((_x, j) => j !== dropped)) ?? [];
    return rest.length < 2 ? none : alphaParts(rest);
  });
}
