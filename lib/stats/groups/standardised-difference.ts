import type { Note } from "../../words/index.js";
import { logGamma } from "../numeric/log-gamma.js";
import { noncentralTBelow } from "../numeric/noncentral.js";
import { rootOf } from "../numeric/root-of.js";
import { tTest } from "./t-test.js";

export interface StandardisedDifference {
  /** Cohen's d: difference of means over the pooled sd; `low` and `high` belong to it. */
  readonly cohenD: number | null;
  /** Hedges's g: d freed of its bias by the exact factor of gamma functions. */
  readonly hedgesG: number | null;
  /** The same with the usual approximation 1 - 3 / (4 df - 1). */
  readonly hedgesGApproximate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * The difference of two means in standard deviations, a less b. The interval of d inverts the noncentral t distribution (Cumming and Finch 2001,
 * doi:10.1177/0013164401614002); the bias factor is that of Hedges (1981), doi:10.3102/10769986006002107.
 *
 * @example standardisedDifference([1, 2, 3], [2, 3, 4]).cohenD // -1
 */
export function standardisedDifference(a: readonly number[], b: readonly number[], { confidence = 0.95 } = {}): StandardisedDifference {
  const { statistic, df, n, notes } = tTest(a, b, { variances: "equal", confidence });
  if (statistic === null || df === null) return { cohenD: null, hedgesG: null, hedgesGApproximate: null, low: null, high: null, confidence, n, notes };
  const scale = Math.sqrt(1 / a.length + 1 / b.length);
  const cohenD = statistic * scale;
  const exact = df > 1 ? Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2) : null;
  const tail = (1 - confidence) / 2;
  const end = (below: number) => {
    const gap = (delta: number) => noncentralTBelow(statistic, df, delta) - below;
    let reach = Math.abs(statistic) + 5;
    while (reach < 200 && Math.sign(gap(-reach)) === Math.sign(gap(reach))) reach *= 1.5;
    const delta = rootOf(gap, -reach, reach);
    return delta === null ? null : delta * scale;
  };
  return { cohenD, hedgesG: exact === null ? null : cohenD * exact, hedgesGApproximate: cohenD * (1 - 3 / (4 * df - 1)), low: end(1 - tail), high: end(tail), confidence, n, notes };
}
