import { symmetricEigen } from "../stats/index.js";
import { adjacencyRows, mostInMatrix } from "./adjacency-rows.js";
import type { CompactGraph } from "./compact.js";
import { componentMembers } from "./component-members.js";

/**
 * Subgraph centrality: closed walks from and to each organisation, those of length k divided by k!; the diagonal of exp(A), from the
 * eigenvectors of an undirected graph. Values past every double are not finite. Null if a component is too large. Cost O(n³).
 */
export function subgraphCentralityOf(graph: CompactGraph): Float64Array | null {
  const total = new Float64Array(graph.order).fill(1);
  for (const members of componentMembers(graph)) {
    if (members.length === 1) continue;
    if (members.length > mostInMatrix) return null;
    const { values, vectors } = symmetricEigen(adjacencyRows(graph, members));
    const powers = values.map(Math.exp);
    members.forEach((i, k) => {
      total[i] = vectors[k]!.reduce((sum, x, l) => sum + x * x * powers[l]!, 0);
    });
  }
  return total;
}
