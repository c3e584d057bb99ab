import type { Note } from "../../words/index.js";
import { averageRanks } from "../correlation.js";
import { chiSquare } from "../distributions.js";
import { remark } from "../remark.js";
import { squaresAboutMean, sumOf } from "../sums.js";
import { tieCorrection } from "../tie-sizes.js";
import type { NumberRatings } from "./ratings.js";

export interface KendallW {
  /** 0 to 1. */
  readonly estimate: number | null;
  /** raters (units - 1) W, which is Friedman's chi-square. */
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly n: number;
  readonly raters: number;
  readonly notes: readonly Note[];
}

/**
 * Kendall's coefficient of concordance: whether raters put units in the same order; rows are units, columns raters, corrected for equal values
 * (Kendall 1970, Rank Correlation Methods, chapter 6). Units that somebody did not judge do not enter. The chi-square is rough below eight units or so.
 *
 * @example kendallW([[1, 2], [2, 1], [3, 3]]).estimate // 0.75
 */
export function kendallW(ratings: NumberRatings): KendallW {
  const rows = ratings.filter((row): row is readonly number[] => row.every((value) => value !== null));
  const [n, raters] = [rows.length, rows[0]?.length ?? 0];
  const lost = ratings.length - n;
  const notes = lost > 0 ? [remark("statistics/left-out", { count: lost })] : [];
  const nothing = { estimate: null, statistic: null, df: null, p: null, n, raters };
  if (n < 2 || raters < 2) return { ...nothing, notes: [...notes, remark("statistics/too-few", { needed: 2, n: Math.min(n, raters) })] };
  const columns = rows[0]!.map((_, j) => rows.map((row) => row[j]!));
  const ranks = columns.map(averageRanks);
  const squares = squaresAboutMean(rows.map((_, i) => sumOf(ranks.map((column) => column[i]!))));
  const most = raters * raters * (n ** 3 - n) - raters * sumOf(columns.map(tieCorrection));
  if (most === 0) return { ...nothing, notes: [...notes, remark("statistics/constant")] };
  const estimate = Math.min(1, (12 * squares) / most);
  const statistic = raters * (n - 1) * estimate;
  return { estimate, statistic, df: n - 1, p: chiSquare(n - 1).above(statistic), n, raters, notes };
}
