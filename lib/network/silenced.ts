import { assemble } from "./build.js";
import type { Network } from "./network.js";

/**
 * The same network with every layer of which it keeps no tie read as not stated, unless the layer is listed in full: a plan that
 * names no tie of a layer in one response state says nothing of that layer there.
 */
export function silenced(network: Network): Network {
  const told = new Set([...network.ties, ...network.unknownTies].map(({ layer }) => layer));
  const layers = network.case.vocabulary.layers.map((layer) => (layer.coverage === "partial" && !told.has(layer.id) ? { ...layer, coverage: "not-stated" as const } : layer));
  return assemble({ ...network.case, vocabulary: { ...network.case.vocabulary, layers } }, network.scope);
}
