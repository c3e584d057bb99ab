import type { GivenFile } from "../exchange/index.js";
import type { Language } from "../words/index.js";
import type { Answers } from "./answers.js";
import type { Reading } from "./read-given.js";
import type { Say } from "./words.js";

export type Saved = "report" | "case" | "mapping" | "names" | "said";

/** What a part of the page shows and what it can ask of the page. */
export interface Showing {
  readonly language: Language;
  readonly say: Say;
  readonly files: readonly GivenFile[];
  readonly answers: Answers;
  readonly answer: (change: Partial<Answers>) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseFiles: () => void;
  readonly example: () => void;
  readonly template: () => void;
  readonly makeReport: () => void;
  readonly back: () => void;
  readonly save: (what: Saved) => void;
}

export type ShowingReading = Showing & { readonly reading: Reading };
