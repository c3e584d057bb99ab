import type { IssueCode } from "../words/issues.js";
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
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly value: string | number | boolean | null;
  readonly params: Params;
  readonly suggestion: Suggestion | null;
}

export interface Suggestion {
  readonly value: string;
  readonly place: Place | null;
}

type Extra = Partial<Pick<Issue, "value" | "params" | "suggestion">>;

export function issueAt(place: Place, code: IssueCode, severity: Severity, extra: Extra = {}): Issue {
  const { file, row, column } = place;
  return { code, severity, file, row, column, value: extra.value ?? null, params: extra.params ?? {}, suggestion: extra.suggestion ?? null };
}

const longest = 80;

/** What stood in the file, short enough to be repeated in a sentence; a list or record has no short form. */
export function shown(value: unknown): string | number | boolean | null {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}
