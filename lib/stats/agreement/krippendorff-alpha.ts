import { remark } from "../remark.js";
import { noAgreement, type Agreement } from "./agreement.js";
import { prevalenceWarning } from "./prevalence.js";
import type { NumberRatings } from "./ratings.js";

/** What differences between values mean. */
export type Scale = "nominal" | "ordinal" | "interval" | "ratio";

/**
 * Krippendorff's alpha, 1 - observed / expected disagreement, for any number of raters, missing judgments, and four scales
 * (Krippendorff 2011, Computing Krippendorff's alpha-reliability; Hayes and Krippendorff 2007, doi:10.1080/19312450709336664). Values paired within a unit
 * weigh 1 / (judgments of the unit - 1); units judged fewer than twice do not enter. The squared difference of two values is 1 (nominal), the square of the
 * difference (interval), of the difference over the sum (ratio), or of how many values lie from the one to the other, the ends half (ordinal).
 * Here `observed` and `expected` are agreements, one less the mean disagreements, and for the nominal scale only.
 *
 * @example krippendorffAlpha([[1, 1], [2, 2], [1, 2], [2, 2]], "nominal").estimate // 0.5333333333333…
 */
export function krippendorffAlpha(ratings: NumberRatings, scale: Scale): Agreement {
  const units = ratings.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
  const raters = ratings.reduce((most, row) => Math.max(most, row.length), 0);
  if (units.length === 0) return noAgreement(0, raters, [remark("agreement/no-pairs")]);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  if (scale === "ratio" && values[0]! < 0) return noAgreement(units.length, raters, [remark("agreement/needs-positive")]);
  const place = new Map(values.map((value, k) => [value, k]));
  const together = values.map(() => values.map(() => 0));
  for (const unit of units) {
    for (const [a, one] of unit.entries()) for (const [b, other] of unit.entries()) if (a !== b) together[place.get(one)!]![place.get(other)!]! += 1 / (unit.length - 1);
  }
  const totals = together.map((row) => row.reduce((sum, x) => sum + x, 0));
  const whole = totals.reduce((sum, x) => sum + x, 0);
  const upTo = totals.map((_, k) => totals.slice(0, k).reduce((sum, x) => sum + x, 0) + totals[k]! / 2);
  const apart = (c: number, k: number): number => {
    if (c === k) return 0;
    if (scale === "nominal") return 1;
    if (scale === "ordinal") return (upTo[c]! - upTo[k]!) ** 2;
    const [x, y] = [values[c]!, values[k]!];
    return scale === "interval" ? (x - y) ** 2 : ((x - y) / (x + y)) ** 2;
  };
  let [seen, chance] = [0, 0];
  values.forEach((_, c) => values.forEach((_other, k) => {
    seen += together[c]![k]! * apart(c, k);
    chance += (totals[c]! * totals[k]! * apart(c, k)) / (whole - 1);
  }));
  const prevalence = Math.max(...totals) / whole;
  const nominal = scale === "nominal";
  const parts = { observed: nominal ? 1 - seen / whole : null, expected: nominal ? 1 - chance / whole : null, prevalence, n: units.length, raters };
  if (values.length === 1) return { estimate: null, ...parts, notes: [remark("agreement/one-category")] };
  const estimate = 1 - seen / chance;
  return { estimate, ...parts, notes: nominal ? prevalenceWarning(prevalence, parts.observed!, estimate, parts.expected!) : [] };
}
