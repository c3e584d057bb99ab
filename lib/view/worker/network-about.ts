import { select, type Network } from "../../network/index.js";
import type { About } from "./protocol.js";

/** The part of a network that a question is about. Ties that a reader hides are left out as if they were not selected. */
export function networkAbout(network: Network, { selection, ties }: About = {}): Network {
  const selected = selection === undefined ? network : select(network, selection);
  if (ties === undefined) return selected;
  const shown = new Set(ties);
  return { ...selected, ties: selected.ties.filter(({ id }) => shown.has(id)) };
}
