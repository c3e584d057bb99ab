import { logGamma } from "../numeric/log-gamma.js";
import { rootOf } from "../numeric/root-of.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import { noEstimate, type Estimate } from "./estimate.js";

/** Probabilities equal but for rounding count as equal: the relative slack R allows. */
const slack = 1 + 1e-7;

/**
 * Fisher's exact test of a 2 by 2 table of counts: given the margins, p sums the tables no more probable than this one (two-sided, as R).
 * `estimate` is the conditional maximum likelihood odds ratio: the one under which the first cell expects what was seen, which is not
 * the sample ratio ad / bc; null (unbounded) where a diagonal is empty in its favour. The interval inverts the exact tails (Cornfield 1956).
 *
 * @example fisherExact([[3, 1], [1, 3]]).p // 0.4857142857142…
 */
export function fisherExact(table: readonly (readonly number[])[], { confidence = 0.95 } = {}): Estimate {
  const [[a, b], [c, d]] = table as [[number, number], [number, number]];
  const n = a + b + c + d;
  const [least, most] = [Math.max(0, a - d), Math.min(a + b, a + c)];
  if (least === most) return noEstimate(n, confidence, [remark("statistics/empty-margin")]);
  const cells = Array.from({ length: most - least + 1 }, (_, k) => least + k);
  const logChoose = (x: number) => -[x, a + b - x, a + c - x, d - a + x].reduce((sum, count) => sum + logGamma(count + 1), 0);
  const bases = cells.map(logChoose);
  /** The distribution of the first cell under an odds ratio, given by its logarithm. */
  const under = (logOdds: number): number[] => {
    const logs = cells.map((x, k) => bases[k]! + x * logOdds);
    const peak = logs.reduce((top, x) => Math.max(top, x));
    const raw = logs.map((x) => Math.exp(x - peak));
    const whole = sumOf(raw);
    return raw.map((x) => x / whole);
  };
  const even = under(0);
  const seen = even[a - least]!;
  const tail = (1 - confidence) / 2;
  const find = (gap: (logOdds: number) => number) => {
    const root = rootOf(gap, -60, 60);
    return root === null ? null : Math.exp(root);
  };
  const above = (probabilities: readonly number[]) => sumOf(probabilities.slice(a - least));
  const below = (probabilities: readonly number[]) => sumOf(probabilities.slice(0, a - least + 1));
  return {
    estimate: a === least ? 0 : a === most ? null : find((odds) => sumOf(under(odds).map((p, k) => p * cells[k]!)) - a),
    statistic: null, df: null, p: Math.min(1, sumOf(even.filter((p) => p <= seen * slack))),
    low: a === least ? 0 : find((odds) => above(under(odds)) - tail), high: a === most ? null : find((odds) => below(under(odds)) - tail),
    confidence, n, notes: [],
  };
}
