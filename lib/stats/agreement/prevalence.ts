import type { Note } from "../../words/index.js";
import { remark } from "../remark.js";

/**
 * The rule of the warning.
 *
 * @example prevalenceRule.share // 0.8
 */
export const prevalenceRule = { share: 0.8, agreement: 0.8, kappa: 0.6 } as const;

/**
 * The warning that kappa is low because one category dominates, though raters agree (the first paradox of Feinstein and Cicchetti 1990,
 * doi:10.1016/0895-4356(90)90158-L). It is given when one category takes at least 0.8 of all answers, raters agree in at least 0.8 of the pairs, and kappa is
 * below 0.6: the bounds are ours, fixed here, and in the result's `prevalence` one can apply others.
 */
export function prevalenceWarning(share: number, agreement: number, kappa: number | null, expected: number): Note[] {
  if (kappa === null || share < prevalenceRule.share || agreement < prevalenceRule.agreement || kappa >= prevalenceRule.kappa) return [];
  return [remark("agreement/prevalence", { share, agreement, kappa, expected })];
}
