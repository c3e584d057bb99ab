/**
 * JSON with one spelling: the keys of every record sorted by code unit, no space between parts, texts and numbers as
 * `JSON.stringify` writes them, fields that are undefined left out. Two values that say the same have the same text, whatever order
 * their fields were written in, so that a digest of it speaks of what is said and not of how.
 *
 * @example
 * canonicalJson({ b: 1, a: [0.5, null] }); // '{"a":[0.5,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(",")}]`;
  if (typeof value !== "object" || value === null) return value === undefined ? "null" : JSON.stringify(value);
  const fields = value as Readonly<Record<string, unknown>>;
  const written = Object.keys(fields).sort().flatMap((key) => (fields[key] === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(fields[key])}`]));
  return `{${written.join(",")}}`;
}
