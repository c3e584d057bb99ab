import type { CompactGraph } from "./compact.js";
import { eachShortestRoutes } from "./shortest-routes.js";

/**
 * Betweenness of every organisation (Brandes 2001): for each pair of others, the share of shortest paths that
 * pass it, summed. Undirected: each pair once. With strengths, the length of a tie is 1 / strength. Cost O(n m),
 * weighted O(n m log m).
 */
export function betweennessOf(graph: CompactGraph): Float64Array {
  const passing = new Float64Array(graph.order);
  const total = new Float64Array(graph.order);
  eachShortestRoutes(graph, ({ count, settled, begins, before, paths, pathsBy }) => {
    passing.fill(0);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      const share = (1 + passing[at]!) / paths[at]!;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) {
        const previous = before[b]!;
        passing[previous] = passing[previous]! + pathsBy(previous, at) * share;
      }
      total[at] = total[at]! + passing[at]!;
    }
  });
  return graph.directed ? total : total.map((value) => value / 2);
}
