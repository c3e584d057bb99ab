import { certaintyNames, statusNames, type Certainty, type Layer, type Status } from "../../case/index.js";
import { parseOptions, type Metric } from "../../metric/index.js";
import { isCollective, type Network, type NetworkTie, type Projection } from "../../network/index.js";
import { methodsTextMessages } from "../../words/methods-text.js";
import { sayCoded, type Bilingual } from "../../words/index.js";
import { inBoth, labelled, same } from "./saying.js";

/** Options of metrics by id, where they are not the default. */
export type MetricSettings = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface Counted {
  readonly label: Bilingual;
  readonly count: number;
}

/** The options a metric was given, defaults spelt out. */
export interface MetricParameters {
  readonly metric: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the sentences count, once for all of them. */
export interface MethodsFacts {
  readonly network: Network;
  readonly metrics: readonly Metric[];
  readonly settings: MetricSettings;
  readonly levels: readonly Counted[];
  readonly sectors: readonly Counted[];
  readonly kinds: readonly Counted[];
  readonly jurisdictions: readonly Counted[];
  readonly collectives: number;
  /** Organisations whose level is an encoder's, marked as such. */
  readonly levelsDerived: number;
  readonly layers: readonly { readonly layer: Layer; readonly ties: readonly NetworkTie[] }[];
  readonly statuses: readonly { readonly status: Status | null; readonly count: number }[];
  readonly certainties: readonly { readonly certainty: Certainty; readonly count: number }[];
  readonly waves: readonly Counted[];
  /** Documents that organisations, ties or the basis name; where none is named, all that the case describes. */
  readonly documents: Network["case"]["documents"];
  readonly pairs: { readonly tied: number; readonly oneWay: number; readonly several: number };
  /** Metrics that join a pair whatever the direction, and those that leave strength aside. */
  readonly undirecting: readonly Metric[];
  readonly unweighting: readonly Metric[];
  /** Options of the metrics that have any, but seeds. */
  readonly parameters: readonly MetricParameters[];
  readonly seeded: readonly { readonly metric: Metric; readonly seed: number }[];
}

type Term = { readonly id: string; readonly label: Parameters<typeof labelled>[0]; readonly missing?: true | undefined };

/** How many organisations have each value, in the order in which the case declares them; those without one last. */
function countedBy(network: Network, field: "level" | "sector" | "kind" | "jurisdiction"): Counted[] {
  const { vocabulary } = network.case;
  const terms: readonly Term[] = { level: vocabulary.levels, sector: vocabulary.sectors, kind: vocabulary.kinds, jurisdiction: vocabulary.jurisdictions }[field];
  const missing = new Set(terms.filter((term) => term.missing === true).map(({ id }) => id));
  const counts = new Map<string | null, number>();
  for (const organisation of network.organisations) {
    const value = organisation[field];
    const kept = value === null || missing.has(value) ? null : value;
    counts.set(kept, (counts.get(kept) ?? 0) + 1);
  }
  const declared = terms.map(({ id }) => id).filter((id) => counts.has(id));
  const order = [...declared, ...[...counts.keys()].filter((value) => value !== null && !declared.includes(value)), ...(counts.has(null) ? [null] : [])];
  if (order.every((value) => value === null)) return [];
  return order.map((value) => {
    const term = terms.find(({ id }) => id === value);
    return { label: value === null ? methodsTextMessages["say/not-stated"] : term === undefined ? same(value) : labelled(term.label), count: counts.get(value)! };
  });
}

function pairsOf(ties: readonly NetworkTie[]): MethodsFacts["pairs"] {
  const pairs = new Map<string, { forth: boolean; back: boolean; ties: number }>();
  for (const { source, target, directed } of ties) {
    const first = source < target;
    const key = first ? `${source}\n${target}` : `${target}\n${source}`;
    const pair = pairs.get(key) ?? { forth: false, back: false, ties: 0 };
    pairs.set(key, { forth: pair.forth || !directed || first, back: pair.back || !directed || !first, ties: pair.ties + 1 });
  }
  const all = [...pairs.values()];
  return { tied: all.length, oneWay: all.filter(({ forth, back }) => forth !== back).length, several: all.filter((pair) => pair.ties > 1).length };
}

const projectionOf = (metric: Metric, options: Record<string, unknown>): Projection | null =>
  metric.projection === undefined ? null : typeof metric.projection === "function" ? metric.projection(options) : metric.projection;

export function methodsFacts(network: Network, metrics: readonly Metric[], settings: MetricSettings): MethodsFacts {
  const { ties } = network;
  const options = metrics.map((metric) => ({ metric, options: parseOptions(metric, settings.get(metric.id) ?? {}) }));
  const cited = new Set([...network.ties, ...network.unknownTies, ...network.selfTies, ...network.organisations, ...(network.case.basis === null ? [] : [network.case.basis])].flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const named = network.case.documents.filter(({ id }) => cited.has(id));
  const waves = [...new Set(ties.map(({ wave }) => wave))];
  return {
    network, metrics, settings,
    levels: countedBy(network, "level"), sectors: countedBy(network, "sector"), kinds: countedBy(network, "kind"), jurisdictions: countedBy(network, "jurisdiction"),
    collectives: network.organisations.filter((organisation) => isCollective(network.case, organisation)).length,
    levelsDerived: network.organisations.filter(({ attributes }) => attributes["levelCertainty"] === "derived").length,
    layers: network.layers.map((layer) => ({ layer, ties: ties.filter((tie) => tie.layer === layer.id) })),
    statuses: [...statusNames, null].map((status) => ({ status, count: ties.filter((tie) => tie.status === status).length })).filter(({ count }) => count > 0),
    certainties: certaintyNames.map((certainty) => ({ certainty, count: ties.filter((tie) => tie.certainty === certainty).length })).filter(({ count }) => count > 0),
    waves: waves.map((wave) => ({ label: inBoth((language) => sayCoded(wave, language)), count: ties.filter((tie) => tie.wave === wave).length })),
    documents: named.length > 0 ? named : network.case.documents,
    pairs: pairsOf(ties),
    undirecting: options.filter(({ metric, options }) => projectionOf(metric, options)?.direction === "ignored").map(({ metric }) => metric),
    unweighting: options.filter(({ metric, options }) => projectionOf(metric, options)?.strength === "ignored").map(({ metric }) => metric),
    parameters: options.flatMap(({ metric, options }) => {
      const given = Object.entries(options).filter(([name]) => name !== "seed");
      return given.length === 0 ? [] : [{ metric: metric.id, options: Object.fromEntries(given) }];
    }),
    seeded: options.flatMap(({ metric, options }) => (typeof options["seed"] === "number" ? [{ metric, seed: options["seed"] }] : [])),
  };
}
