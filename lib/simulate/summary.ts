/** Times over draws, infinite where it never happens. */
export interface TimeSummary {
  /** Share of draws in which it happens. */
  readonly reached: number;
  /** Of the draws in which it happens. */
  readonly mean: number | null;
  readonly standardError: number | null;
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Quantile by linear interpolation (type 7) where "never" counts as later than everything; null where it falls on never. */
function quantileOrNever(sorted: Float64Array, p: number): number | null {
  const at = (sorted.length - 1) * p;
  const under = Math.floor(at);
  const low = sorted[under]!;
  const part = at - under;
  const value = part === 0 ? low : low + part * (sorted[under + 1]! - low);
  return Number.isFinite(value) ? value : null;
}

/** Mean and its standard error of the finite values, by n - 1. */
export function meanOf(values: ArrayLike<number>): { n: number; mean: number | null; standardError: number | null } {
  let [n, mean, squares] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    n++;
    const off = value - mean;
    mean += off / n;
    squares += off * (value - mean);
  }
  return { n, mean: n === 0 ? null : mean, standardError: n < 2 ? null : Math.sqrt(squares / (n - 1) / n) };
}

/** The draws of one time in short: low and high hold nine draws of ten. */
export function summaryOf(times: Float64Array): TimeSummary {
  const sorted = Float64Array.from(times).sort();
  const { n, mean, standardError } = meanOf(times);
  return { reached: n / times.length, mean, standardError, median: quantileOrNever(sorted, 0.5), low: quantileOrNever(sorted, 0.05), high: quantileOrNever(sorted, 0.95) };
}
