import { isRecord, type Path } from "../place.js";

/** A record as it was read, before it is known to be well formed, with where it stands. */
export interface Found {
  readonly record: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** The records of a list of the case, leaving out what is not a record: the schema reports that. */
export function recordsOf(data: unknown, ...path: string[]): Found[] {
  let list: unknown = data;
  for (const part of path) list = isRecord(list) && Object.hasOwn(list, part) ? list[part] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((record: unknown, i) => (isRecord(record) ? [{ record, path: [...path, i] }] : []));
}

/** A field's text, or null when there is none worth following. */
export function textOf(record: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = Object.hasOwn(record, field) ? record[field] : null;
  return typeof value === "string" && value !== "" ? value : null;
}
