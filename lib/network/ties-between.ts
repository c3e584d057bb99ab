import type { Network, NetworkTie } from "./network.js";

const cache = new WeakMap<Network, Map<string, NetworkTie[]>>();
const key = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** The ties that join two organisations, in either direction, in file order. */
export function tiesBetween(network: Network, a: string, b: string): readonly NetworkTie[] {
  let pairs = cache.get(network);
  if (pairs === undefined) {
    pairs = new Map();
    for (const tie of network.ties) {
      const pair = key(tie.source, tie.target);
      const ties = pairs.get(pair);
      if (ties === undefined) pairs.set(pair, [tie]);
      else ties.push(tie);
    }
    cache.set(network, pairs);
  }
  return pairs.get(key(a, b)) ?? [];
}
