import type { Place } from "./issue.js";

/** Where something stands in the data, as keys and positions. */
export type Path = readonly PropertyKey[];

/** From a path in the data to the place a person sees. */
export type Places = (path: Path) => Place;

const isName = (part: PropertyKey): part is string => typeof part === "string";

/** The field a path leads to, within its own record. */
export function fieldOf(path: Path): string | null {
  const within = path.slice(path.findLastIndex((part) => typeof part === "number") + 1).filter(isName);
  return within.length > 0 ? within.join(".") : path.findLast(isName) ?? null;
}

/** Data that came without a file: the list, the position in it counted from one, the field. */
export const placesInData: Places = (path) => {
  const position = path.findIndex((part) => typeof part === "number");
  if (position < 0) return { file: "case", row: null, column: fieldOf(path) };
  const field = path.slice(position + 1).findLast(isName);
  return { file: path.slice(0, position).filter(isName).join("."), row: Number(path[position]) + 1, column: field ?? null };
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path, reading own fields only. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
