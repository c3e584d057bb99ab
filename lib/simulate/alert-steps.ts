import type { Network } from "../network/index.js";
import { alertOptionsSchema } from "./alert-options.js";
import { channelsOf, planOf, stepsOf } from "./alert-plan.js";

/**
 * In which round each organisation hears of a message, as `timedAlert` counts it when no delay is given: down vertical ties,
 * along arcs, both ways over others. Null for whom it never reaches; null altogether when the source is not in scope or no
 * layer is stated. Time O(n + m).
 *
 * @example alertSteps(build(parseCase(data)), "s-emc")?.get("fg-all") // 2
 */
export function alertSteps(network: Network, from: string): ReadonlyMap<string, number | null> | null {
  const source = network.organisations.findIndex(({ id }) => id === from);
  if (source === -1 || (network.ties.length === 0 && network.layers.every(({ coverage }) => coverage === "not-stated"))) return null;
  const settings = alertOptionsSchema.parse({});
  const steps = stepsOf(planOf(network, settings, source, channelsOf(network, settings).channels));
  return new Map(network.organisations.map(({ id }, i) => [id, steps[i]! === -1 ? null : steps[i]!]));
}
