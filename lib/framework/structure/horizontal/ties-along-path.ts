import { distancesFrom, tiesBetween, type CompactGraph, type Network } from "../../../network/index.js";

/** The ties along one shortest path, the first by the ids it passes: what shows a reader that two organisations are joined. */
export function tiesAlongPath(network: Network, graph: CompactGraph, from: number, to: number): string[] {
  const back = distancesFrom(graph, to);
  const ties: string[] = [];
  for (let at = from; at !== to;) {
    let next = -1;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const candidate = graph.to[slot]!;
      if (back[candidate] === back[at]! - 1 && (next === -1 || graph.ids[candidate]! < graph.ids[next]!)) next = candidate;
    }
    ties.push(...tiesBetween(network, graph.ids[at]!, graph.ids[next]!).map((tie) => tie.id));
    at = next;
  }
  return ties;
}
