import type { Note } from "../../words/index.js";
import { chiSquare } from "../distributions.js";
import { remark } from "../remark.js";
import { sumOf } from "../sums.js";

export interface ChiSquareTest {
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** √(χ² / (n (smaller side - 1))), always from χ² without correction. */
  readonly cramersV: number | null;
  readonly expected: readonly (readonly number[])[];
  readonly continuity: boolean;
  readonly n: number;
  readonly notes: readonly Note[];
}

/**
 * Pearson's chi-square test of independence of the rows and columns of a table of counts. `continuity` takes Yates's half from every
 * deviation of a 2 by 2 table (never more than the deviation itself, as R), and is ignored in other tables. Cramér's V: Cramér (1946),
 * Mathematical Methods of Statistics, section 21.9.
 *
 * @example chiSquareTest([[10, 20], [20, 10]]).statistic // 6.6666666666666…
 */
export function chiSquareTest(table: readonly (readonly number[])[], { continuity = false } = {}): ChiSquareTest {
  const rowSums = table.map((row) => sumOf(row));
  const columnSums = (table[0] ?? []).map((_, j) => sumOf(table.map((row) => row[j]!)));
  const n = sumOf(rowSums);
  const side = Math.min(rowSums.length, columnSums.length);
  const corrected = continuity && rowSums.length === 2 && columnSums.length === 2;
  if (side < 2 || rowSums.includes(0) || columnSums.includes(0)) {
    return { statistic: null, df: null, p: null, cramersV: null, expected: [], continuity: corrected, n, notes: [remark("statistics/empty-margin")] };
  }
  const expected = rowSums.map((row) => columnSums.map((column) => (row * column) / n));
  const apart = expected.flatMap((row, i) => row.map((e, j) => ({ e, gap: Math.abs(table[i]![j]! - e) })));
  const half = corrected ? Math.min(0.5, ...apart.map(({ gap }) => gap)) : 0;
  const squaredBy = (less: number) => sumOf(apart.map(({ e, gap }) => (gap - less) ** 2 / e));
  const statistic = squaredBy(half);
  const df = (rowSums.length - 1) * (columnSums.length - 1);
  const small = apart.filter(({ e }) => e < 5).length;
  return {
    statistic, df, p: chiSquare(df).above(statistic), cramersV: Math.sqrt(squaredBy(0) / (n * (side - 1))), expected, continuity: corrected, n,
    notes: small > 0 ? [remark("statistics/small-expected", { count: small, cells: apart.length })] : [],
  };
}
