import type { FindingCertainty, FindingFigure } from "../diagnosis/index.js";

/** A cell of a table: words, perhaps with a sign that says in shape what the words say. */
export interface CellText {
  readonly text: string;
  readonly sign?: "yes" | "half" | "no" | "unknown";
  /** The value is not stated: shown hatched, never as 0 or blank. */
  readonly notStated?: boolean;
}

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

/** A report is an array of these before it is a page: every renderer reads the same. All words are in the report's language. */
export type Block =
  | { readonly kind: "heading"; readonly id: string; readonly text: string; readonly lead: string | null }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "findings"; readonly findings: readonly ReportFinding[]; readonly note: string | null; readonly words: { readonly settle: string; readonly where: string };
      /** Those after the first: folded, under a line that says how many, counted on from the first. */
      readonly further?: { readonly summary: string; readonly after: number } }
  | { readonly kind: "map"; readonly svg: string; readonly caption: string; readonly number: string }
  | { readonly kind: "figure"; readonly title: string; readonly svg: string; readonly caption: string; readonly number: string;
      /** Too much for half a column: over the whole width, scrolled on a phone. */
      readonly wide?: boolean }
  | { readonly kind: "table"; readonly id: string; readonly title: string; readonly number: string; readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly CellText[])[]; readonly anchors?: readonly string[]; readonly caption: string; readonly folded?: boolean }
  | { readonly kind: "matrix"; readonly title: string; readonly number: string; readonly caption: string;
      readonly elements: readonly { readonly code: string; readonly label: string; readonly cells: readonly MatrixCell[] }[] }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly hatched: boolean }
  | { readonly kind: "note"; readonly title: string; readonly text: string };

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
  readonly tracks: readonly Track[];
  readonly blocks: readonly Block[];
  readonly synthetic: boolean;
}
