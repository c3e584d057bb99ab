import type { z } from "zod";
import type { IssueCode } from "../words/issues.js";
import { schemaIssues } from "./checking/schema-issues.js";
import { issueAt, type Issue } from "./issue.js";
import { isRecord, placesInData, type Places } from "./place.js";
import { readJson } from "./reading/read-json.js";
import type { FileContent } from "./source.js";

/** A format of our own in one JSON file: its name, its schema, and what is said of a file of another. A short file may do without a name. */
export interface JsonFormat<T> {
  readonly name: string | null;
  readonly schema: z.ZodType<T>;
  readonly another: IssueCode;
}

export type CheckedJson<T> = { readonly ok: true; readonly value: T; readonly places: Places; readonly issues: Issue[] } | { readonly ok: false; readonly issues: Issue[] };

/** Holds a JSON text, or data that came without a file, against a format other than the case's; issues have the lines of the file. */
export function checkJson<T>(given: { readonly file: string; readonly text: FileContent } | { readonly data: unknown }, { name, schema, another }: JsonFormat<T>): CheckedJson<T> {
  const { data, places, issues } = "data" in given ? { data: given.data, places: placesInData, issues: [] } : readJson(given.text, given.file);
  if (data === undefined && issues.length > 0) return { ok: false, issues };
  if (!isRecord(data) || (name !== null && data.format !== name)) return { ok: false, issues: [...issues, issueAt(places(isRecord(data) && data.format !== undefined ? ["format"] : []), another, "error")] };
  const found = [...issues, ...schemaIssues({ data, places }, { schema, another })];
  return found.some(({ severity }) => severity === "error") ? { ok: false, issues: found } : { ok: true, value: schema.parse(data), places, issues: found };
}
