import type { Dimension } from "../case/index.js";
import { select } from "./build.js";
import type { Network } from "./network.js";

const cache = new WeakMap<Network, Map<Dimension, Network | null>>();

/**
 * The vertical or the horizontal ties of a network, on the same organisations; null when no layer of that
 * dimension is selected or none of them is stated, because then nothing is known of that part. Memberships
 * are neither, and are left out.
 */
export function partOf(network: Network, dimension: Dimension): Network | null {
  const parts = cache.get(network) ?? new Map<Dimension, Network | null>();
  cache.set(network, parts);
  const ready = parts.get(dimension);
  if (ready !== undefined) return ready;
  const stated = network.layers.some((layer) => layer.dimension === dimension && layer.coverage !== "not-stated");
  const part = stated ? select(network, { dimensions: [dimension], memberships: "ignore" }) : null;
  parts.set(dimension, part);
  return part;
}
