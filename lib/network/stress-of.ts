import type { CompactGraph } from "./compact.js";
import { eachShortestRoutes } from "./shortest-routes.js";

/**
 * Stress: the number of shortest paths between two others that pass an organisation; undirected pairs once. Null
 * where it passes every double. Cost O(n m), weighted O(n m log m).
 */
export function stressOf(graph: CompactGraph): (number | null)[] {
  const paths = new Float64Array(graph.order);
  const onward = new Float64Array(graph.order);
  const total = new Float64Array(graph.order);
  eachShortestRoutes(graph, ({ source, count, settled, begins, before }) => {
    onward.fill(0);
    paths[source] = 1;
    for (let k = 1; k < count; k++) {
      let sum = 0;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) sum += paths[before[b]!]!;
      paths[settled[k]!] = sum;
    }
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) onward[before[b]!] = onward[before[b]!]! + 1 + onward[at]!;
      if (onward[at] !== 0) total[at] = total[at]! + paths[at]! * onward[at]!;
    }
  });
  return Array.from(total, (value) => (Number.isFinite(value) ? value / (graph.directed ? 1 : 2) : null));
}
