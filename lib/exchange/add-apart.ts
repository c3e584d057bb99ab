import type { ForeignValue } from "./foreign.js";

/** Adds a value under its name, or under the next free one: two attributes of one name are both kept. */
export function addApart(values: Map<string, ForeignValue>, name: string, value: ForeignValue, clash?: (kept: string) => void): void {
  let free = name;
  // Past a few the count of all begins: one name ten thousand times over must not be tried ten thousand times.
  for (let i = values.size > 50 ? values.size : 2; values.has(free); i++) free = `${name} (${i})`;
  if (free !== name) clash?.(free);
  values.set(free, value);
}
