import type { Codebook } from "../codebook/codebook.js";
import { crossIssues } from "./checking/cross-issues.js";
import { schemaIssues } from "./checking/schema-issues.js";
import type { Draft } from "./draft.js";
import type { Issue, Severity } from "./issue.js";
import { placesInData, type Places } from "./place.js";
import { prepare } from "./prepare.js";
import { readFolder } from "./reading/read-folder.js";
import { readJson } from "./reading/read-json.js";
import { caseSchema, type Case, type Vocabulary } from "./schema.js";
import { settle } from "./settle.js";
import { toSource, type CaseSource } from "./source.js";

/** A case that may be used, with where its records stand in what was read and what is worth knowing about it; or all that keeps it from being one. */
export type Checked = { readonly ok: true; readonly case: Case; readonly places: Places; readonly issues: Issue[] } | { readonly ok: false; readonly issues: Issue[] };

/** How a case is read. */
export interface Reading {
  /** Words for the lists that the case does not declare itself, in place of the framework's own. */
  readonly vocabulary?: Partial<Vocabulary>;
  /** Codebooks that codings may use beside the framework and its rivals. */
  readonly codebooks?: readonly Codebook[];
}

function draftOf(source: CaseSource): Draft {
  switch (source.kind) {
    case "json": return readJson(source.text, source.file);
    case "folder": return readFolder(source.name, source.files);
    case "data": return { data: source.data, places: placesInData, issues: [], looseRows: [], unread: new Set() };
  }
}

/** One issue told once: a column that is missing would otherwise be told for every row. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return seen.has(key) ? false : seen.add(key);
  });
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** What must be mended comes first; within that, a file's issues together and from top to bottom. */
function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.row ?? 0) - (b.row ?? 0)));
}

/**
 * Reads a case and reports everything there is to say about it, all at once: the form of each field, the
 * names that refer to other records, the structure of the ties. It never throws on bad data. A case is
 * given as data, or as a `CaseSource` for the text of a JSON file or the files of a folder; only then do
 * issues have the rows of the file.
 *
 * @example
 * const checked = checkCase({ kind: "folder", name: "city", files: { "organisations.csv": "id,label_en,level\nemc,Committee,city\n" } });
 * checked.ok; // false
 * checked.issues.map(({ code, row, column }) => `${code} ${row} ${column}`); // ["case/unknown-level 2 level", "case/coverage-assumed null null"]
 */
export function checkCase(given: unknown, { vocabulary = {}, codebooks = [] }: Reading = {}): Checked {
  const read = draftOf(toSource(given));
  if (read.data === undefined && read.issues.length > 0) return { ok: false, issues: read.issues };
  const { draft, stop } = prepare(read, vocabulary);
  const issues = inOrder(distinct([...draft.issues, ...(stop ? [] : [...schemaIssues(draft), ...crossIssues(draft, codebooks)])]));
  if (issues.some((issue) => issue.severity === "error")) return { ok: false, issues };
  return { ok: true, case: settle(caseSchema.parse(draft.data)), places: draft.places, issues };
}
