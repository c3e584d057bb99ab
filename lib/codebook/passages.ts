import type { Case, Coding } from "../case/index.js";
import type { Label } from "../words/index.js";

/** One place of a document that a coding rests on. */
export interface Passage {
  readonly document: string;
  readonly documentTitle: Label | null;
  readonly section: string | null;
  readonly paraphrase: Label | null;
}

/** A coding with all that a reader needs to judge it. */
export interface CodedPassages {
  readonly id: string;
  readonly value: Coding["value"];
  readonly coder: string | null;
  readonly certainty: Coding["certainty"];
  readonly note: Label | null;
  readonly passages: readonly Passage[];
}

/** The codings of a case as they are shown. */
export function codedPassages(source: Case, codings: readonly Coding[]): CodedPassages[] {
  const titles = new Map(source.documents.map(({ id, title }) => [id, title]));
  return codings.map(({ id, value, coder, certainty, note, evidence }) => ({
    id, value, coder, certainty, note,
    passages: evidence.map(({ document, section, paraphrase }) => ({ document, documentTitle: titles.get(document) ?? null, section, paraphrase })),
  }));
}
