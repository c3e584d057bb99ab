import { editDistance } from "../../words/nearest.js";
import { ceilings } from "../ceilings.js";
import type { Suggestion } from "../issue.js";
import { isRecord, type Places } from "../place.js";
import { textOf, type Found } from "./records.js";

/** What may be referred to: an id, every name it goes by, and where it is declared (null for the framework's own words). */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
  readonly label: { readonly en: string | null; readonly zh: string | null };
  readonly found: Found | null;
}

const labelFields = ["label", "title"] as const;

/** The names of a record: id, labels in both languages, aliases. */
export function candidate(found: Found, declaredInCase: boolean): Candidate | null {
  const { record } = found;
  const id = textOf(record, "id");
  if (id === null) return null;
  const given = labelFields.map((field) => record[field]).find((label) => label !== undefined);
  const label = isRecord(given) ? { en: textOf(given, "en"), zh: textOf(given, "zh") } : { en: typeof given === "string" ? given : null, zh: null };
  const aliases = Array.isArray(record.aliases) ? record.aliases.filter((alias) => typeof alias === "string") : [];
  const names = [id, label.en, label.zh, ...aliases].filter((name) => name !== null && name !== "");
  return { id, names: names as string[], label, found: declaredInCase ? found : null };
}

/** A name as it is compared: width, case, spaces, brackets and punctuation do not count. */
export const foldName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");

/** Chinese names are short and each sign says much: of two signs none may differ, of three or four one. */
const allowed = (length: number) => (length <= 2 ? 0 : Math.max(1, Math.floor(length / 3)));

const han = /\p{Script=Han}/u;

/**
 * The signs of the shorter name in their order within the longer one, from the same first sign: 应急办 in 应急管理办公室. Letters carry too
 * little for that ("city" is no short "community"): there the shorter name begins the longer one, or is its initials.
 */
function abbreviates(short: string, long: string, initials: string): boolean {
  if (short.length < 3 || short.length >= long.length || short[0] !== long[0]) return false;
  if (!han.test(short)) return long.startsWith(short) || initials === short;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

interface Folded {
  readonly offered: Candidate;
  readonly name: string;
  readonly initials: string;
}

function listsOf(candidates: readonly Candidate[]): { folded: readonly Folded[]; exact: ReadonlyMap<string, Candidate> } {
  const folded = candidates.flatMap((offered) => offered.names.map((name) => ({ offered, name: foldName(name), initials: foldName(name.split(/[\s\p{P}]+/u).map((word) => word.charAt(0)).join("")) })));
  const exact = new Map<string, Candidate>();
  for (const { offered, name } of folded) if (name !== "" && !exact.has(name)) exact.set(name, offered);
  return { folded, exact };
}

/**
 * Finds what a person most likely meant: a name that is the same once case and spacing are put aside; else
 * the nearest by edit distance, at most a third of the signs; else a name it abbreviates. Ties go to what
 * is declared first.
 */
export function suggester(candidates: readonly Candidate[], places: Places): (value: string) => Suggestion | null {
  // Most cases have nothing to ask about: names are folded when the first question comes.
  let lists: { readonly folded: readonly Folded[]; readonly exact: ReadonlyMap<string, Candidate> } | null = null;
  const known = new Map<string, Candidate | null>();

  let compared = 0;
  const find = (value: string): Candidate | null => {
    const { folded, exact } = (lists ??= listsOf(candidates));
    const wanted = foldName(value);
    const same = exact.get(wanted);
    if (same !== undefined) return same;
    let best: Candidate | null = null;
    let least = allowed(wanted.length) + 1;
    for (const { offered, name } of folded) {
      if (compared > ceilings.comparing) return null;
      if (Math.abs(name.length - wanted.length) >= least) continue;
      compared += name.length * wanted.length;
      const distance = editDistance(wanted, name);
      if (distance < least) [best, least] = [offered, distance];
    }
    return best ?? folded.find(({ name, initials }) => abbreviates(wanted, name, initials))?.offered ?? null;
  };

  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = find(value)));
    return found === null ? null : { value: found.id, place: found.found === null ? null : { ...places(found.found.path), column: null } };
  };
}
