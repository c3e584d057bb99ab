import { isRecord } from "./place.js";

/** The contents of one file: text, or bytes still to be decoded. */
export type FileContent = string | Uint8Array;

/** Where a case comes from: data as `JSON.parse` gives it, the text of one file, or a folder of tables. */
export type CaseSource =
  | { readonly kind: "data"; readonly data: unknown }
  | { readonly kind: "json"; readonly file: string; readonly text: FileContent }
  | { readonly kind: "folder"; readonly name: string; readonly files: Readonly<Record<string, FileContent>> };

/** Data may be handed over as it is: a case has a `format`, a source has a `kind`. */
export function toSource(given: unknown): CaseSource {
  if (isRecord(given) && !Object.hasOwn(given, "format")) {
    if (given.kind === "data" && Object.hasOwn(given, "data")) return given as CaseSource;
    if (given.kind === "json" && Object.hasOwn(given, "text")) return given as CaseSource;
    if (given.kind === "folder" && isRecord(given.files)) return given as CaseSource;
  }
  return { kind: "data", data: given };
}
