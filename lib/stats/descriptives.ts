import { isConstant, meanOf, sumOf, varianceOf } from "./sums.js";
import { quantile } from "./quantile.js";

export interface Descriptives {
  readonly n: number;
  readonly mean: number | null;
  /** With n - 1. */
  readonly sd: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Quartiles of type 7. */
  readonly q25: number | null;
  readonly q75: number | null;
  /** Three variants; see the function. */
  readonly skewness: { readonly moment: number | null; readonly unbiased: number | null; readonly sample: number | null };
  readonly kurtosis: { readonly moment: number | null; readonly unbiased: number | null; readonly sample: number | null };
  /** Standard error of the mean: sd / √n. */
  readonly standardError: number | null;
}

/**
 * What a list of numbers looks like. Skewness and kurtosis come in the three variants of Joanes and Gill (1998), doi:10.1111/1467-9884.00122,
 * kurtosis always as excess over the normal's 3: `moment` is g1, g2 (moments with n), `unbiased` is G1, G2 (SAS, SPSS, Excel),
 * `sample` is b1, b2 (moments over the sd with n - 1; psych's default). Null where there are too few values or they do not differ.
 *
 * @example describe([1, 2, 3, 10]).skewness.moment // 1.0182337649…
 */
export function describe(values: readonly number[]): Descriptives {
  const n = values.length;
  const mean = meanOf(values);
  const variance = varianceOf(values);
  const sd = variance === null ? null : Math.sqrt(variance);
  const { skewness, kurtosis } = shape(values);
  return {
    n, mean, sd, median: quantile(values, 0.5),
    min: n === 0 ? null : values.reduce((least, x) => Math.min(least, x)), max: n === 0 ? null : values.reduce((most, x) => Math.max(most, x)),
    q25: quantile(values, 0.25), q75: quantile(values, 0.75), skewness, kurtosis, standardError: sd === null ? null : sd / Math.sqrt(n),
  };
}

function shape(values: readonly number[]): Pick<Descriptives, "skewness" | "kurtosis"> {
  const n = values.length;
  const none = { moment: null, unbiased: null, sample: null };
  if (n < 2 || isConstant(values)) return { skewness: none, kurtosis: none };
  const mean = sumOf(values) / n;
  const moment = (power: number) => sumOf(values.map((x) => (x - mean) ** power)) / n;
  const second = moment(2);
  const g1 = moment(3) / second ** 1.5;
  const g2 = moment(4) / (second * second) - 3;
  return {
    skewness: { moment: g1, unbiased: n < 3 ? null : (g1 * Math.sqrt(n * (n - 1))) / (n - 2), sample: g1 * (1 - 1 / n) ** 1.5 },
    kurtosis: { moment: g2, unbiased: n < 4 ? null : (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3)), sample: (g2 + 3) * (1 - 1 / n) ** 2 - 3 },
  };
}
