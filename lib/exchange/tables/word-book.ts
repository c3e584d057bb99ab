import { issueAt, type Issue, type Vocabulary } from "../../case/index.js";
import { nearest } from "../../words/index.js";
import type { MappedValue, SheetPlace, TranslatedValue } from "./import-types.js";
import { filePlace } from "./places.js";
import { cellText, plainTerm } from "./plain-term.js";
import { meaningOf, termsOf, type Term, type ValueField } from "./values.js";

export interface WordBook {
  /** What a word means in the first of some fields that knows it. Every word is written down with what it was taken for. */
  readonly translate: (fields: readonly ValueField[], written: string, place: SheetPlace) => { readonly field: ValueField; readonly means: string } | null;
  readonly values: () => readonly TranslatedValue[];
  /** One issue for each word that nothing is known of, at the first row that has it. */
  readonly unknown: () => readonly Issue[];
}

interface Seen {
  readonly field: ValueField;
  readonly written: string;
  readonly means: string | null;
  readonly first: SheetPlace;
  count: number;
}

/** Words of the files and what they were taken for; `given` are those that somebody has decided. */
export function createWordBook(vocabulary: Vocabulary, given: readonly MappedValue[]): WordBook {
  const terms = new Map<ValueField, readonly Term[]>();
  const seen = new Map<string, Seen>();
  const key = (field: string, written: string) => `${field} ${plainTerm(written) || written}`;
  const decided = new Map(given.map(({ field, written, means }) => [key(field, written), means]));
  const wordsOf = (field: ValueField) => terms.get(field) ?? terms.set(field, termsOf(field, vocabulary)).get(field)!;

  function note(field: ValueField, written: string, means: string | null, first: SheetPlace): void {
    const known = seen.get(key(field, written));
    if (known === undefined) seen.set(key(field, written), { field, written, means, first, count: 1 });
    else known.count++;
  }

  return {
    translate(fields, cell, place) {
      const written = cellText(cell);
      if (written === "") return null;
      for (const field of fields) {
        const means = decided.has(key(field, written)) ? decided.get(key(field, written))! : meaningOf(field, written, wordsOf(field), vocabulary);
        if (means === null) continue;
        note(field, written, means, place);
        return { field, means };
      }
      note(fields[0]!, written, null, place);
      return null;
    },
    values: () => [...seen.values()].map(({ field, written, means, count, first }) => ({ field, written, means, count, first })),
    unknown: () => [...seen.values()].filter(({ means, field }) => means === null && field !== "kind").map(({ field, written, count, first }) => {
      const options = wordsOf(field).map(({ words }) => words[0]!);
      const near = nearest(written, wordsOf(field).flatMap(({ words }) => words));
      return issueAt(filePlace(first), field === "layer" ? "import/own-layer" : "import/unknown-value", "warning", {
        value: written, params: { options, count }, suggestion: near === null ? null : { value: near, place: null },
      });
    }),
  };
}
