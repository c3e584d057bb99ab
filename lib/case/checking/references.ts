import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import { isRecord, valueAt, type Path } from "../place.js";
import { tableKeys } from "../tables.js";
import { defaultVocabulary } from "../vocabulary.js";
import { candidate, suggester, type Candidate } from "./names.js";
import { recordsOf, type Found } from "./records.js";

const kinds = ["organisation", "level", "sector", "kind", "jurisdiction", "state", "layer", "item", "resource", "task", "instrument", "document"] as const;
type Kind = (typeof kinds)[number];

/** Where each kind is declared, and whether it is short enough that all its ids can be listed. */
const declarations: Readonly<Record<Kind, { readonly list: readonly string[]; readonly listed: boolean }>> = {
  organisation: { list: ["organisations"], listed: false },
  level: { list: ["vocabulary", "levels"], listed: true },
  sector: { list: ["vocabulary", "sectors"], listed: true },
  kind: { list: ["vocabulary", "kinds"], listed: true },
  jurisdiction: { list: ["vocabulary", "jurisdictions"], listed: true },
  state: { list: ["vocabulary", "states"], listed: true },
  layer: { list: ["vocabulary", "layers"], listed: true },
  item: { list: ["vocabulary", "ratings"], listed: true },
  resource: { list: ["resources"], listed: false },
  task: { list: ["tasks"], listed: false },
  instrument: { list: ["instruments"], listed: false },
  document: { list: ["documents"], listed: false },
};

/** Every field that refers to something, as `list.field`; a `*` is each item of a list. */
const references: Readonly<Record<Kind, readonly string[]>> = {
  organisation: [
    "ties.*.source", "ties.*.target", "absentTies.*.a", "absentTies.*.b", "memberships.*.organisation", "memberships.*.body", "ratings.*.rater", "ratings.*.rated", "positions.*.organisation", "resources.*.heldBy.*",
    "tasks.*.requiredOrganisations.*.organisation", "tasks.*.leads.*", "tasks.*.supports.*", "tasks.*.deciders.*",
    "instruments.*.parties.*.organisation", "mergeCandidates.*.a", "mergeCandidates.*.b", "lead.organisation", "liaison.*.organisation", "rules.*.by",
  ],
  level: ["organisations.*.level"],
  sector: ["organisations.*.sector"],
  kind: ["organisations.*.kind"],
  jurisdiction: ["organisations.*.jurisdiction", "zones.*.jurisdiction"],
  state: ["ties.*.activeFrom", "ties.*.activeTo", "tasks.*.activeFrom"],
  layer: ["ties.*.layer", "absentTies.*.layer"],
  item: ["ratings.*.item"],
  resource: ["tasks.*.requiredResources.*.resource"],
  task: ["tasks.*.prerequisites.*"],
  instrument: ["ties.*.instrument"],
  document: [
    "instruments.*.document", "basis.evidence.*.document", "lead.evidence.*.document", "liaison.*.evidence.*.document",
    "vocabulary.states.*.evidence.*.document", "tasks.*.failure.evidence.*.document", "rules.*.evidence.*.document", "zones.*.evidence.*.document",
    ...tableKeys.map((key) => `${key}.*.evidence.*.document`),
  ],
};

interface Reference {
  readonly value: string;
  readonly path: Path;
}

function expand(value: unknown, pattern: readonly string[], path: Path): Reference[] {
  const [part, ...rest] = pattern;
  if (part === undefined) return typeof value === "string" && value !== "" ? [{ value, path }] : [];
  if (part === "*") return Array.isArray(value) ? value.flatMap((item: unknown, i) => expand(item, rest, [...path, i])) : [];
  return isRecord(value) && Object.hasOwn(value, part) ? expand(value[part], rest, [...path, part]) : [];
}

/** What may be referred to: the case's own list, or the framework's where the case declares none. */
export function candidatesFor(kind: Kind, data: unknown): Candidate[] {
  const { list } = declarations[kind];
  const [room, name] = list;
  const declared = valueAt(data, list) !== undefined;
  const found: Found[] = declared || room !== "vocabulary"
    ? recordsOf(data, ...list)
    : defaultVocabulary[name as keyof typeof defaultVocabulary].map((record) => ({ record: { ...record }, path: [] }));
  return found.map((record) => candidate(record, declared)).filter((offered) => offered !== null);
}

/** Ids with their labels, where a label says more than the id. */
const optionsIn = (candidates: readonly Candidate[], language: "en" | "zh") =>
  candidates.map(({ id, label }) => {
    const name = label[language];
    if (name === null || name.toLowerCase() === id.toLowerCase() || language === "en") return id;
    return `${id}（${name}）`;
  });

/** Names that nothing in the case goes by, with the nearest name that there is. */
export function referenceIssues(draft: Draft): Issue[] {
  const { data, places, unread, looseRows } = draft;
  const issues = kinds.flatMap((kind) => {
    const { list, listed } = declarations[kind];
    const candidates = candidatesFor(kind, data);
    // Without declared jurisdictions they are free text; a list that could not be read misses nothing.
    if (unread.has(list[0]!) || (kind === "jurisdiction" && candidates.length === 0)) return [];
    const known = new Set(candidates.map(({ id }) => id));
    const suggest = suggester(candidates, places);
    const params = listed ? { options: optionsIn(candidates, "en"), options_zh: optionsIn(candidates, "zh") } : {};
    const missing = references[kind].flatMap((pattern) => expand(data, pattern.split("."), [])).filter(({ value }) => !known.has(value));
    return [
      ...missing.map(({ value, path }) => issueAt(places(path), `case/unknown-${kind}`, "error", { value: shown(value), params, suggestion: suggest(value) })),
      ...looseRows.filter((row) => row.kind === kind).map(({ place, value }) =>
        issueAt(place, `case/unknown-${kind}`, "error", { value: shown(value), params, suggestion: suggest(value) })),
    ];
  });
  const loose = looseRows.filter((row) => row.kind === "record");
  if (loose.length === 0 || tableKeys.some((key) => unread.has(key))) return issues;
  const records = tableKeys.flatMap((key) => recordsOf(data, key)).map((found) => candidate(found, true)).filter((offered) => offered !== null);
  const suggest = suggester(records, places);
  return [...issues, ...loose.map(({ place, value }) =>
    issueAt(place, "case/unknown-record", "error", { value: shown(value), suggestion: suggest(value) }))];
}
