/** A record as plain fields. */
export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists whose order says something: the steps that follow one another when a task fails. */
const ordered = new Set(["chain"]);

/** One spelling of a value: fields by name, and of a list whose order says nothing the items in one order. */
export function spelling(value: unknown, field = ""): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => spelling(item));
    return `[${(ordered.has(field) ? items : items.sort()).join(",")}]`;
  }
  if (isRecord(value)) return `{${Object.keys(value).filter((key) => value[key] !== undefined).sort().map((key) => `${JSON.stringify(key)}:${spelling(value[key], key)}`).join(",")}}`;
  return JSON.stringify(value ?? null);
}

/** The fields of a record, those of a record within it by "outer.inner"; nothing stated and not there are the same. */
export function flat(record: Fields, before = ""): Map<string, unknown> {
  return new Map(Object.keys(record).flatMap((key): (readonly [string, unknown])[] => {
    const value = record[key];
    if (value === null || value === undefined) return [];
    return isRecord(value) ? [...flat(value, `${before}${key}.`)] : [[before + key, value]];
  }));
}
