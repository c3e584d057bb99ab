import type { Metric } from "../../metric/index.js";
import { namesOf, selectionOf, type Network } from "../../network/index.js";
import { definitionsOf, optionsOfSelection, provenanceOf, type Definition, type Provenance } from "../../provenance/index.js";
import type { Bilingual } from "../../words/index.js";
import { checklistMessages, type ChecklistCode } from "../../words/checklists.js";
import type { MethodsWord } from "../../words/methods-text.js";
import { checklists, type Checklist } from "./checklists.js";
import { methodsFacts, type MetricParameters, type MetricSettings } from "./facts.js";
import { grandChanges } from "./grand-changes.js";
import { grandData } from "./grand-data.js";
import { grandTies } from "./grand-ties.js";
import type { Answer, ChecklistItem } from "./item.js";
import { analysesOf, paragraphOf } from "./paragraph.js";
import { listed, sayingOf } from "./saying.js";
import { sonhrDomains } from "./sonhr-domains.js";

/** What an open item is about, in a word; all changes before the case was written are one matter. */
const topicOf = (id: string): MethodsWord => (id.startsWith("4.") ? "topic/4" : `topic/${id}` as MethodsWord);

export interface MethodsOptions {
  /** Of what was drawn beside the metrics; a metric's own seed is among its settings. */
  readonly seed?: number | null;
  /** Draws of permutation tests beside the metrics. */
  readonly draws?: number | null;
  /** Options of metrics by id, where they are not the default. */
  readonly settings?: MetricSettings;
  /** By whoever read the files; otherwise what the network says of itself. */
  readonly provenance?: Provenance | null;
}

/** A methods text in both languages: plain data. */
export interface MethodsText {
  readonly kind: "methods";
  /** Sentences in order. */
  readonly paragraph: readonly Bilingual[];
  readonly checklists: readonly Checklist[];
  readonly items: readonly ChecklistItem[];
  readonly definitions: readonly Definition[];
  /** The options behind the metrics, defaults spelt out. */
  readonly parameters: readonly MetricParameters[];
  /** Sources of the metrics and the checklists, as text. */
  readonly references: readonly string[];
  /** Null where nothing is drawn. */
  readonly seed: number | null;
}

/**
 * How the numbers of a network were made, in words that can be pasted into a paper: a paragraph, and the items of two checklists for papers on
 * networks, each filled, not applicable or not stated. Everything is computed from the case; what it does not state is said to be not stated,
 * with the field or attribute that would answer. GRAND: Neal et al. (2026), version 1.0, all 25 items. SoNHR: Luke et al. (2023),
 * doi:10.1371/journal.pone.0285236, by its five domains only (see `checklists`). Pure. Time O(size of the case + metrics).
 *
 * @throws MetricError where `settings` has what a metric does not take.
 *
 * @example
 * methodsOf(build(parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [] })), []).items.length; // 30
 */
export function methodsOf(network: Network, metrics: readonly Metric[], { seed = null, draws = null, settings = new Map(), provenance = null }: MethodsOptions = {}): MethodsText {
  const nameOf = namesOf(network.case);
  const say = sayingOf(nameOf);
  const facts = methodsFacts(network, metrics, settings);
  const drawn = seed ?? facts.seeded[0]?.seed ?? null;
  const context = { say, nameOf, seed, draws, provenance: provenance ?? provenanceOf(network.case, { options: optionsOfSelection(selectionOf(network.scope) ?? {}), seed: drawn, metrics }) };
  const grand = { ...grandData(facts, say), ...grandTies(facts, say), ...grandChanges(facts, say, nameOf) };
  const sonhr = sonhrDomains(facts, say, { collection: grand["1.1"]!, analyses: analysesOf(facts, context) });
  const answered = (checklist: ChecklistItem["checklist"], answers: Readonly<Record<string, Answer>>): ChecklistItem[] =>
    Object.entries(answers).map(([id, answer]) => ({ checklist, id, asks: checklistMessages[`${checklist}/${id}` as ChecklistCode], ...answer }));
  const items = [...answered("grand", grand), ...answered("sonhr", sonhr)];
  const definitions = definitionsOf(metrics);
  const open = [...new Set(items.filter((item) => item.checklist === "grand" && item.state === "not-stated").map(({ id }) => topicOf(id)))];
  return {
    kind: "methods",
    paragraph: [...paragraphOf(facts, context), ...(open.length === 0 ? [] : [say("text/open", { items: listed(open.map((topic) => say(topic)), say) })])],
    checklists, items, definitions, parameters: facts.parameters,
    references: [...new Set([...definitions.flatMap(({ sources }) => sources), ...checklists.map(({ reference }) => reference)])].sort((a, b) => (a < b ? -1 : 1)),
    seed: drawn,
  };
}
