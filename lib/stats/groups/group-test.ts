import type { Note } from "../../words/index.js";

/** A test of a difference between groups. */
export interface GroupTest {
  readonly statistic: number | null;
  readonly df1: number | null;
  readonly df2: number | null;
  readonly p: number | null;
  readonly n: number;
  readonly notes: readonly Note[];
}

/** A test that is not given, and why. */
export const noGroupTest = (groups: readonly (readonly number[])[], notes: readonly Note[]): GroupTest => ({ statistic: null, df1: null, df2: null, p: null, n: groups.reduce((sum, group) => sum + group.length, 0), notes });
