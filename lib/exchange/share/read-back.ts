import type { ShareKey } from "./share-types.js";

/**
 * A result of the shared case with the ids of the original: every text that is a pseudonym becomes its id, also where it is
 * the name of a field. What is no pseudonym stays.
 *
 * @example
 * const { case: shared, key } = shareCase(await readCase("data/s-city"));
 * readBack([shared.lead.organisation], key); // ["s-emc"]
 */
export function readBack<T>(result: T, key: ShareKey): T {
  const ids = new Map(key.kinds.flatMap(({ entries }) => entries.map(({ pseudonym, id }) => [pseudonym, id] as const)));
  const back = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(back);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [ids.get(name) ?? name, back(part)]));
  };
  return back(result) as T;
}
