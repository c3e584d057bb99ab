import { parseCase, type Case } from "../../case/index.js";
import { codebooks } from "../../codebook/index.js";
import { digestOf } from "../../provenance/index.js";
import { defaultSeed } from "../../random.js";
import type { Label, Note } from "../../words/index.js";
import { coarsen } from "./coarsen.js";
import { readAttributes } from "./field-fates.js";
import { foldName, foldText } from "./fold-text.js";
import { longestHits, nameFinder, type SoughtName } from "./find-names.js";
import { identifiability } from "./identifiability.js";
import { isTelling, namesInCase, signsOf, type CaseName } from "./names-in-case.js";
import { pseudonymKinds, type PseudonymKind, type TermKind } from "./pseudonym-kinds.js";
import { sharedId, sharedMark, sharedName } from "./shared-case-name.js";
import { alwaysRenamed, givePseudonyms, isFrameworkTerm, isPlainWord, isTermKind, termsOf } from "./pseudonyms.js";
import type { KeyEntry, Shared, ShareKey, ShareOptions } from "./share-types.js";
import { smallCells } from "./small-cells.js";
import { walkFates, type Renaming } from "./walk-fates.js";

const order = Object.keys(pseudonymKinds);

/** The sizes of class that are shown beside what was asked for. */
const offered = [2, 3, 5] as const;

/** A pseudonym in a text stands for whoever has the name; two who share it both stand there. */
function sought(names: readonly CaseName[]): SoughtName<readonly CaseName[]>[] {
  const byName = new Map<string, CaseName[]>();
  for (const name of names.filter(({ strong, text }) => strong && (isTelling(text) || signsOf(text) >= 2))) {
    const key = JSON.stringify(isTelling(name.text) ? [foldName(name.text)] : [foldName(name.text), name.text]);
    byName.set(key, [...byName.get(key) ?? [], name]);
  }
  return [...byName].map(([key, of]) => {
    const [name, exact] = JSON.parse(key) as [string, string?];
    return { name, of, ...(exact === undefined ? {} : { exact }) };
  });
}

/**
 * A case that can be handed on: names, ids and texts give way to pseudonyms, ties and numbers stay. Measures give the same
 * values for it as for the original; only which of equals is named may differ, and what reads a coarsened attribute. What
 * happens to which field stands in `fieldFates`. `key` reads results back and is not to be handed on; `issues` may repeat names.
 * Pure and deterministic: the same case, seed and options give the same result. Cost O(n + m) for the renaming.
 *
 * @throws CaseError when what is left is no valid case; that would be a fault of this function.
 * @example
 * const shared = shareCase(await readCase("data/s-city"));
 * shared.case.organisations[0].id; // "org-01"
 * shared.report.identifiability.together.k; // 1
 */
export function shareCase(source: Case, options: ShareOptions = {}): Shared {
  const { seed = defaultSeed, evidence = "remove", minCell = 3, attributes = [] } = options;
  const keepsTexts = evidence === "keep";
  const names = namesInCase(source);
  const find = nameFinder(sought(names));
  const holdsName = (text: string) => find(foldText(text), text).length > 0;
  const terms = termsOf(source);
  const known = new Set(codebooks.map(({ id }) => id));
  const ofCodebooks = new Set(codebooks.flatMap(({ id, codes, further = [] }) => [id, ...[...codes, ...further].map(({ code }) => code)]));

  /** Whether a value keeps its own word. */
  const isKept = (kind: PseudonymKind, value: string): boolean => {
    if (isTermKind(kind) || kind === "jurisdiction") {
      const term = terms[kind].find(({ id }) => id === value);
      if (term === undefined || (kind === "jurisdiction" && term.missing !== true)) return false;
      return isFrameworkTerm(kind, term) || ![term.id, term.label.en, term.label.zh].some((text) => text !== undefined && holdsName(text));
    }
    if (kind === "codebook" && known.has(value)) return true;
    return !alwaysRenamed(kind) && isPlainWord(value) && !holdsName(value);
  };

  const wanted = new Map<PseudonymKind, Set<string>>();
  const words = new Map<string, Set<string>>();
  const aside = { kept: 0, removed: new Map<string, number>() };
  const keepsAttribute = (name: string) => readAttributes.has(name) || attributes.includes(name);
  const blank = { name: () => sharedName, caseId: sharedId, caseName: sharedName, keepsTexts };
  walkFates(source, {
    ...blank, text: () => null,
    id: (kind, value, field) => {
      if (!isKept(kind, value)) wanted.set(kind, (wanted.get(kind) ?? new Set()).add(value));
      else if (!isTermKind(kind) && kind !== "jurisdiction" && !ofCodebooks.has(value)) words.set(field, (words.get(field) ?? new Set()).add(value));
      return value;
    },
    keepsAttribute: (name, field) => {
      const kept = keepsAttribute(name) && field !== "attributes";
      if (kept) aside.kept++;
      else aside.removed.set(name, (aside.removed.get(name) ?? 0) + 1);
      return kept;
    },
  });
  const given = givePseudonyms(wanted, names, seed, digestOf(source));
  const pseudonymOf = (kind: PseudonymKind, value: string) => given.get(kind)?.get(value);

  const texts = new Map<string, { removed: number; kept: number; names: number }>();
  const replaced = (text: string): { readonly text: string; readonly names: number } => {
    const folded = foldText(text);
    const hits = longestHits(find(folded, text));
    let [made, end] = ["", 0];
    for (const { sought: { of }, from, to } of hits) {
      const stand = [...new Set(of.map(({ kind, id }) => (kind === "case" ? sharedId : pseudonymOf(kind, id)?.pseudonym ?? sharedId)))].sort().join("/");
      made += text.slice(end, folded.at[from]) + stand;
      end = folded.until[to - 1]!;
    }
    return { text: made + text.slice(end), names: hits.length };
  };
  const renaming: Renaming = {
    ...blank,
    id: (kind, value) => pseudonymOf(kind, value)?.pseudonym ?? value,
    name: (kind, id) => pseudonymOf(kind, id)?.label ?? terms[kind as TermKind].find((term) => term.id === id)!.label,
    keepsAttribute: (name, field) => keepsAttribute(name) && field !== "attributes",
    text: (text, field) => {
      const own = texts.get(field) ?? { removed: 0, kept: 0, names: 0 };
      texts.set(field, own);
      if (!keepsTexts) {
        own.removed++;
        return null;
      }
      const made = replaced(text);
      own.kept++;
      own.names += made.names;
      return made.text;
    },
  };
  const walked = walkFates(source, renaming);
  const renamed = parseCase({ ...walked, attributes: { ...walked["attributes"] as Case["attributes"], [sharedMark]: true } });
  const done = options.k === undefined ? null : coarsen(renamed, options.k);
  const shared = done?.case ?? renamed;

  const key: ShareKey = { format: "crosstie-key", formatVersion: "1.0", case: { id: source.id, title: source.title }, seed, shared: digestOf(shared), kinds: keyKinds(source, given) };
  const issues: Note[] = [
    ...(aside.removed.size === 0 ? [] : [{ code: "share/attributes-gone", params: { attributes: [...aside.removed.keys()] } }]),
    ...(names.some(({ strong, text }) => strong && !isTelling(text)) ? [{ code: "share/short-names", params: { names: [...new Set(names.filter(({ strong, text }) => strong && !isTelling(text)).map(({ text }) => text))] } }] : []),
  ];
  return {
    case: shared, key, issues,
    report: {
      kind: "share", evidence, organisations: shared.organisations.length,
      renamed: [...given].map(([kind, entries]) => ({ kind, count: entries.size })).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
      texts: [...texts].map(([field, counts]) => ({ field, ...counts })),
      words: [...words].map(([field, kept]) => ({ field, words: [...kept].sort() })),
      attributes: { kept: aside.kept, removed: [...aside.removed.values()].reduce((sum, count) => sum + count, 0) },
      identifiability: identifiability(shared),
      coarsening: { done: done?.to ?? null, would: offered.filter((k) => k !== options.k && k <= renamed.organisations.length).map((k) => coarsen(renamed, k).to) },
      cells: smallCells(shared, minCell),
    },
  };
}

/** What each pseudonym stands for, in the order of the pseudonyms. */
function keyKinds(source: Case, given: ReturnType<typeof givePseudonyms>): ShareKey["kinds"] {
  const labels = (kind: PseudonymKind): ReadonlyMap<string, { readonly label: Label; readonly aliases?: readonly string[] | null }> => {
    const records: Partial<Record<PseudonymKind, readonly { readonly id: string; readonly label: Label; readonly aliases?: readonly string[] | null }[]>> = {
      ...termsOf(source), organisation: source.organisations, task: source.tasks, resource: source.resources, instrument: source.instruments, rule: source.rules, zone: source.zones,
      document: source.documents.map(({ id, title }) => ({ id, label: title })), question: source.unknowns.map(({ id, text }) => ({ id, label: text })),
    };
    return new Map((records[kind] ?? []).map((record) => [record.id, record]));
  };
  return [...given].map(([kind, entries]) => {
    const known = labels(kind);
    return { kind, entries: [...entries].map(([id, { pseudonym }]): KeyEntry => ({ pseudonym, id, label: known.get(id)?.label ?? null, aliases: known.get(id)?.aliases ?? [] })) };
  });
}
