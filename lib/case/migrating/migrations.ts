import { isRecord } from "../place.js";
import { formatVersion } from "../schema.js";
import { fromVersion0 } from "./from-version-0.js";

export type Data = Record<string, unknown>;

/** One thing that was done to bring a case to a later form: a field renamed, put elsewhere, kept as an attribute or read as a record. */
export interface Change {
  readonly kind: "renamed" | "moved" | "kept" | "form";
  /** Where it was, as `list.field`. */
  readonly from: string;
  readonly to: string;
  /** How many records it concerns. */
  readonly count: number;
}

/** From one main version to the next. Pure: given data are not touched, and what needs no change is handed on as it is. */
export interface Migration {
  readonly from: number;
  readonly migrate: (data: Data) => { readonly data: Data; readonly changes: readonly Change[] };
}

export const migrations: readonly Migration[] = [{ from: 0, migrate: fromVersion0 }];

const mainNumber = (version: string) => Number.parseInt(version, 10);

/** What raw data say their version is, and what has to be done to them to have the present one. */
export function migrationOf(data: unknown): { readonly from: string; readonly changes: readonly Change[] } {
  const from = isRecord(data) && typeof data.formatVersion === "string" ? data.formatVersion : formatVersion;
  return { from, changes: isRecord(data) ? migrateData(data, mainNumber(from), mainNumber(formatVersion)).changes : [] };
}

/** Brings data of an older main version to a later one, step by step, and tells each change. */
export function migrateData(given: Data, from: number, to: number): { data: Data; changes: Change[] } {
  let data = given;
  const changes: Change[] = [];
  for (let version = from; version < to; version++) {
    const step = migrations.find((migration) => migration.from === version)?.migrate(data);
    if (step === undefined) continue;
    data = step.data;
    changes.push(...step.changes);
  }
  return { data, changes };
}
