import type { Network } from "../network/index.js";
import type { Note } from "../words/index.js";

/** How sure a finding is: computed from the records that made it. */
export type FindingCertainty = "stated" | "partly-stated" | "implied";

/** Figures small enough to stand beside a sentence; the report draws them. */
export type FindingFigure =
  | { readonly kind: "change"; readonly before: number; readonly after: number }
  | { readonly kind: "count"; readonly part: number; readonly hollow: number; readonly whole: number }
  | { readonly kind: "groups"; readonly main: number; readonly groups: readonly number[]; readonly whole: number }
  | { readonly kind: "line"; readonly from: string; readonly to: string; readonly paths: number }
  | { readonly kind: "share"; readonly share: number };

/**
 * Something a reader can act on, as data: sentences by code with what fills them, never prose. `size` is in
 * 0..1 on the scale its kind declares; `evidence` names the records that made it.
 */
export interface Finding {
  readonly kind: string;
  readonly certainty: FindingCertainty;
  readonly statedRecords: number;
  readonly size: number;
  /** Organisations the finding is about; two findings that name the same one do not stand together. */
  readonly organisations: readonly string[];
  /** The constituent of the framework it bears on. */
  readonly constituent: string;
  readonly title: Note;
  readonly sentences: readonly Note[];
  readonly settledBy: Note;
  readonly evidence: readonly string[];
  readonly figure: FindingFigure | null;
}

/** One kind of finding: what it looks for, and the scale of its size. Finds nothing where there is nothing to say. */
export interface FindingKind {
  readonly kind: string;
  /** What 0 and 1 mean for this kind. */
  readonly scale: string;
  find(network: Network): Finding | null;
}

/** Certainty of a set of records: all stated, some, or none. No records at all rest on nothing said: implied. */
export function certaintyOf(records: readonly { readonly certainty: string }[]): { certainty: FindingCertainty; statedRecords: number } {
  const statedRecords = records.filter((record) => record.certainty === "stated").length;
  return {
    statedRecords,
    certainty: records.length > 0 && statedRecords === records.length ? "stated" : statedRecords > 0 ? "partly-stated" : "implied",
  };
}
