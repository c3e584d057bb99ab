import type { ForeignValue } from "../foreign.js";

export interface ExportedColumn {
  readonly name: string;
  readonly type: "boolean" | "integer" | "number" | "text";
  /** Values of several types stand in it, so that it is text. */
  readonly mixed: boolean;
}

const typeOf = (value: ForeignValue) => (typeof value === "boolean" ? "boolean" : typeof value === "number" ? "number" : "text");

/** The attributes of records, in the order in which they first occur, each with the narrowest type that all its values have. */
export function columnsOf(records: readonly { readonly fields: ReadonlyMap<string, ForeignValue> }[]): ExportedColumn[] {
  const types = new Map<string, Set<string>>();
  const fractions = new Set<string>();
  for (const { fields } of records) {
    for (const [name, value] of fields) {
      if (value === null) continue;
      types.set(name, (types.get(name) ?? new Set()).add(typeOf(value)));
      if (typeof value === "number" && !(Number.isInteger(value) && Math.abs(value) < 2 ** 31)) fractions.add(name);
    }
  }
  return [...types].map(([name, seen]) => {
    const only = seen.size === 1 ? [...seen][0]! : "text";
    return { name, mixed: seen.size > 1, type: only === "number" ? (fractions.has(name) ? "number" : "integer") : (only as "boolean" | "text") };
  });
}
