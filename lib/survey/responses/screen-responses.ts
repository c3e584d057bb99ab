import type { Responses } from "./check-responses.js";

/** What is odd about one person's answers. Nobody is left out by it: that is a decision to be made and reported. */
export interface Screened {
  readonly person: string;
  readonly answered: number;
  readonly missingShare: number;
  readonly outOfRange: number;
  /** The longest run of the same answer, in the order of the items; a missing answer ends it. */
  readonly longestRun: number;
  /** Every answer the same, over at least `leastAnswers` items. */
  readonly straightLine: boolean;
  readonly tooManyMissing: boolean;
}

export interface Screening {
  readonly rows: readonly Screened[];
  readonly straightLining: number;
  readonly tooManyMissing: number;
  readonly outOfRange: number;
  readonly missingAnswers: number;
  readonly options: { readonly mostMissing: number; readonly leastAnswers: number };
}

/**
 * Looks for answers that were not given with care: too many missing, outside the scale, or one answer all the way down. `mostMissing` is the share of items above which a person is
 * pointed out; a straight line counts from `leastAnswers` answers on, since two equal answers say nothing.
 *
 * @example screenResponses(responses).straightLining // 0
 */
export function screenResponses({ people, items }: Responses, { mostMissing = 0.5, leastAnswers = 5 } = {}): Screening {
  const rows = people.map(({ person, answers, outOfRange }): Screened => {
    const given = answers.filter((answer) => answer !== null);
    let [longestRun, run] = [0, 0];
    answers.forEach((answer, i) => {
      run = answer === null ? 0 : answer === answers[i - 1] ? run + 1 : 1;
      longestRun = Math.max(longestRun, run);
    });
    const missingShare = items.length === 0 ? 0 : 1 - given.length / items.length;
    return { person, answered: given.length, missingShare, outOfRange, longestRun, straightLine: given.length >= leastAnswers && new Set(given).size === 1, tooManyMissing: missingShare > mostMissing };
  });
  const count = (of: (row: Screened) => boolean) => rows.filter(of).length;
  return {
    rows, straightLining: count((row) => row.straightLine), tooManyMissing: count((row) => row.tooManyMissing), outOfRange: rows.reduce((sum, row) => sum + row.outOfRange, 0),
    missingAnswers: rows.reduce((sum, row) => sum + items.length - row.answered, 0), options: { mostMissing, leastAnswers },
  };
}
