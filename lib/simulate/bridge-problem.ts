import { UsageError } from "../errors.js";
import { diameter, fragmentation, taskCongruence } from "../framework/index.js";
import { groupOf, measure } from "../metric/index.js";
import { project, tiesBetween, weakComponents, type CompactGraph, type Network } from "../network/index.js";
import { nearest, type Note } from "../words/index.js";
import { coverGoal, diameterGoal, fragmentationGoal, lateralGoal, type Goal } from "./bridge-goals.js";
import type { BridgeMeasure, BridgeSettings } from "./bridge-options.js";
import type { BridgeProblem } from "./bridge-plan.js";
import { allSteps, type Candidate } from "./bridge-standing.js";
import { superiorPairs, type SuperiorPairs } from "./superior-deficit.js";

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Refuses names that the case does not have; what it has but the selection leaves out is passed over. */
function checkNames(network: Network, settings: BridgeSettings): void {
  const known = network.case.organisations.map(({ id }) => id);
  const named = [...(settings.allow ?? []).flat(), ...settings.forbid.flat(), ...Object.keys(settings.mostOf), ...settings.costs.flatMap(([a, b]) => [a, b])];
  const unknown = named.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new UsageError("usage/unknown-organisation", `This case has no organisation "${unknown}".${near === null ? "" : ` Did you mean "${near}"?`}`, { value: unknown, known, nearest: near });
}

/** Pairs that tasks demand and that stand in scope, by position. */
function demanded(network: Network, place: ReadonlyMap<string, number>): Map<string, readonly [number, number]> {
  const pairs = new Map<string, readonly [number, number]>();
  for (const task of network.tasks) {
    const required = task.requiredOrganisations?.map(({ organisation }) => organisation) ?? [];
    required.forEach((a, k) => {
      for (const b of required.slice(k + 1)) pairs.set(keyOf(a, b), [place.get(a)!, place.get(b)!]);
    });
  }
  return pairs;
}

/** Who may be tied, in the order of preference: cheapest, within a level, fewest partners, by id. */
function candidatesOf(network: Network, settings: BridgeSettings, graph: CompactGraph, lateral: CompactGraph): { candidates: Candidate[]; rank: Int32Array } {
  const ids = graph.ids;
  const levels = network.organisations.map(groupOf(network, "level"));
  const allowed = settings.allow === null ? null : new Set(settings.allow.map(([a, b]) => keyOf(a, b)));
  const forbidden = new Set(settings.forbid.map(([a, b]) => keyOf(a, b)));
  const costs = new Map(settings.costs.map(([a, b, cost]) => [keyOf(a, b), cost]));
  const tied = new Uint8Array(ids.length ** 2);
  for (let i = 0; i < ids.length; i++) for (let slot = lateral.out[i]!; slot < lateral.out[i + 1]!; slot++) tied[i * ids.length + lateral.to[slot]!] = 1;
  const found: Candidate[] = [];
  for (let i = 0; i < ids.length; i++) {
    for (let j = i + 1; j < ids.length; j++) {
      const key = keyOf(ids[i]!, ids[j]!);
      const across = levels[i] === null || levels[i] !== levels[j];
      if (tied[i * ids.length + j] === 1 || forbidden.has(key) || (allowed !== null && !allowed.has(key)) || (across && settings.between === "same-level")) continue;
      found.push({ i, j, cost: costs.get(key) ?? (across ? settings.acrossCost : 1), across });
    }
  }
  const name = ({ i, j }: Candidate) => keyOf(ids[i]!, ids[j]!);
  const byId = new Map([...found].sort((a, b) => (name(a) < name(b) ? -1 : 1)).map((candidate, k) => [candidate, k]));
  const partners = ({ i, j }: Candidate) => graph.out[i + 1]! - graph.out[i]! + graph.out[j + 1]! - graph.out[j]!;
  const candidates = found.sort((a, b) => a.cost - b.cost || Number(a.across) - Number(b.across) || partners(a) - partners(b) || byId.get(a)! - byId.get(b)!);
  return { candidates, rank: Int32Array.from(candidates, (candidate) => byId.get(candidate)!) };
}

/** Why a measure has no value here, as the notes of its metric; empty where it has one. */
function undefinedNotes(network: Network, name: BridgeMeasure, pairs: SuperiorPairs | null): readonly Note[] {
  if (name === "superiorDeficit") return pairs !== null && pairs.pairs.length === 0 ? [{ code: "bridge/all-have-superiors", params: {} }] : [];
  // A diameter in pieces is no gap in the data: it is what is to be mended.
  const metric = name === "taskCongruence" ? taskCongruence : fragmentation;
  const { rows, notes } = measure(network, metric);
  const value = rows[0]?.[name === "taskCongruence" ? "congruence" : "fragmentation"] ?? null;
  return value === null ? notes.filter(({ code }) => code !== "metric/convention") : [];
}

export interface BridgeTask {
  readonly problem: BridgeProblem | null;
  /** Goals by measure; fragmentation is watched even if nothing is asked of it. */
  readonly watched: readonly Goal[];
  readonly graph: CompactGraph;
  readonly notes: readonly Note[];
}

/** The search that a network and its settings ask for. No problem where a measure is not defined: the notes say why. */
export function bridgeTask(network: Network, settings: BridgeSettings): BridgeTask {
  checkNames(network, settings);
  const notes: Note[] = [];
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const asked = Object.entries(settings.targets) as [BridgeMeasure, number][];
  const wants = (name: BridgeMeasure) => asked.some(([measured]) => measured === name);
  const superiors = wants("superiorDeficit") ? superiorPairs(network, (one) => notes.push(one)) : null;
  const reasons = asked.flatMap(([name]) => undefinedNotes(network, name, superiors));
  notes.push(...reasons);
  if (reasons.length > 0 || (wants("superiorDeficit") && superiors === null)) return { problem: null, watched: [], graph, notes };

  const order = graph.order;
  const place = new Map(graph.ids.map((id, i) => [id, i]));
  const indirect = superiors !== null && settings.steps !== 1;
  // A horizontal tie beside a vertical one helps only where horizontal paths count.
  const { candidates, rank } = candidatesOf(network, settings, graph, indirect ? superiors.horizontal : graph);
  const coveredBy = (pairs: readonly (readonly [number, number])[]) => {
    const keys = new Set(pairs.map(([i, j]) => Math.min(i, j) * order + Math.max(i, j)));
    return new Set(candidates.flatMap(({ i, j }, index) => (keys.has(i * order + j) ? [index] : [])));
  };
  const goalOf = (name: BridgeMeasure, target: number): Goal => {
    if (name === "fragmentation") return fragmentationGoal(candidates, target);
    if (name === "diameter") return diameterGoal(candidates, order, target);
    if (name === "taskCongruence") {
      const pairs = [...demanded(network, place).values()];
      const tied = pairs.filter(([i, j]) => tiesBetween(network, graph.ids[i]!, graph.ids[j]!).length > 0).length;
      return coverGoal(name, candidates, target, { pairs: pairs.length, tied }, coveredBy(pairs));
    }
    const { pairs, horizontal } = superiors!;
    if (indirect) return lateralGoal(candidates, order, target, pairs, settings.steps ?? order);
    const tied = pairs.filter(([i, j]) => horizontal.to.subarray(horizontal.out[i], horizontal.out[i + 1]).includes(j)).length;
    return coverGoal(name, candidates, target, { pairs: pairs.length, tied }, coveredBy(pairs));
  };
  const goals = asked.map(([name, target]) => goalOf(name, target));
  const component = weakComponents(graph);
  const first = new Map<number, number>();
  component.forEach((number, i) => {
    if (!first.has(number)) first.set(number, i);
  });
  const limited = settings.mostPer !== null || Object.keys(settings.mostOf).length > 0;
  const problem: BridgeProblem = {
    candidates, goals, rank,
    start: {
      chosen: [], piece: component.map((number) => first.get(number)!), steps: wants("diameter") ? allSteps(graph) : null,
      lateral: indirect ? allSteps(superiors.horizontal) : null,
    },
    room: limited ? Int32Array.from(graph.ids, (id) => settings.mostOf[id] ?? settings.mostPer ?? order) : null,
    partners: Int32Array.from(graph.ids, (_, i) => graph.out[i + 1]! - graph.out[i]!),
    effort: settings.effort, most: settings.alternatives,
  };
  const watched = wants("fragmentation") || measure(network, fragmentation).rows[0]?.["fragmentation"] === null ? goals : [...goals, fragmentationGoal(candidates, 1)];
  return { problem, watched, graph, notes };
}

/** The labels of the measures, from the metrics of the same name. */
export const bridgeLabels = {
  fragmentation: fragmentation.label, diameter: diameter.label, taskCongruence: taskCongruence.label,
  superiorDeficit: { en: "Superior deficit", zh: "共同上级缺口" },
} as const;
