import type { Dimension } from "../../case/index.js";
import { partOf, type Network } from "../../network/index.js";
import type { NoteCode } from "../../words/index.js";

/** The vertical and horizontal ties of a network, either null where nothing is known of it; a note says why. */
export function statedParts(network: Network, note: (code: NoteCode) => void): Readonly<Record<Dimension, Network | null>> {
  const part = (dimension: Dimension): Network | null => {
    const found = partOf(network, dimension);
    if (found === null) note(network.layers.some((layer) => layer.dimension === dimension) ? `dimension/${dimension}-not-stated` : `dimension/no-${dimension}`);
    return found;
  };
  return { vertical: part("vertical"), horizontal: part("horizontal") };
}
