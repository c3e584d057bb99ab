import type { Layer, Organisation } from "../case/index.js";
import { UsageError } from "../errors.js";
import { comparedPairs } from "../framework/outcome/compared-pairs.js";
import type { Network, NetworkTie } from "../network/index.js";

/** `matched`: in both. `phantom`: planned, not observed. `emergent`: observed, not planned. `not-compared`: nothing is observed in the layer. */
export type PlanDifference = "matched" | "phantom" | "emergent" | "not-compared";

/** Two organisations in one layer, with the ties that say so. */
export interface PlanPair {
  readonly layer: string;
  readonly a: string;
  readonly b: string;
  readonly difference: PlanDifference;
  readonly plan: readonly NetworkTie[];
  readonly actual: readonly NetworkTie[];
}

export interface ComparedPlans {
  /** By layer, then in the order of the organisations. */
  readonly pairs: readonly PlanPair[];
  readonly counts: Readonly<Record<PlanDifference, number>>;
  /** Organisations and layers of either, those of the plan first. */
  readonly organisations: readonly Organisation[];
  readonly layers: readonly Layer[];
  /** Layers with ties in which nothing is observed: of them nothing is said. */
  readonly notCompared: readonly string[];
}

/**
 * A plan against what happened, as two selections of one case: which pairs of the union are tied in both, on paper only,
 * or without a plan. The rule is that of `planDifferences`: pairs of one layer, direction ignored; a layer in which
 * nothing is observed, and that is not listed in full, is not judged. A network that was not narrowed by status or wave
 * gives its ties in plan and required as the plan, and its observed ties as what happened. O(m log m).
 *
 * @throws UsageError `usage/two-cases` where the networks are of different cases.
 *
 * @example
 * const city = build(await readCase("data/s-city"));
 * comparePlans(city, city).counts.phantom; // 0: nothing is observed, so that nothing is judged
 */
export function comparePlans(plan: Network, actual: Network): ComparedPlans {
  if (plan.case.id !== actual.case.id) {
    throw new UsageError("usage/two-cases", `A plan is compared with what happened in the same case, not "${plan.case.id}" with "${actual.case.id}". Set two cases side by side instead.`);
  }
  const organisations = joined(plan.organisations, actual.organisations);
  const observedLayers = new Map(actual.layers.map((layer) => [layer.id, layer]));
  const layers = joined(plan.layers, actual.layers);
  const planned = tiesOf(plan, ["in-plan", "required"]);
  const happened = tiesOf(actual, ["observed"]);
  const silent = planned.length === 0 || happened.length === 0;
  const judged = new Set(layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id));
  // What nobody selected was not looked at, however complete it is.
  const asked = layers.map((layer): Layer => ({ ...layer, coverage: observedLayers.get(layer.id)?.coverage === "complete" ? "complete" : "partial" }));
  const compared = comparedPairs({ organisations, layers: asked }, planned, happened);
  const pairs = compared.flatMap(({ layer, pairs: own, observed }) => own.map((pair): PlanPair => ({ ...pair, difference: silent || !observed || !judged.has(layer) ? "not-compared" : differenceOf(pair) })));
  const count = (difference: PlanDifference) => pairs.filter((pair) => pair.difference === difference).length;
  return {
    pairs, organisations, layers,
    counts: { matched: count("matched"), phantom: count("phantom"), emergent: count("emergent"), "not-compared": count("not-compared") },
    notCompared: [...new Set(pairs.filter((pair) => pair.difference === "not-compared").map(({ layer }) => layer))],
  };
}

function differenceOf({ plan, actual }: Pick<PlanPair, "plan" | "actual">): PlanDifference {
  if (plan.length > 0 && actual.length > 0) return "matched";
  return plan.length > 0 ? "phantom" : "emergent";
}

function tiesOf({ ties, scope }: Network, statuses: readonly NetworkTie["status"][]): readonly NetworkTie[] {
  return scope.statuses !== null || scope.wave !== null ? ties : ties.filter(({ status }) => statuses.includes(status));
}

function joined<T extends { readonly id: string }>(own: readonly T[], other: readonly T[]): T[] {
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...other.filter(({ id }) => !known.has(id))];
}
