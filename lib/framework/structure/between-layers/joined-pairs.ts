import type { NetworkTie, Network } from "../../../network/index.js";

export interface JoinedPair {
  readonly a: string;
  readonly b: string;
  /** The layers that join the two, in declared order. */
  readonly layers: readonly string[];
  readonly ties: readonly NetworkTie[];
}

/**
 * Every pair of organisations that a stated layer joins, in case order, direction ignored. Memberships belong to no
 * declared layer. Cost O(n + m log m).
 */
export function joinedPairs(network: Network): JoinedPair[] {
  const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id);
  const place = new Map(stated.map((id, l) => [id, l]));
  const index = new Map(network.organisations.map(({ id }, i) => [id, i]));
  const found = new Map<number, NetworkTie[]>();
  for (const tie of network.ties) {
    if (tie.dimension === "affiliation" || !place.has(tie.layer)) continue;
    const [i, j] = [index.get(tie.source)!, index.get(tie.target)!];
    const key = Math.min(i, j) * index.size + Math.max(i, j);
    const known = found.get(key);
    if (known === undefined) found.set(key, [tie]);
    else known.push(tie);
  }
  return [...found].sort(([x], [y]) => x - y).map(([key, ties]) => ({
    a: network.organisations[Math.floor(key / index.size)]!.id, b: network.organisations[key % index.size]!.id, ties,
    layers: [...new Set(ties.map((tie) => tie.layer))].sort((x, y) => place.get(x)! - place.get(y)!),
  }));
}
