import type { CaseInput } from "../../case/index.js";
import { idOf, idsOf } from "./ids.js";
import type { SheetPlace } from "./import-types.js";
import { cellText, tidyName } from "./plain-term.js";

export type OrganisationInput = CaseInput["organisations"][number];
type Fields = Partial<Omit<OrganisationInput, "id" | "label" | "aliases">> & { readonly nameEn?: string; readonly nameZh?: string; readonly translation?: "ours" };

/** What a name stands for while files are read: the name as it is compared. Ids are given when all names are known. */
export type NameKey = string;

interface Entry {
  readonly spellings: Map<string, number>;
  readonly aliases: Set<string>;
  readonly first: SheetPlace;
  /** A roster says what other names there are, none included. */
  knowsAliases: boolean;
  listed: { readonly name: string; readonly id: string | null; fields: Fields } | null;
}

interface Redirect {
  readonly to: NameKey;
  /** Only in files, sheets or titles that hold this text; empty: everywhere. */
  readonly scope: string;
}

export interface FinishedBook {
  readonly organisations: readonly OrganisationInput[];
  readonly idOf: (key: NameKey) => string;
  readonly has: (key: NameKey) => boolean;
  readonly created: readonly (SheetPlace & { readonly organisation: string; readonly name: string })[];
  readonly spellings: readonly { readonly organisation: string; readonly names: readonly string[] }[];
}

export interface OrganisationBook {
  /** The organisation that a name means; it is known from now on. */
  readonly mention: (name: string, place: SheetPlace, context: string) => NameKey;
  /** An organisation that a roster lists. Says false where it was listed before: what is new of it is added. */
  readonly list: (name: string, place: SheetPlace, given: { readonly id: string | null; readonly aliases: readonly string[] | null; readonly fields: Fields; readonly context: string }) => { readonly key: NameKey; readonly isNew: boolean };
  /** A name that stands for another by the person's own word. Says false where it already stands for a third. */
  readonly redirect: (alias: string, canonical: string, scope: string) => boolean;
  readonly isName: (whole: string) => boolean;
  /** Ids for every name. An organisation that no roster lists has its first mention for evidence. */
  readonly finish: (groundsOf: (place: SheetPlace) => NonNullable<OrganisationInput["evidence"]>) => FinishedBook;
}

/** The spelling that a name is shown in: the roster's, else the most frequent, else the first by its signs. */
const shownSpelling = (entry: Entry, canonical: string): string =>
  entry.listed?.name ?? [...entry.spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? canonical;

/** Names of organisations, each told apart by its own letters alone: two names are one only where the person's files say so. */
export function createBook(): OrganisationBook {
  const entries = new Map<NameKey, Entry>();
  const redirects = new Map<NameKey, Redirect>();
  const byId = new Map<string, NameKey>();
  /** How the file of names spells what others stand for. */
  const canonicals = new Map<NameKey, string>();

  function keyOf(name: string, context: string): NameKey {
    let key = tidyName(name);
    for (let steps = 0; steps < 20; steps++) {
      const redirect = redirects.get(key);
      if (redirect === undefined || redirect.to === key || (redirect.scope !== "" && !context.includes(redirect.scope))) break;
      key = redirect.to;
    }
    return entries.has(key) ? key : byId.get(cellText(name)) ?? key;
  }

  function entryOf(key: NameKey, place: SheetPlace): Entry {
    const known = entries.get(key);
    if (known !== undefined) return known;
    const made: Entry = { spellings: new Map(), aliases: new Set(), first: place, knowsAliases: false, listed: null };
    entries.set(key, made);
    return made;
  }

  function see(key: NameKey, name: string, place: SheetPlace): Entry {
    const entry = entryOf(key, place);
    const written = cellText(name);
    if (tidyName(written) === key) entry.spellings.set(written, (entry.spellings.get(written) ?? 0) + 1);
    else if (!byId.has(written)) entry.aliases.add(written);
    return entry;
  }

  return {
    mention(name, place, context) {
      const key = keyOf(name, context);
      see(key, name, place);
      return key;
    },
    list(name, place, { id, aliases, fields, context }) {
      const key = keyOf(name, context);
      const entry = see(key, name, place);
      const isNew = entry.listed === null;
      const label = tidyName(name) === key || byId.has(cellText(name)) ? cellText(name) : canonicals.get(key) ?? cellText(name);
      entry.listed = isNew ? { name: label, id, fields } : { ...entry.listed!, fields: { ...fields, ...stated(entry.listed!.fields) } };
      if (id !== null && !byId.has(id)) byId.set(id, key);
      if (aliases !== null) entry.knowsAliases = true;
      for (const alias of aliases ?? []) {
        entry.aliases.add(alias);
        const plain = tidyName(alias);
        if (plain !== key && !entries.has(plain) && !redirects.has(plain)) redirects.set(plain, { to: key, scope: "" });
      }
      return { key, isNew };
    },
    redirect(alias, canonical, scope) {
      const [from, to] = [tidyName(alias), tidyName(canonical)];
      const before = redirects.get(from);
      if (from === to || (before !== undefined && before.to !== to)) return from === to;
      redirects.set(from, { to, scope });
      canonicals.set(to, cellText(canonical));
      return true;
    },
    isName: (whole) => entries.get(tidyName(whole))?.listed != null || redirects.has(tidyName(whole)),
    finish(groundsOf) {
      const named = [...entries].map(([key, entry]) => ({ key, entry, name: shownSpelling(entry, canonicals.get(key) ?? key) }));
      const given = named.flatMap(({ entry }) => (entry.listed?.id == null ? [] : [entry.listed.id]));
      const made = idsOf(named.filter(({ entry }) => entry.listed?.id == null).map(({ name }) => name), "unit", new Set(given));
      const ids = new Map(named.map(({ key, entry, name }) => [key, entry.listed?.id ?? made.get(name) ?? idOf(name, "unit")]));
      const listed = [...named.filter(({ entry }) => entry.listed !== null), ...named.filter(({ entry }) => entry.listed === null)];
      return {
        organisations: listed.map(({ key, entry, name }): OrganisationInput => {
          const { nameEn, nameZh, translation, ...fields } = entry.listed?.fields ?? {};
          const aliases = [...entry.aliases].filter((alias) => tidyName(alias) !== key);
          const label = nameEn === undefined && nameZh === undefined ? name
            : { ...(nameEn === undefined ? (/\p{Script=Han}/u.test(name) ? {} : { en: name }) : { en: nameEn }), ...(nameZh === undefined ? (/\p{Script=Han}/u.test(name) ? { zh: name } : {}) : { zh: nameZh }), ...(translation === undefined ? {} : { translation }) };
          return { id: ids.get(key)!, label, ...(aliases.length > 0 || entry.knowsAliases ? { aliases } : {}), ...(entry.listed === null ? { evidence: groundsOf(entry.first) } : fields) };
        }),
        idOf: (key) => ids.get(key)!,
        has: (key) => entries.has(key),
        created: listed.filter(({ entry }) => entry.listed === null).map(({ key, entry, name }) => ({ ...entry.first, organisation: ids.get(key)!, name })),
        spellings: named.filter(({ entry }) => entry.spellings.size > 1).map(({ key, entry }) => ({ organisation: ids.get(key)!, names: [...entry.spellings.keys()].sort() })),
      };
    },
  };
}

const stated = <T extends object>(fields: T): Partial<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;
