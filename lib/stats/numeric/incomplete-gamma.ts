import { logGamma } from "./log-gamma.js";

/** Both parts of a whole of 1, each accurate when it is small, and the logarithm of the upper one where it is too small for a number. */
export interface Parts {
  readonly below: number;
  readonly above: number;
  readonly logAbove: number;
}

const tiny = 1e-300;

/**
 * The regularised incomplete gamma function, below and above x: by its series left of a + 1, by its continued fraction
 * right of it (Abramowitz and Stegun 6.5.29, 6.5.31), so that neither part is a difference when it is small.
 *
 * @example incompleteGamma(1, 2).above // 0.1353352832366127
 */
export function incompleteGamma(a: number, x: number): Parts {
  if (x <= 0) return { below: 0, above: 1, logAbove: 0 };
  if (x === Infinity) return { below: 1, above: 0, logAbove: -Infinity };
  const logFront = a * Math.log(x) - x - logGamma(a);
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let k = 1; k < 100_000 && term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    const below = Math.exp(logFront + Math.log(sum));
    return { below, above: 1 - below, logAbove: Math.log1p(-below) };
  }
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / nonzero(numerator * d + b);
    c = nonzero(b + numerator / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  const logAbove = logFront + Math.log(fraction);
  const above = Math.exp(logAbove);
  return { below: 1 - above, above, logAbove };
}

/** Lentz's method divides by what may pass through zero. */
export const nonzero = (x: number): number => (Math.abs(x) < tiny ? tiny : x);
