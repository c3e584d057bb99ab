import type { Note } from "../../words/messages.js";
import type { Exported } from "./exported.js";
import type { Writer } from "./plain-characters.js";

/** Names by which a format tells organisations apart: the same name twice wears the id behind it. */
export function uniqueNames({ organisations }: Exported, { text }: Writer, format: string): { readonly names: readonly string[]; readonly cannot: readonly Note[] } {
  const plain = organisations.map(({ name }) => text(name).trim());
  const counts = new Map<string, number>();
  for (const name of plain) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  return {
    names: plain.map((name, i) => (counts.get(name.toLowerCase())! > 1 || name === "" ? `${name} (${text(organisations[i]!.id)})`.trim() : name)),
    cannot: [{ code: "export/ids", params: { format } }, ...(repeated > 0 ? [{ code: "export/same-names", params: { format, count: repeated } }] : [])],
  };
}

/** Attributes of organisations and ties that a format has no place for. */
export function attributesLeft({ organisations, ties }: Exported, format: string, held: readonly string[] = []): Note[] {
  const names = new Set([...organisations, ...ties].flatMap(({ fields }) => [...fields.keys()]).filter((name) => !held.includes(name)));
  return names.size === 0 ? [] : [{ code: "export/attributes", params: { format, names: [...names] } }];
}
