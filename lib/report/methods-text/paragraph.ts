import type { Provenance } from "../../provenance/index.js";
import type { Bilingual, NameOf } from "../../words/index.js";
import type { MethodsFacts } from "./facts.js";
import { allowedWord, basisOf, citedIn, counts, documentsOf, isSelected, mergedPairs, missingRules, scopeOf, tiesByLayer } from "./phrases.js";
import { clause, clauseOf, clauses, labelled, listed, same, sentences, type Saying } from "./saying.js";
import { statedIn } from "./stated.js";

/** As long as it takes to tell one from another; the record that goes with every result holds all of it. */
const short = (hash: string): string => `${hash.slice(0, 12)}\u2026`;

/** Above so many metrics a paragraph points to their definitions instead of giving them. */
const mostMetrics = 8;

export interface ParagraphContext {
  readonly say: Saying;
  readonly nameOf: NameOf;
  readonly provenance: Provenance;
  /** Draws of permutation tests beside the metrics; null where there are none. */
  readonly draws: number | null;
  readonly seed: number | null;
}

function onOrganisations(facts: MethodsFacts, { say }: ParagraphContext): Bilingual[] {
  const { network, levels, sectors, collectives, levelsDerived } = facts;
  const meaning = statedIn(network.case, "organisations");
  const [byLevel, bySector] = [counts(levels, say), counts(sectors, say)];
  const boundary = statedIn(network.case, "boundary");
  return [
    say("text/organisations", { n: network.organisations.length, meaning: meaning === null ? "" : say("text/meaning", { text: meaning }) }),
    ...(levels.length > 0 && sectors.length > 0 ? [say("text/groups", { levels: byLevel, sectors: bySector })] : levels.length > 0 ? [say("text/levels", { levels: byLevel })] : sectors.length > 0 ? [say("text/sectors", { sectors: bySector })] : []),
    ...(levelsDerived > 0 ? [say("text/levels-derived", { count: levelsDerived })] : []),
    ...(collectives > 0 ? [say("text/collectives", { count: collectives })] : []),
    ...(boundary === null ? [] : [say("text/boundary", { text: boundary })]),
  ];
}

function onSources(facts: MethodsFacts, { say }: ParagraphContext): Bilingual[] {
  const [collection, basis] = [statedIn(facts.network.case, "collection"), basisOf(facts, say)];
  return [
    ...(collection === null ? [] : [say("text/collection", { text: collection })]),
    ...(basis === null ? [] : [say("text/basis", { text: basis })]),
    ...(facts.documents.length === 0 ? [] : [say("text/documents", { text: documentsOf(facts) })]),
  ];
}

function onTies(facts: MethodsFacts, { say }: ParagraphContext): Bilingual[] {
  const { network: { ties, case: { vocabulary } }, statuses, certainties } = facts;
  if (ties.length === 0) return [say("text/no-ties")];
  const of = (dimension: string) => ties.filter((tie) => tie.dimension === dimension).length;
  const [directed, strong] = [ties.filter((tie) => tie.directed).length, ties.filter(({ strength }) => strength !== null).length];
  const share = (part: number) => (part === 0 ? "none" : part === ties.length ? "all" : "some");
  return [
    say("text/ties", { count: ties.length, vertical: of("vertical"), horizontal: of("horizontal"), layers: tiesByLayer(facts, say) }),
    say("text/kinds", { direction: say(`text/directed-${share(directed)}`, { directed, undirected: ties.length - directed }), strength: say(`text/strong-${share(strong)}`, { strong }) }),
    say("text/status", {
      statuses: counts(statuses.map(({ status, count }) => ({ label: allowedWord(status ?? "not-stated"), count })), say),
      certainties: counts(certainties.map(({ certainty, count }) => ({ label: allowedWord(certainty), count })), say),
    }),
    ...(vocabulary.states.length === 0 ? [] : [say("text/states", { stated: ties.filter(({ activeFrom }) => activeFrom !== null).length, count: ties.length, states: vocabulary.states.length })]),
  ];
}

function onMissing(facts: MethodsFacts, { say }: ParagraphContext): Bilingual[] {
  if (facts.layers.length === 0) return [];
  const coverage = (["complete", "partial", "not-stated"] as const).flatMap((one) => {
    const layers = facts.layers.filter(({ layer }) => layer.coverage === one);
    return layers.length === 0 ? [] : [say(`text/coverage-${one}`, { layers: listed(layers.map(({ layer }) => labelled(layer.label)), say) })];
  });
  return [say("text/coverage", { coverage: clauses(coverage) }), missingRules(facts, say)];
}

function onSelection(facts: MethodsFacts, { say, nameOf }: ParagraphContext): Bilingual[] {
  const { network } = facts;
  const candidates = network.case.mergeCandidates.length;
  const { scope, memberships } = network;
  return [
    ...(memberships.length === 0 ? [] : [say(scope.memberships === "as-ties" ? "text/memberships-ties" : "text/memberships-ignored", { count: memberships.length })]),
    ...(scope.merges.length > 0 ? [say("text/merges", { pairs: mergedPairs(facts, nameOf) })] : candidates > 0 ? [say("text/no-merges", { count: candidates })] : []),
    ...(isSelected(facts) ? [say("text/selection", { scope: scopeOf(facts, nameOf) })] : []),
  ];
}

/** Options as the command line takes them: "direction=ignored, runs=10". */
export const writtenOptions = (options: Readonly<Record<string, unknown>>): string => Object.entries(options).map(([name, value]) => `${name}=${clause(typeof value === "object" && value !== null ? JSON.stringify(value) : String(value))}`).join(", ");

/** The metrics with their conventions and sources, their settings, and what is drawn at random. */
export function onMetrics(facts: MethodsFacts, { say, seed, draws }: ParagraphContext): Bilingual[] {
  const { metrics, settings, seeded, parameters } = facts;
  const told = metrics.map((metric) => {
    const options = parameters.find((one) => one.metric === metric.id)?.options ?? {};
    const convention = clauses([clauseOf(labelled(metric.convention)), ...(Object.keys(options).length === 0 ? [] : [say("text/options", { options: writtenOptions(options) })])]);
    const [sources, parts] = [citedIn(metric, say), { label: labelled(metric.label), convention }];
    return sources === null ? say("text/metric-bare", parts) : say("text/metric", { ...parts, sources });
  });
  const given = [...settings].flatMap(([id, options]) => Object.entries(options).filter(([name]) => name !== "seed").map(([name, value]) => same(`${id}.${writtenOptions({ [name]: value })}`)));
  const seeds = [...new Set(seeded.map((one) => one.seed))].map((own) =>
    say("text/metrics-seeded", { metrics: listed(seeded.filter((one) => one.seed === own).map(({ metric }) => labelled(metric.label)), say), seed: own }));
  return [
    ...(metrics.length === 0 ? [] : metrics.length > mostMetrics ? [say("text/metrics-many", { count: metrics.length })] : [say("text/metrics-few", { metrics: clauses(told) })]),
    ...(given.length === 0 || metrics.length <= mostMetrics ? [] : [say("text/metrics-set", { settings: clauses(given) })]),
    ...seeds,
    ...(draws !== null && seed !== null ? [say("text/permutations", { draws, seed })] : seeded.length === 0 ? [seed === null ? say("text/no-draws") : say("text/seed", { seed })] : []),
  ];
}

/** The sentences of the paragraph, in the order of a methods section: case, organisations, sources, ties, what is missing, selection, metrics, program. */
export function paragraphOf(facts: MethodsFacts, context: ParagraphContext): Bilingual[] {
  const { say, provenance } = context;
  const { case: source } = facts.network;
  const date = statedIn(source, "period") ?? (source.asOf === null ? say("text/undated") : same(clause(source.asOf)));
  return [
    say("text/title", { title: labelled(source.title), date }),
    ...(source.synthetic ? [say("text/synthetic")] : []),
    ...onOrganisations(facts, context), ...onSources(facts, context), ...onTies(facts, context), ...onMissing(facts, context), ...onSelection(facts, context), ...onMetrics(facts, context),
    say("text/software", { version: provenance.version, sha256: short(provenance.case?.sha256 ?? ""), digest: short(provenance.digest) }),
  ];
}

export const analysesOf = (facts: MethodsFacts, context: ParagraphContext): Bilingual => sentences(onMetrics(facts, context));
