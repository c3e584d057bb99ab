import type { Note } from "../words/index.js";
import { remark } from "../stats/remark.js";

/** Answers of people to items: `[person][item]`, null where there is none. */
export type Answers = readonly (readonly (number | null)[])[];

/**
 * The mean of what a person answered; null of somebody who answered nothing.
 *
 * @example personMeans([[1, 2], [4, null], [null, null]]) // [1.5, 4, null]
 */
export function personMeans(answers: Answers): (number | null)[] {
  return answers.map((row) => {
    const given = row.filter((value) => value !== null);
    return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
  });
}

/** The answers to some of the items. */
export const itemsOf = (answers: Answers, items: readonly number[]): (number | null)[][] => answers.map((row) => items.map((item) => row[item] ?? null));

/** The note that answers are missing and how they were treated. */
export const missingNote = (missing: number): Note[] => (missing > 0 ? [remark("statistics/pairwise", { count: missing })] : []);
