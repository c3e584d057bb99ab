import type { Responses } from "./check-responses.js";
import { screenResponses, type Screened } from "./screen-responses.js";

/** Why somebody's answers may be left out. */
export const screenReasons = ["straight-line", "missing", "out-of-range"] as const;
export type ScreenReason = (typeof screenReasons)[number];

/** Somebody left out, and every reason that was asked for and holds. */
export interface LeftOut {
  readonly person: string;
  readonly reasons: readonly ScreenReason[];
}

const holds: Readonly<Record<ScreenReason, (row: Screened) => boolean>> = {
  "straight-line": (row) => row.straightLine, missing: (row) => row.tooManyMissing, "out-of-range": (row) => row.outOfRange > 0,
};

/**
 * The answers without those that screening points out for the reasons named, and who was left out why. Nothing is left out unasked: it changes every number, and which rule was used
 * belongs into the report. Order is kept.
 *
 * @example leaveOutScreened(responses, ["straight-line"]).leftOut.length // 0
 */
export function leaveOutScreened(responses: Responses, reasons: readonly ScreenReason[], options: Parameters<typeof screenResponses>[1] = {}): { readonly responses: Responses; readonly leftOut: readonly LeftOut[] } {
  const { rows } = screenResponses(responses, options);
  const found = rows.map(({ person }, i) => ({ person, reasons: screenReasons.filter((reason) => reasons.includes(reason) && holds[reason](rows[i]!)) }));
  return { responses: { ...responses, people: responses.people.filter((_, i) => found[i]!.reasons.length === 0) }, leftOut: found.filter((one) => one.reasons.length > 0) };
}
