import type { FindingCertainty, FindingFigure } from "../diagnosis/index.js";
import type { Provenance } from "../provenance/index.js";
import type { Chart } from "./chart/chart.js";

/** A cell of a table: words, perhaps with a sign that says in shape what the words say. */
export interface CellText {
  readonly text: string;
  readonly sign?: "yes" | "half" | "no" | "unknown";
  /** The value is not stated: shown hatched, never as 0 or blank. */
  readonly notStated?: boolean;
  /** The same as clauses, one a line, where a line each reads better; `text` holds them all. */
  readonly lines?: readonly string[];
  /** How each pair of organisations is tied, drawn as signs before the text. */
  readonly pairs?: readonly PairSign[];
}

/** A pair tied in plan or in fact, by a recommended tie alone, by a tie nobody knows of, through one organisation, or not at all. */
export type PairSign = "tied" | "recommended" | "unknown" | "through" | "none";

export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

export interface ReportFinding {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly constituent: { readonly code: string; readonly label: string };
  readonly certainty: { readonly kind: FindingCertainty; readonly word: string; readonly detail: string };
  readonly settle: string;
  readonly evidence: readonly string[];
  /** Where in the file: table and rows. */
  readonly place: string;
  readonly figure: FindingFigure | null;
}

export interface MatrixCell {
  readonly code: string;
  readonly label: string;
  readonly state: "present" | "expected" | "absent" | "contradicted" | "not-coded";
  readonly word: string;
  readonly passages: readonly { readonly place: string; readonly text: string }[];
}

/** Rows that a reader may take along: what a figure draws, or a table. */
export interface DataRows {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellText[])[];
}

interface FigureDraft {
  readonly kind: "figure";
  readonly title: string;
  readonly caption: string;
  /** A drawing of our own, and the same for a phone; null where it is a chart. */
  readonly svg: string | null;
  readonly narrow?: string;
  /** What a chart shows, as data: drawn where the page is made, else shown as the rows it stands for. */
  readonly chart?: Chart;
  readonly data?: DataRows;
  /** Where chance has a part in it. */
  readonly seed?: number;
  /** Too much for half a column: over the whole width, scrolled on a phone. */
  readonly wide?: boolean;
}

interface TableDraft extends DataRows {
  readonly kind: "table";
  readonly id: string;
  readonly title: string;
  readonly anchors?: readonly string[];
  readonly caption: string;
  readonly folded?: boolean;
}

interface MatrixDraft {
  readonly kind: "matrix";
  readonly title: string;
  readonly caption: string;
  readonly elements: readonly { readonly code: string; readonly label: string; readonly cells: readonly MatrixCell[] }[];
}

interface MapDraft {
  readonly kind: "map";
  readonly title: string;
  readonly svg: string;
  readonly caption: string;
}

type Running =
  | { readonly kind: "heading"; readonly id: string; readonly text: string; readonly lead: string | null }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "findings"; readonly findings: readonly ReportFinding[]; readonly note: string | null; readonly words: { readonly settle: string; readonly where: string };
      /** Those after the first: folded, under a line that says how many, counted on from the first. */
      readonly further?: { readonly summary: string; readonly after: number } }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly hatched: boolean }
  | { readonly kind: "note"; readonly title: string; readonly text: string };

/** What a section hands over: figures and tables have no number before the whole report is in order. */
export type Draft = Running | FigureDraft | TableDraft | MatrixDraft | MapDraft;

/** Figures and tables are cited by their number, and led to by their anchor: "Figure 3" is `#figure-3`. */
interface Cited {
  readonly number: string;
  readonly anchor: string;
}

/** A report is an array of these before it is a page: every renderer reads the same. All words are in the report's language. */
export type Block = Running | (FigureDraft & Cited) | (TableDraft & Cited) | (MatrixDraft & Cited) | (MapDraft & Cited);
export type FigureBlock = Extract<Block, { kind: "figure" }>;
export type TableBlock = Extract<Block, { kind: "table" }>;

/** One sleeper a tie, grouped by layer: the case at a glance, above everything else. */
export interface Track {
  readonly layer: string;
  readonly label: string;
  readonly dimension: "vertical" | "horizontal";
  readonly reads: string | null;
  readonly sleepers: readonly ("stated" | "implied" | "required")[];
  readonly notStated: string | null;
}

export interface ReportDocument {
  readonly language: "en" | "zh";
  readonly title: string;
  readonly subtitle: string | null;
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Where the records come from, as one line: it stands in every figure that is taken along. */
  readonly source: string;
  /** Whether anything is observed: it runs along on paper. */
  readonly standing: string;
  readonly tracks: readonly Track[];
  readonly blocks: readonly Block[];
  readonly synthetic: boolean;
  /** The files, the case, the options and the definitions behind it. */
  readonly provenance: Provenance;
}
