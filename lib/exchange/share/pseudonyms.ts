import { defaultVocabulary, type Case } from "../../case/index.js";
import { sha256Of } from "../../provenance/index.js";
import type { Label } from "../../words/index.js";
import { foldName } from "./fold-text.js";
import type { CaseName } from "./names-in-case.js";
import { pseudonymKinds, recordKinds, termKinds, type PseudonymKind, type TermKind } from "./pseudonym-kinds.js";

export interface Pseudonym {
  readonly pseudonym: string;
  readonly label: Label;
}

/** The terms that a case declares, by what they are; `missing` jurisdictions ("not stated") are no places. */
export const termsOf = ({ vocabulary }: Case): Readonly<Record<TermKind | "jurisdiction", readonly { readonly id: string; readonly label: Label; readonly missing?: true | undefined }[]>> => ({
  level: vocabulary.levels, sector: vocabulary.sectors, kind: vocabulary.kinds, state: vocabulary.states, layer: vocabulary.layers, item: vocabulary.ratings, jurisdiction: vocabulary.jurisdictions,
});

const frameworkTerms = { level: defaultVocabulary.levels, sector: defaultVocabulary.sectors, kind: defaultVocabulary.kinds, state: defaultVocabulary.states, layer: defaultVocabulary.layers, item: defaultVocabulary.ratings, jurisdiction: [] };

/** The framework's own words give nothing away, whatever an organisation is called. */
export const isFrameworkTerm = (kind: TermKind | "jurisdiction", term: { readonly id: string; readonly label: Label }): boolean =>
  frameworkTerms[kind].some(({ id, label }) => id === term.id && label.en === term.label.en && label.zh === term.label.zh);

/** One plain word, such as "resource-sharing": more is a text that could name somebody. */
export const isPlainWord = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(text);

/** Whether values of a kind always give way, or only where they hold a name. */
export const alwaysRenamed = (kind: PseudonymKind): boolean => Object.hasOwn(recordKinds, kind);
export const isTermKind = (kind: PseudonymKind): kind is TermKind => Object.hasOwn(termKinds, kind);

/**
 * Pseudonyms for the values of each kind, numbered in an order that follows from the seed and from all of the case. From a
 * seed alone the order could be drawn again by anyone who has the list of organisations; the whole case only its owner has.
 * A pseudonym that is a name of the case already is passed over.
 */
export function givePseudonyms(wanted: ReadonlyMap<PseudonymKind, ReadonlySet<string>>, names: readonly CaseName[], seed: number, digest: string): ReadonlyMap<PseudonymKind, ReadonlyMap<string, Pseudonym>> {
  const taken = new Set(names.map(({ text }) => foldName(text)));
  return new Map([...wanted].map(([kind, values]) => {
    const { prefix, en, zh } = pseudonymKinds[kind];
    const order = [...values].map((value) => ({ value, draw: sha256Of(JSON.stringify([seed, digest, kind, value])) })).sort((a, b) => (a.draw < b.draw ? -1 : 1));
    const given = new Map<string, Pseudonym>();
    const digits = Math.max(2, String(order.length).length);
    let next = 0;
    for (const { value } of order) {
      let made: Pseudonym;
      do {
        const number = String(++next).padStart(digits, "0");
        made = { pseudonym: `${prefix}-${number}`, label: { en: `${en} ${number}`, zh: `${zh}${number}` } };
      } while ([made.pseudonym, made.label.en!, made.label.zh!].some((text) => taken.has(foldName(text))));
      given.set(value, made);
    }
    return [kind, given];
  }));
}
