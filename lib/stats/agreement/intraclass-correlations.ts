import type { Note } from "../../words/index.js";
import { fisherF } from "../distributions.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";
import type { NumberRatings } from "./ratings.js";

export interface IntraclassCorrelation {
  /** Shrout and Fleiss's name: ICC1 raters differ by unit, ICC2 a sample of raters, ICC3 these raters; k the mean of all of them. */
  readonly form: "ICC1" | "ICC2" | "ICC3" | "ICC1k" | "ICC2k" | "ICC3k";
  readonly estimate: number;
  readonly statistic: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

export interface IntraclassCorrelations {
  readonly forms: readonly IntraclassCorrelation[];
  readonly n: number;
  readonly raters: number;
  readonly confidence: number;
  readonly notes: readonly Note[];
}

/**
 * The six intraclass correlations of Shrout and Fleiss (1979), doi:10.1037/0033-2909.86.2.420, from the analysis of variance of units (rows) by raters (columns).
 * ICC1 and ICC2 ask for absolute agreement, ICC3 for the same order and distances only. Intervals are theirs, that of ICC2 with Satterthwaite's degrees of
 * freedom. F and p test the coefficient against 0. Units that somebody did not judge do not enter.
 *
 * @example intraclassCorrelations([[1, 2], [3, 5], [5, 6]]).forms[2].estimate // 0.96
 */
export function intraclassCorrelations(ratings: NumberRatings, { confidence = 0.95 } = {}): IntraclassCorrelations {
  const rows = ratings.filter((row): row is readonly number[] => row.every((value) => value !== null));
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const lost = ratings.length - n;
  const left = lost > 0 ? [remark("statistics/left-out", { count: lost })] : [];
  const not = (code: Parameters<typeof remark>[0], params = {}): IntraclassCorrelations => ({ forms: [], n, raters: k, confidence, notes: [...left, remark(code, params)] });
  if (n < 2 || k < 2) return not("statistics/too-few", { needed: 2, n: Math.min(n, k) });
  const grand = sumOf(rows.map((row) => sumOf(row))) / (n * k);
  const ofRows = rows.map((row) => sumOf(row) / k);
  const ofColumns = rows[0]!.map((_, j) => sumOf(rows.map((row) => row[j]!)) / n);
  const between = (k * sumOf(ofRows.map((mean) => (mean - grand) ** 2))) / (n - 1);
  const squaresColumns = n * sumOf(ofColumns.map((mean) => (mean - grand) ** 2));
  const squaresWithin = sumOf(rows.map((row, i) => sumOf(row.map((x) => (x - ofRows[i]!) ** 2))));
  const squaresError = sumOf(rows.map((row, i) => sumOf(row.map((x, j) => (x - ofRows[i]! - ofColumns[j]! + grand) ** 2))));
  const scale = 1e-24 * sumOf(rows.map((row) => sumOf(row.map((x) => x * x))));
  if (!(between * (n - 1) > scale)) return not("agreement/no-difference");
  if (!(squaresError > scale)) return not("statistics/constant-within");
  const [columns, within, error] = [squaresColumns / (k - 1), squaresWithin / (n * (k - 1)), squaresError / ((n - 1) * (k - 1))];
  const one = (between - within) / (between + (k - 1) * within);
  const two = (between - error) / (between + (k - 1) * error + (k * (columns - error)) / n);
  const three = (between - error) / (between + (k - 1) * error);
  const stepped = (r: number) => (k * r) / (1 + (k - 1) * r);
  const tail = (1 - confidence) / 2;
  const df1 = n - 1;
  const freedom = { within: n * (k - 1), error: (n - 1) * (k - 1) };
  const ends = (ratio: number, df2: number) => {
    const [lower, upper] = [ratio / fisherF(df1, df2).upperQuantile(tail), ratio * fisherF(df2, df1).upperQuantile(tail)];
    return { single: [(lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)] as const, mean: [1 - 1 / lower, 1 - 1 / upper] as const };
  };
  const ratioOne = between / within;
  const ratio = between / error;
  const [first, third] = [ends(ratioOne, freedom.within), ends(ratio, freedom.error)];
  const inner = k * two * (columns / error) + n * (1 + (k - 1) * two) - k * two;
  const df = ((k - 1) * (n - 1) * inner * inner) / ((n - 1) * k * k * two * two * (columns / error) ** 2 + (n * (1 + (k - 1) * two) - k * two) ** 2);
  const [far, near] = [fisherF(df1, df).upperQuantile(tail), fisherF(df, df1).upperQuantile(tail)];
  const rest = k * columns + (k * n - k - n) * error;
  const second = [(n * (between - far * error)) / (far * rest + n * between), (n * (near * between - error)) / (rest + n * near * between)] as const;
  const form = (name: IntraclassCorrelation["form"], estimate: number, [low, high]: readonly [number, number]): IntraclassCorrelation => {
    const oneWay = name.startsWith("ICC1");
    const [statistic, df2] = oneWay ? [ratioOne, freedom.within] : [ratio, freedom.error];
    return { form: name, estimate, statistic, df1, df2, p: fisherF(df1, df2).above(statistic), low, high };
  };
  return {
    forms: [
      form("ICC1", one, first.single), form("ICC2", two, second), form("ICC3", three, third.single),
      form("ICC1k", 1 - within / between, first.mean), form("ICC2k", (between - error) / (between + (columns - error) / n), [stepped(second[0]), stepped(second[1])]), form("ICC3k", 1 - error / between, third.mean),
    ],
    n, raters: k, confidence, notes: left,
  };
}
