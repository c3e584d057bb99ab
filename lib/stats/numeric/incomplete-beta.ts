import { nonzero, type Parts } from "./incomplete-gamma.js";
import { logGamma } from "./log-gamma.js";

/**
 * The regularised incomplete beta function, below and above x, by its continued fraction (Abramowitz and Stegun 26.5.8) on
 * whichever side it converges fast. `rest` is 1 - x where the caller knows it better than the subtraction would.
 *
 * @example incompleteBeta(2, 3, 0.5).below // 0.6875
 */
export function incompleteBeta(a: number, b: number, x: number, rest = 1 - x): Parts {
  if (x <= 0) return { below: 0, above: 1, logAbove: 0 };
  if (rest <= 0) return { below: 1, above: 0, logAbove: -Infinity };
  const logFront = a * Math.log(x) + b * Math.log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b);
  if (x < (a + 1) / (a + b + 2)) {
    const below = Math.exp(logFront + Math.log(fraction(a, b, x) / a));
    return { below, above: 1 - below, logAbove: Math.log1p(-below) };
  }
  const logAbove = logFront + Math.log(fraction(b, a, rest) / b);
  const above = Math.exp(logAbove);
  return { below: 1 - above, above, logAbove };
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d);
    c = nonzero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d);
    c = nonzero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
