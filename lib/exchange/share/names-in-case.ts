import type { Case } from "../../case/index.js";
import { foldName, isCjk } from "./fold-text.js";
import type { RecordKind } from "./pseudonym-kinds.js";

/** A name of the case that must not be left over. */
export interface CaseName {
  readonly kind: RecordKind | "case";
  readonly id: string;
  readonly text: string;
  /** It names an organisation, a place, a source or the case itself: also looked for in texts that are kept. */
  readonly strong: boolean;
}

const brackets = /[(（[]([^()（）[\]]*)[)）\]]/gu;
const abbreviation = /^[A-Z][A-Z0-9&.-]{1,11}$/;

/** A name, without its remarks in brackets, and abbreviations that stand there. */
function spellings(name: string): string[] {
  const bare = name.replace(brackets, " ").trim();
  return [name, bare, ...[...name.matchAll(brackets)].map(([, inner]) => inner!.trim()).filter((inner) => abbreviation.test(inner))];
}

const labelTexts = (label: { readonly en?: string | undefined; readonly zh?: string | undefined }) => [label.en, label.zh].filter((text) => text !== undefined);

/** How many letters and digits a name has once it is folded. */
export const signsOf = (name: string): number => Array.from(foldName(name).replaceAll(" ", "")).length;

/** Whether a name is long enough to be told from other text: two Chinese characters, four letters. */
export const isTelling = (name: string): boolean => signsOf(name) >= (isCjk(name) ? 2 : 4);

/** Every name, alias, abbreviation and id of what is renamed, each once. */
export function namesInCase(source: Case): CaseName[] {
  const found = new Map<string, CaseName>();
  const add = (kind: CaseName["kind"], id: string, strong: boolean, texts: readonly string[]) => {
    for (const text of texts) if (foldName(text) !== "") found.set(JSON.stringify([kind, id, text]), { kind, id, text, strong });
  };
  add("case", source.id, true, [source.id, ...labelTexts(source.title)]);
  for (const { id, label, aliases } of source.organisations) add("organisation", id, true, [id, ...labelTexts(label), ...aliases ?? []].flatMap(spellings));
  const places = new Map(source.vocabulary.jurisdictions.map((term) => [term.id, term]));
  const free = [...source.organisations, ...source.zones].map(({ jurisdiction }) => jurisdiction).filter((place) => place !== null && !places.has(place));
  for (const term of places.values()) if (term.missing !== true) add("jurisdiction", term.id, true, [term.id, ...labelTexts(term.label)].flatMap(spellings));
  for (const place of free) add("jurisdiction", place!, true, spellings(place!));
  for (const { id } of source.documents) add("document", id, true, [id]);
  for (const { respondent } of source.ratings) if (respondent !== null) add("respondent", respondent, true, [respondent]);
  for (const { coder } of source.codings) if (coder !== null) add("coder", coder, true, [coder]);
  const others = {
    task: source.tasks, resource: source.resources, instrument: source.instruments, rule: source.rules, zone: source.zones, question: source.unknowns, tie: source.ties,
    absentTie: source.absentTies, membership: source.memberships, rating: source.ratings, coding: source.codings, mergeCandidate: source.mergeCandidates,
  } as const;
  for (const [kind, records] of Object.entries(others)) for (const { id } of records) add(kind as RecordKind, id, false, [id]);
  return [...found.values()];
}
