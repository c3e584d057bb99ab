import jStat from "jstat";
import { incompleteBeta } from "./numeric/incomplete-beta.js";
import { incompleteGamma, type Parts } from "./numeric/incomplete-gamma.js";
import { rootOf } from "./numeric/root-of.js";

/**
 * A continuous distribution. `below` and `above` are the two tails, each computed as itself: an upper tail of 1e-40 has as
 * many true digits as one of 0.1. `quantile(p)` has p below it, `upperQuantile(p)` has p above it.
 *
 * Tails are incomplete gamma and beta functions of our own. Those of jstat 1.9.6 stop at a relative error of about 1e-7,
 * and it has no upper tail of the gamma function; only its studentised range, which is as accurate as R's, is used.
 */
export interface Distribution {
  below(x: number): number;
  above(x: number): number;
  /** Natural logarithm of `above`, also where that is too small for a number. */
  logAbove(x: number): number;
  quantile(p: number): number;
  upperQuantile(p: number): number;
}

/** A root in the smaller tail, on a logarithmic scale, between ends that are widened until they hold it. */
function quantileIn(parts: (x: number) => Parts, low: number, high: number, wide: (x: number) => number, p: number, upper: boolean): number {
  const [least, most] = upper ? [wide(Infinity), low] : [low, wide(Infinity)];
  if (p <= 0) return least;
  if (p >= 1) return most;
  const small = p <= 0.5;
  const target = Math.log(small ? p : 1 - p);
  const gap = (x: number) => {
    const { below, above } = parts(x);
    return Math.log(small === upper ? above : below) - target;
  };
  let [from, to] = [low, high];
  while (Math.sign(gap(to)) === Math.sign(gap(from)) && Number.isFinite(to) && to < 1e300) [from, to] = [to, wide(to)];
  return rootOf((x) => Math.max(-1e300, gap(x)), from, to) ?? to;
}

function positive(parts: (x: number) => Parts, top = Infinity): Distribution {
  const start = top === Infinity ? 1 : top;
  const wide = (x: number) => (top === Infinity ? x * 4 : top);
  return {
    below: (x) => parts(x).below, above: (x) => parts(x).above, logAbove: (x) => parts(x).logAbove,
    quantile: (p) => quantileIn(parts, 0, start, wide, p, false),
    upperQuantile: (p) => quantileIn(parts, 0, start, wide, p, true),
  };
}

/** A distribution that is the same on both sides of zero, from the tail beyond a positive x. */
function symmetric(tail: (x: number) => { readonly above: number; readonly logAbove: number }): Distribution {
  const parts = (x: number): Parts => {
    const { above, logAbove } = tail(Math.abs(x));
    return x >= 0 ? { below: 1 - above, above, logAbove } : { below: above, above: 1 - above, logAbove: Math.log1p(-above) };
  };
  const upperQuantile = (p: number): number => (p > 0.5 ? -upperQuantile(1 - p) : p === 0.5 ? 0 : quantileIn(parts, 0, 1, (x) => x * 4, p, true));
  return {
    below: (x) => parts(x).below, above: (x) => parts(x).above, logAbove: (x) => parts(x).logAbove,
    quantile: (p) => (p > 0.5 ? upperQuantile(1 - p) : 0 - upperQuantile(p)), upperQuantile,
  };
}

/**
 * The standard normal distribution.
 *
 * @example normal.upperQuantile(0.025) // 1.95996398454005…
 */
export const normal: Distribution = symmetric((x) => {
  const { above, logAbove } = incompleteGamma(0.5, (x * x) / 2);
  return { above: above / 2, logAbove: logAbove - Math.LN2 };
});

/**
 * Student's t distribution; the degrees of freedom need not be whole.
 *
 * @example studentT(1).above(1) // 0.25
 */
export function studentT(freedom: number): Distribution {
  return symmetric((x) => {
    const whole = freedom + x * x;
    const { below } = incompleteBeta(freedom / 2, 0.5, freedom / whole, (x * x) / whole);
    return { above: below / 2, logAbove: Math.log(below / 2) };
  });
}

/**
 * The F distribution.
 *
 * @example fisherF(2, 27).above(4.846087862380134) // 0.0159099583256…
 */
export function fisherF(first: number, second: number): Distribution {
  return positive((x) => {
    if (x === Infinity) return { below: 1, above: 0, logAbove: -Infinity };
    const whole = first * x + second;
    return incompleteBeta(first / 2, second / 2, (first * x) / whole, second / whole);
  });
}

/**
 * The chi-square distribution.
 *
 * @example chiSquare(2).above(2) // 0.3678794411714…
 */
export const chiSquare = (freedom: number): Distribution => positive((x) => incompleteGamma(freedom / 2, x / 2));

/**
 * The beta distribution on 0 to 1.
 *
 * @example betaDistribution(2, 3).below(0.5) // 0.6875
 */
export const betaDistribution = (a: number, b: number): Distribution => positive((x) => incompleteBeta(a, b, x), 1);

/**
 * The studentised range: the largest less the smallest of `groups` means over their standard error, from jstat, after
 * Copenhaver and Holland (1988), doi:10.1080/00949658808811082. To about 1e-10 absolute: small tails are no better than that.
 *
 * @example studentizedRange(3, 27).above(3.506426) // 0.0500000…
 */
export function studentizedRange(groups: number, freedom: number): Pick<Distribution, "below" | "above" | "quantile"> {
  const below = (x: number) => (x <= 0 ? 0 : Math.min(1, jStat.tukey.cdf(x, groups, freedom)));
  return {
    below,
    above: (x) => 1 - below(x),
    // jstat's own quantile stops at 1e-4; its tail is good for more.
    quantile: (p) => rootOf((x) => below(x) - p, 0, 2 * jStat.tukey.inv(p, groups, freedom) + 1) ?? 0,
  };
}
