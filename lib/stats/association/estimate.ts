import type { Note } from "../../words/index.js";

/** An estimate with its test against zero (two-sided unless said otherwise) and its interval. */
export interface Estimate {
  readonly estimate: number | null;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly n: number;
  readonly notes: readonly Note[];
}

/** An estimate that is not given, and why. */
export const noEstimate = (n: number, confidence: number, notes: readonly Note[]): Estimate => ({ estimate: null, statistic: null, df: null, p: null, low: null, high: null, confidence, n, notes });
