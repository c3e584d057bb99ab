import type { Dimension } from "../case/index.js";
import type { Context } from "../metric/index.js";
import type { Network, NetworkTie } from "../network/index.js";

/** The vertical or the horizontal ties of a network; null, with a note why, where nothing is known of them. O(m). */
export function statedTies(network: Network, dimension: Dimension, note: Context<unknown>["note"]): readonly NetworkTie[] | null {
  const layers = network.layers.filter((layer) => layer.dimension === dimension);
  if (layers.some(({ coverage }) => coverage !== "not-stated")) return network.ties.filter((tie) => tie.dimension === dimension);
  note(layers.length > 0 ? `dimension/${dimension}-not-stated` : `dimension/no-${dimension}`);
  return null;
}
