import type { CompactGraph } from "./compact.js";
import { eachShortestRoutes } from "./shortest-routes.js";

/** An arc, or a tie whose ends are given in order of the case, and how many shortest paths run over it. */
export interface TieBetweenness {
  readonly a: number;
  readonly b: number;
  readonly value: number;
}

/**
 * Betweenness of every tie: for each pair of organisations, the share of their shortest paths that run over it. Undirected:
 * each pair and each tie once. Cost O(n m), weighted O(n m log m).
 */
export function edgeBetweennessOf(graph: CompactGraph): TieBetweenness[] {
  const { order, into, from, directed } = graph;
  const passing = new Float64Array(order);
  const over = new Float64Array(from.length);
  eachShortestRoutes(graph, ({ count, settled, begins, before, slots, paths, pathsBy }) => {
    passing.fill(0);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) {
        const share = (pathsBy(before[b]!, at) / paths[at]!) * (1 + passing[at]!);
        passing[before[b]!] = passing[before[b]!]! + share;
        over[slots[b]!] = over[slots[b]!]! + share;
      }
    }
  });
  // Each ordered pair was met: what runs over a tie one way is what runs over it the other way.
  const found: TieBetweenness[] = [];
  for (let at = 0; at < order; at++) {
    for (let slot = into[at]!; slot < into[at + 1]!; slot++) if (directed || from[slot]! < at) found.push({ a: from[slot]!, b: at, value: over[slot]! });
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b);
}
