import { settleUnknown, type Network } from "../network/index.js";
import type { Note } from "../words/index.js";
import type { BridgeSettings } from "./bridge-options.js";
import { bridgeTask } from "./bridge-problem.js";
import { searchBridges } from "./bridge-search.js";

/** Between what the cost lies, whichever ties marked unknown are there; null where an end is not known. */
export interface UnknownCost {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The cost over the ties marked unknown, by its two ends: with more ties there a set still reaches the target, so that
 * the cost only falls. Low is what no set can undercut with all of them there, high what the set found costs without them. A
 * tie of authority may take a joined pair out of the superior deficit, which then rises: there no end is known.
 */
export function overUnknown(network: Network, settings: BridgeSettings, cost: number | null): { readonly span: UnknownCost | null; readonly notes: readonly Note[] } {
  const count = network.unknownTies.length;
  if (count === 0) return { span: null, notes: [] };
  if (settings.targets.superiorDeficit !== undefined && network.unknownTies.some(({ dimension }) => dimension === "vertical")) return { span: null, notes: [{ code: "bridge/unknown-authority", params: { count } }] };
  const { problem } = bridgeTask(settleUnknown(network, new Set(network.unknownTies.map(({ id }) => id))), settings);
  const low = problem === null ? null : searchBridges(problem).least;
  const code = low === null ? "bridge/unknown-none" : cost === null ? "bridge/unknown-low" : low === cost ? "bridge/unknown-same" : "bridge/unknown-span";
  return { span: { low, high: cost }, notes: [{ code, params: { count, low: low ?? 0, high: cost ?? 0 } }] };
}
