import type { DiffTable } from "./diff-tables.js";
import { isRecord, spelling, type Fields } from "./diff-values.js";

/** Two ids that may be one record: all but the id is the same (`content`), or its ends and layer, or its name in a language. */
export interface SuggestedRename {
  readonly table: DiffTable;
  readonly before: string;
  readonly after: string;
  readonly by: "content" | "ends" | "label";
}

type Records = ReadonlyMap<string, Fields>;
type Key = (record: Fields) => string[];

const fieldsOf = (...names: string[]): Key => (record) => [spelling(names.map((name) => [name, record[name] ?? null]))];

/** Of a tie without direction the ends stand in either order. */
const endsOfTie: Key = (record) => {
  const { source, target, layer, status, wave } = record;
  return [JSON.stringify([...(record["directed"] === true ? [source, target] : [source, target].map(String).sort()), layer, status, wave])];
};

const ends: Partial<Record<DiffTable, Key>> = {
  ties: endsOfTie,
  absentTies: (record) => [JSON.stringify([[record["a"], record["b"]].map(String).sort(), record["layer"]])],
  mergeCandidates: (record) => [JSON.stringify([record["a"], record["b"]].map(String).sort())],
  memberships: fieldsOf("organisation", "body"),
  ratings: fieldsOf("rater", "rated", "item", "wave", "respondent"),
  positions: fieldsOf("organisation", "layout"),
  codings: fieldsOf("codebook", "code", "coder"),
};

const content: Key = (record) => [spelling({ ...record, id: null })];
/** The names in each language: one in common is enough. */
const label: Key = ({ label: own, title, text }) => {
  const names = own ?? title ?? text;
  return isRecord(names) ? (["en", "zh"] as const).flatMap((language) => (typeof names[language] === "string" ? [`${language} ${names[language]}`] : [])) : [];
};

/** The records under each key; a record that has several keys stands under each. */
function byKey(records: Records, key: Key): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, record] of records) for (const one of key(record)) found.set(one, [...found.get(one) ?? [], id]);
  return found;
}

/** The records that the other version does not have, or has under another id while this id says something else there. */
function displaced(own: Records, others: Records, self: Key): Map<string, Fields> {
  const elsewhere = byKey(others, self);
  return new Map([...own].filter(([id, record]) => {
    const other = others.get(id);
    if (other === undefined) return true;
    const [keys, now] = [self(record), self(other)];
    return !keys.some((key) => now.includes(key)) && keys.some((key) => elsewhere.has(key));
  }));
}

/**
 * Ids that seem to have been renamed: a record that the other version does not have under its id, and one there that says
 * the same. Only where it is the one record of its kind on either side. Nothing is taken as renamed.
 */
export function suggestRenames(table: DiffTable, first: Records, second: Records): SuggestedRename[] {
  const ways: readonly (readonly [SuggestedRename["by"], Key | undefined])[] = [["content", content], ["ends", ends[table]], ["label", label]];
  const self = ends[table] ?? label;
  const left = { before: displaced(first, second, self), after: displaced(second, first, self) };
  const found: SuggestedRename[] = [];
  for (const [by, key] of ways) {
    if (key === undefined) continue;
    const after = byKey(left.after, key);
    for (const [one, ids] of byKey(left.before, key)) {
      const others = after.get(one) ?? [];
      const [own, other] = [ids[0]!, others[0]];
      if (ids.length !== 1 || others.length !== 1 || own === other || !left.before.has(own) || !left.after.has(other!)) continue;
      found.push({ table, before: own, after: other!, by });
      left.before.delete(own);
      left.after.delete(other!);
    }
  }
  return found.sort((a, b) => (a.before < b.before ? -1 : 1));
}
