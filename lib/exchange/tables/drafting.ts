import type { CaseInput, Dimension, Issue } from "../../case/index.js";
import type { Note } from "../../words/index.js";
import type { ImportQuestion, ImportReport, MappedRules, SheetPlace, SurveyBook } from "./import-types.js";
import type { NameKey, OrganisationBook } from "./organisation-book.js";
import type { WordBook } from "./word-book.js";

export type Grounds = { readonly document: string; readonly section: string };
export type TieInput = NonNullable<CaseInput["ties"]>[number];
export type Attributes = Record<string, string>;

/** A tie between names that have no ids yet. */
export interface DraftTie {
  readonly source: NameKey;
  readonly target: NameKey;
  readonly id: string | null;
  readonly fields: Omit<TieInput, "id" | "source" | "target">;
}

export interface DraftTask {
  readonly key: string;
  readonly label: string;
  readonly id: string | null;
  readonly activeFrom: string | null;
  leads: NameKey[] | null;
  supports: NameKey[] | null;
  deciders: NameKey[] | null;
  /** Who takes part, and as what; null: not stated. */
  required: Map<NameKey, string | null> | null;
  resources: string[] | null;
  prerequisites: string[] | null;
  certainty: "stated" | "implied";
  readonly evidence: Grounds[];
  readonly attributes: Attributes;
}

export interface DraftResource {
  readonly label: string;
  id: string | null;
  holders: NameKey[] | null;
  fields: Partial<NonNullable<CaseInput["resources"]>[number]>;
  readonly evidence: Grounds[];
  readonly attributes: Attributes;
}

export interface DraftLayer {
  readonly id: string;
  readonly label: string | { readonly en: string; readonly zh: string };
  readonly dimension: Dimension;
}

/** Where a layer is listed in full: among these organisations every pair that is not there was said not to be. */
export interface FullyListed {
  readonly layer: string;
  readonly among: ReadonlySet<NameKey>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Listed<K extends keyof ImportReport> = Mutable<ImportReport[K]> extends readonly (infer One)[] ? One[] : never;

/** Everything that is gathered while sheets are read, before it becomes a case. */
export interface Drafting {
  readonly rules: MappedRules;
  readonly book: OrganisationBook;
  readonly words: WordBook;
  readonly issues: Issue[];
  readonly ties: DraftTie[];
  readonly tasks: Map<string, DraftTask>;
  readonly resources: Map<string, DraftResource>;
  readonly layers: Map<string, DraftLayer>;
  readonly full: FullyListed[];
  /** Who was asked in a survey, by any sheet that says so. */
  readonly asked: Map<NameKey, SheetPlace>;
  readonly decisions: { readonly alias: string; readonly canonical: string; readonly decision: string; readonly why: string; readonly place: SheetPlace }[];
  readonly splits: Listed<"splits">;
  readonly blanks: Listed<"blanks">;
  readonly confirm: Listed<"confirm">;
  readonly aside: Listed<"aside">;
  readonly surveys: SurveyBook[];
  readonly notes: Note[];
  readonly questions: ImportQuestion[];
  /** Where each piece of evidence was read. */
  readonly placeOf: Map<string, SheetPlace>;
  /** Ids of the documents, by name of the file. */
  readonly documents: ReadonlyMap<string, string>;
}
