import type { Note } from "../../words/index.js";

/** A coefficient of agreement, with what it is made of. */
export interface Agreement {
  /** The coefficient: 1 for full agreement, 0 for what chance gives. */
  readonly estimate: number | null;
  /** Observed agreement, weighted where the coefficient is. */
  readonly observed: number | null;
  /** Agreement expected by chance. */
  readonly expected: number | null;
  /** Share of all answers that fall into the most used category. */
  readonly prevalence: number | null;
  /** Units that entered. */
  readonly n: number;
  readonly raters: number;
  readonly notes: readonly Note[];
}

export const noAgreement = (n: number, raters: number, notes: readonly Note[]): Agreement => ({ estimate: null, observed: null, expected: null, prevalence: null, n, raters, notes });
