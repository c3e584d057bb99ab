import type { Label } from "../../words/index.js";
import { pseudonymKinds } from "./pseudonym-kinds.js";
import type { ShareKey } from "./share-types.js";

/** A text with names, and how many pseudonyms gave way to them. */
export interface TextReadBack {
  readonly text: string;
  readonly replaced: number;
  /** Pseudonyms of organisations that the key does not know. */
  readonly unknown: readonly string[];
}

const stems = Object.values(pseudonymKinds);
const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

/** "org-01", "Organisation 01" and "单位01" as whole words; a number before a classifier counts something ("单位12个"). */
const pseudonym = new RegExp([
  `(?<![\\p{L}\\p{N}_-])(?:${oneOf(stems.map(({ prefix }) => prefix))})-\\d{2,}(?![\\p{L}\\p{N}_-])`,
  `(?<![\\p{L}\\p{N}])(?:${oneOf(stems.map(({ en }) => en))}) \\d{2,}(?![\\p{L}\\p{N}])`,
  `(?:${oneOf(stems.map(({ zh }) => zh))})\\d{2,}(?![\\d个家条项名次种份])`,
].join("|"), "gu");

const named = (label: Label | null, id: string, language: "en" | "zh"): string => label?.[language] ?? label?.[language === "en" ? "zh" : "en"] ?? id;

function standFor({ kinds }: ShareKey): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { kind, entries } of kinds) {
    const { prefix, en, zh } = pseudonymKinds[kind];
    for (const { pseudonym: name, id, label } of entries) {
      const number = name.slice(prefix.length + 1);
      found.set(name, id).set(`${en} ${number}`, named(label, id, "en")).set(`${zh}${number}`, named(label, id, "zh"));
    }
  }
  return found;
}

/**
 * Text of a result of the shared case with the names of the original: ids of pseudonyms become ids, and "Organisation 01" or 单位01
 * the name in that language. `write` says how a name is written in such a text. What is no pseudonym stays. Cost O(length of the text).
 *
 * @example
 * const { case: shared, key } = shareCase(await readCase("data/s-city"));
 * readBackText(`${shared.lead.organisation} leads.`, key).text; // "s-emc leads."
 */
export function readBackText(text: string, key: ShareKey, write: (name: string) => string = (name) => name): TextReadBack {
  const names = standFor(key);
  const unknown = new Set<string>();
  let replaced = 0;
  const made = text.replace(pseudonym, (word) => {
    const name = names.get(word);
    if (name === undefined) {
      if (word.startsWith(`${pseudonymKinds.organisation.prefix}-`)) unknown.add(word);
      return word;
    }
    replaced++;
    return write(name);
  });
  return { text: made, replaced, unknown: [...unknown] };
}
