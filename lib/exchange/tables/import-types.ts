import type { CaseInput, Issue } from "../../case/index.js";
import type { Language, Note } from "../../words/index.js";
import type { SheetKind } from "./kinds.js";

export const leadSupportChoices = ["none", "decision", "operational", "command"] as const;
export const blankChoices = ["unknown", "absent"] as const;
export const surveyRules = ["union", "intersection", "consensus"] as const;
export type LeadSupportAs = (typeof leadSupportChoices)[number];
export type BlankAs = (typeof blankChoices)[number];
export type SurveyRule = (typeof surveyRules)[number];

/** How a sheet is read. Columns are named by their heading and, where a heading stands twice, by which of them. */
export interface MappedSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: SheetKind;
  /** As a spreadsheet numbers it; null where the sheet is kept aside. */
  readonly headingRow: number | null;
  readonly columns: readonly MappedColumn[];
  /** Of matrices and surveys: the layer that their ties belong to; null: not stated. */
  readonly layer: string | null;
  /** Of a two-mode matrix: which of rows and columns hold the organisations. */
  readonly organisations: "rows" | "columns" | null;
}

export interface MappedColumn {
  readonly heading: string;
  readonly occurrence: number;
  /** A role of the kind; `attribute`: kept as it stands; `aside`: not read. */
  readonly as: string;
}

/** A word of the files and what it means; null: nothing known, kept as it stands. */
export interface MappedValue {
  readonly field: string;
  readonly written: string;
  readonly means: string | null;
}

export interface MappedRules {
  readonly leadSupportAs: LeadSupportAs;
  readonly blank: BlankAs;
  readonly rule: SurveyRule;
  readonly suggestNames: boolean;
  /** Language of what is written into the case, such as where a record stands. */
  readonly language: Language;
  readonly encoding: string | null;
  /** The date of the data, to the year, month or day; null where nobody said. */
  readonly asOf: string | null;
  readonly id: string;
  readonly title: string;
}

/** Everything that was decided when some files were read. Given back, the same files give the same case. */
export interface ImportMapping {
  readonly format: "crosstie-mapping";
  readonly formatVersion: string;
  readonly rules: MappedRules;
  readonly sheets: readonly MappedSheet[];
  readonly values: readonly MappedValue[];
}

export interface SheetPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
}

export interface ReadColumn {
  readonly heading: string;
  /** As a spreadsheet letters it. */
  readonly letter: string;
  readonly as: string;
  /** Cells with something in them. */
  readonly filled: number;
}

export interface ReadSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly kind: SheetKind;
  readonly headingRow: number | null;
  readonly titles: readonly string[];
  readonly rows: number;
  readonly columns: readonly ReadColumn[];
}

export interface TranslatedValue extends MappedValue {
  readonly count: number;
  readonly first: SheetPlace;
}

/** One thing that the person alone knows, what was taken meanwhile, and how to say otherwise. */
export interface ImportQuestion extends Note {
  readonly answer: string;
}

export interface NameSuggestion {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** spelling, short form, abbreviation, other language. */
  readonly by: "short" | "abbreviation" | "words";
}

export interface ImportReport {
  readonly kind: "import";
  readonly counts: Readonly<Record<"organisations" | "ties" | "tasks" | "resources" | "mergeCandidates", number>>;
  readonly sheets: readonly ReadSheet[];
  readonly values: readonly TranslatedValue[];
  readonly splits: readonly (SheetPlace & { readonly value: string; readonly parts: readonly string[] })[];
  readonly blanks: readonly { readonly file: string; readonly sheet: string | null; readonly cells: number; readonly blank: number; readonly readAs: BlankAs }[];
  /** Rows that the file itself says are to be confirmed. */
  readonly confirm: readonly (SheetPlace & { readonly value: string })[];
  /** Organisations that no roster lists. */
  readonly created: readonly (SheetPlace & { readonly organisation: string; readonly name: string })[];
  readonly aside: readonly (SheetPlace & { readonly value: string; readonly why: string })[];
  readonly spellings: readonly { readonly organisation: string; readonly names: readonly string[] }[];
  readonly sameNames: readonly { readonly alias: string; readonly canonical: string; readonly decision: string }[];
  readonly suggestions: readonly NameSuggestion[];
  readonly surveys: readonly SurveyBook[];
  /** What else there is to know: codes of `importMessages`. */
  readonly notes: readonly Note[];
  readonly questions: readonly ImportQuestion[];
}

/** Who was asked and who answered, and what that leaves open. */
export interface SurveyBook {
  readonly file: string;
  readonly sheet: string | null;
  readonly rule: SurveyRule;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  readonly silent: readonly string[];
  readonly pairs: Readonly<Record<"present" | "absent" | "unknown", number>>;
}

export interface Imported {
  /** Null where no organisation could be read, or what was read is no case; the issues then say why. */
  readonly case: CaseInput | null;
  readonly report: ImportReport;
  readonly mapping: ImportMapping;
  readonly issues: readonly Issue[];
}
