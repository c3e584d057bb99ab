import { adjustedP, type Adjustment } from "../adjusted-p.js";
import type { Estimate } from "../association/estimate.js";
import { mannWhitney, type MannWhitney } from "./mann-whitney.js";
import { standardisedDifference, type StandardisedDifference } from "./standardised-difference.js";
import { tTest } from "./t-test.js";

export interface PairwiseComparison {
  /** Positions of the two groups; every difference is a less b. */
  readonly a: number;
  readonly b: number;
  readonly student: Estimate;
  readonly welch: Estimate;
  readonly effect: StandardisedDifference;
  readonly ranks: MannWhitney;
  /** The p of Welch's tests adjusted for the number of pairs. */
  readonly adjustedP: number | null;
}

/**
 * Every pair of groups, by t with pooled and with separate variances, by ranks, and as standardised differences. Each test looks at its
 * two groups only: no variance is pooled over all of them.
 *
 * @example pairwiseComparisons([[1, 2, 3], [2, 3, 4], [6, 7, 8]]).map(({ effect }) => effect.cohenD) // [-1, -5, -4]
 */
export function pairwiseComparisons(groups: readonly (readonly number[])[], { confidence = 0.95, adjustment = "Holm", continuity = true }: { readonly confidence?: number; readonly adjustment?: Adjustment; readonly continuity?: boolean } = {}): PairwiseComparison[] {
  const pairs = groups.flatMap((_, a) => groups.slice(a + 1).map((_other, more) => [a, a + 1 + more] as const));
  const tests = pairs.map(([a, b]) => {
    const [first, second] = [groups[a]!, groups[b]!];
    return {
      a, b, student: tTest(first, second, { variances: "equal", confidence }), welch: tTest(first, second, { confidence }),
      effect: standardisedDifference(first, second, { confidence }), ranks: mannWhitney(first, second, { continuity }),
    };
  });
  const adjusted = adjustedP(tests.map(({ welch }) => welch.p), adjustment);
  return tests.map((test, k) => ({ ...test, adjustedP: adjusted[k]! }));
}
