import { formatVersion, type CaseInput, type Coverage, type Layer } from "../../case/index.js";
import type { Drafting } from "./drafting.js";
import { groundsAt } from "./grounds.js";
import { dimensionOf } from "./layers.js";
import { idsOf, numbered } from "./ids.js";
import type { NameSuggestion } from "./import-types.js";
import type { FinishedBook, NameKey } from "./organisation-book.js";
import { tidyName } from "./plain-term.js";
import { suggestNames } from "./suggest-names.js";
import { vocabulary } from "./vocabulary.js";

type MergeInput = NonNullable<CaseInput["mergeCandidates"]>[number];

/** Attributes by name, whatever order the columns had. */
const inOrder = (attributes: object | undefined): Record<string, string> => Object.fromEntries(Object.entries(attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));

function tiesOf(drafting: Drafting, book: FinishedBook): NonNullable<CaseInput["ties"]> {
  const wanted = drafting.ties.map(({ id, source, target, fields }) => id ?? [book.idOf(source), book.idOf(target), fields.layer, ...(fields.activeFrom == null ? [] : [fields.activeFrom])].join("_"));
  const ids = numbered(wanted);
  return drafting.ties.map(({ source, target, fields }, i) => ({ id: ids[i]!, source: book.idOf(source), target: book.idOf(target), ...fields, attributes: inOrder(fields.attributes) }));
}

/** Layers are declared with how far they are listed: in full only where a matrix or survey went over every organisation. */
function layersOf(drafting: Drafting, book: FinishedBook): Layer[] {
  const used = new Set(drafting.ties.map(({ fields }) => fields.layer));
  const everybody = book.organisations.length;
  const coverageOf = (id: string): Coverage => {
    if (drafting.full.some(({ layer, among }) => layer === id && new Set([...among].map(book.idOf)).size === everybody)) return "complete";
    return used.has(id) ? "partial" : "not-stated";
  };
  const own = [...drafting.layers.values()].filter(({ id }) => used.has(id) || drafting.full.some(({ layer }) => layer === id));
  return [
    ...vocabulary.layers.map((layer) => ({ ...layer, coverage: coverageOf(layer.id) })),
    ...own.map(({ id, label }) => ({ id, label: typeof label === "string" ? (/\p{Script=Han}/u.test(label) ? { zh: label } : { en: label }) : { ...label }, dimension: dimensionOf(id, drafting), reads: null, coverage: coverageOf(id) })),
  ];
}

function tasksOf(drafting: Drafting, book: FinishedBook, resourceIds: ReadonlyMap<string, string>): NonNullable<CaseInput["tasks"]> {
  const drafts = [...drafting.tasks.values()];
  const given = new Set(drafts.flatMap(({ id }) => (id === null ? [] : [id])));
  const labels = new Map<string, number>();
  for (const { label } of drafts) labels.set(tidyName(label), (labels.get(tidyName(label)) ?? 0) + 1);
  const nameOf = ({ label, activeFrom }: (typeof drafts)[number]) => (labels.get(tidyName(label))! > 1 && activeFrom !== null ? `${label} ${activeFrom}` : label);
  const made = idsOf([...new Set(drafts.filter(({ id }) => id === null).map(nameOf))], "task", given);
  const unique = numbered(drafts.map((draft) => draft.id ?? made.get(nameOf(draft))!));
  const idByLabel = new Map(drafts.map(({ label }, i) => [tidyName(label), unique[i]!]));
  const ids = (keys: readonly NameKey[] | null) => (keys === null ? null : [...new Set(keys.map(book.idOf))]);
  return drafts.map((draft, i) => {
    const before = draft.prerequisites?.map((label) => idByLabel.get(tidyName(label)) ?? null) ?? null;
    const known = before?.filter((id) => id !== null) ?? null;
    const strange = draft.prerequisites?.filter((label) => !idByLabel.has(tidyName(label))) ?? [];
    return {
      id: unique[i]!, label: draft.label, activeFrom: draft.activeFrom,
      requiredOrganisations: draft.required === null ? null
        : [...draft.required].map(([key, contribution]) => ({ organisation: book.idOf(key), contribution, certainty: contribution === null ? draft.certainty : "derived" as const })),
      requiredResources: draft.resources?.map((label) => ({ resource: resourceIds.get(tidyName(label))!, certainty: draft.certainty })) ?? null,
      leads: ids(draft.leads), supports: ids(draft.supports), deciders: ids(draft.deciders), prerequisites: known === null || known.length === 0 ? null : known,
      certainty: draft.certainty, evidence: draft.evidence,
      attributes: inOrder({ ...draft.attributes, ...(strange.length > 0 ? { prerequisites: strange.join("; ") } : {}) }),
    };
  });
}

/** Pairs to be decided: what the person left open, and what looks alike where that was asked for. */
function mergeCandidatesOf(drafting: Drafting, book: FinishedBook, suggestions: readonly NameSuggestion[], idByName: ReadonlyMap<string, string>): MergeInput[] {
  const [pairs, found] = [new Set<string>(), [] as MergeInput[]];
  const add = (a: string | undefined, b: string | undefined, rationale: string, certainty: "stated" | "derived", evidence: MergeInput["evidence"]) => {
    if (a === undefined || b === undefined || a === b || pairs.has([a, b].sort().join("\n"))) return;
    pairs.add([a, b].sort().join("\n"));
    found.push({ id: `${a}_${b}`, a, b, rationale: rationale === "" ? null : rationale, certainty, evidence: evidence ?? [] });
  };
  const zh = drafting.rules.language === "zh";
  for (const { alias, canonical, decision, why, place } of drafting.decisions) {
    if (decision !== "undecided") continue;
    const [a, b] = [idByName.get(tidyName(alias)), idByName.get(tidyName(canonical))];
    if (a === undefined || b === undefined) drafting.notes.push({ code: "imported/undecided-unused", params: { alias, canonical } });
    add(a, b, why === "" ? (zh ? "名称文件未作决定" : "left open in the file of names") : why, "stated", [groundsAt(place, drafting)]);
  }
  if (drafting.rules.suggestNames) for (const { a, b } of suggestions) add(idByName.get(tidyName(a)), idByName.get(tidyName(b)), zh ? "名称相近" : "names look alike", "derived", []);
  return found;
}

export interface Assembled {
  readonly case: CaseInput;
  readonly book: FinishedBook;
  readonly suggestions: readonly NameSuggestion[];
}

/** The case of what was gathered, with ids in place of names. */
export function assembleCase(drafting: Drafting): Assembled {
  const book = drafting.book.finish((place) => [groundsAt(place, drafting)]);
  const idByName = new Map(book.organisations.flatMap(({ id, label, aliases }) => {
    const texts = typeof label === "string" ? [label] : [label.en, label.zh].filter((text) => text !== undefined);
    return [...texts, ...aliases ?? []].map((text) => [tidyName(text), id] as const);
  }));
  const decided = new Set(drafting.decisions.map(({ alias, canonical }) => [tidyName(alias), tidyName(canonical)].sort().join("\n")));
  const shown = book.organisations.map(({ label }) => (typeof label === "string" ? label : label.zh ?? label.en ?? ""));
  const place = new Map(book.organisations.map(({ jurisdiction }, i) => [shown[i]!, jurisdiction ?? null]));
  const suggestions = suggestNames(shown).filter(({ a, b }) => {
    const [here, there] = [place.get(a), place.get(b)];
    return !decided.has([tidyName(a), tidyName(b)].sort().join("\n")) && (here == null || there == null || here === there);
  });

  const drafts = [...drafting.resources];
  const given = new Set(drafts.flatMap(([, { id }]) => (id === null ? [] : [id])));
  const made = idsOf(drafts.filter(([, { id }]) => id === null).map(([, { label }]) => label), "resource", given);
  const resourceIds = new Map(drafts.map(([key, { id, label }]) => [key, id ?? made.get(label)!]));
  const { id, title, asOf } = drafting.rules;
  return {
    book, suggestions,
    case: {
      format: "crosstie-case", formatVersion, id, title, ...(asOf === null ? {} : { asOf }),
      vocabulary: { layers: layersOf(drafting, book) },
      documents: [...drafting.documents].map(([file, document]) => ({ id: document, title: file })),
      organisations: book.organisations.map((organisation) => ({ ...organisation, attributes: inOrder(organisation.attributes) })),
      ties: tiesOf(drafting, book),
      tasks: tasksOf(drafting, book, resourceIds),
      resources: drafts.map(([key, { label, holders, fields, evidence, attributes }]) => ({
        ...fields, id: resourceIds.get(key)!, label, heldBy: holders === null ? null : [...new Set(holders.map(book.idOf))], evidence, attributes: inOrder(attributes),
      })),
      mergeCandidates: mergeCandidatesOf(drafting, book, suggestions, idByName),
    },
  };
}
