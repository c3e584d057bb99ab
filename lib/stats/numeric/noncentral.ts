import { normal } from "../distributions.js";
import { incompleteBeta } from "./incomplete-beta.js";
import { logGamma } from "./log-gamma.js";

/** Sums terms weighted like a Poisson distribution, from its middle outwards, until they add nothing. */
function overPoisson(mean: number, term: (j: number) => number): number {
  const middle = Math.floor(mean);
  const part = (j: number) => Math.exp(j * Math.log(mean) - mean - logGamma(j + 1)) * term(j);
  let sum = 0;
  for (let j = middle; j < middle + 10_000; j++) {
    const more = part(j);
    sum += more;
    if (more < 1e-17 && j > middle + 10) break;
  }
  for (let j = middle - 1; j >= 0; j--) {
    const more = part(j);
    sum += more;
    if (more < 1e-17) break;
  }
  return sum;
}

/**
 * Probability below x of the noncentral F distribution with noncentrality lambda: a Poisson mixture of beta distributions
 * (Johnson, Kotz and Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 30).
 *
 * @example noncentralFBelow(3, 2, 20, 4) // 0.5660313760…
 */
export function noncentralFBelow(x: number, first: number, second: number, lambda: number): number {
  if (x <= 0) return 0;
  const whole = first * x + second;
  const at = (j: number) => incompleteBeta(first / 2 + j, second / 2, (first * x) / whole, second / whole).below;
  return lambda === 0 ? at(0) : overPoisson(lambda / 2, at);
}

/**
 * Probability below t of the noncentral t distribution with noncentrality delta, by the series of Lenth (1989),
 * doi:10.2307/2347693.
 *
 * @example noncentralTBelow(1, 10, 1) // 0.4902400513…
 */
export function noncentralTBelow(t: number, freedom: number, delta: number): number {
  if (t < 0) return 1 - noncentralTBelow(-t, freedom, -delta);
  if (t === 0 || delta === 0) return delta === 0 ? 1 - upperOfT(t, freedom) : normal.above(delta);
  const whole = freedom + t * t;
  const at = (a: number) => incompleteBeta(a, freedom / 2, (t * t) / whole, freedom / whole).below;
  const half = (delta * delta) / 2;
  const even = overPoisson(half, (j) => at(j + 0.5));
  const odd = overPoisson(half, (j) => Math.exp(logGamma(j + 1) - logGamma(j + 1.5)) * at(j + 1));
  return normal.above(delta) + even / 2 + ((delta / Math.SQRT2) * odd) / 2;
}

const upperOfT = (t: number, freedom: number): number => incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t), (t * t) / (freedom + t * t)).below / 2;
