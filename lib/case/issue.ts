import type { Params } from "../words/messages.js";

export type Severity = "error" | "warning" | "note";

/** A place in a file as the person sees it: the row a spreadsheet or editor shows, the column's heading. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
}

/**
 * One thing found while reading. `code` names the sentence in the catalogue, `params` fills it; `value`
 * is what stood there and `suggestion` the nearest name, with the place where that name is declared.
 */
export interface Issue extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly value: string | number | boolean | null;
  readonly params: Params;
  readonly suggestion: { readonly value: string; readonly place: Place | null } | null;
}
