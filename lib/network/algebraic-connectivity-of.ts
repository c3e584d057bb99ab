import { symmetricEigen } from "../stats/index.js";
import { adjacencyRows, mostInMatrix } from "./adjacency-rows.js";
import type { CompactGraph } from "./compact.js";
import { componentMembers } from "./component-members.js";

/** The second smallest eigenvalue of the Laplacian of an undirected graph of at least two; 0 exactly where it falls apart. Null if it is too large. Cost O(n³). */
export function algebraicConnectivityOf(graph: CompactGraph): number | null {
  const [members, ...others] = componentMembers(graph);
  if (others.length > 0) return 0;
  if (members!.length > mostInMatrix) return null;
  const laplacian = adjacencyRows(graph, members!).map((row, i) => row.map((value, j) => (i === j ? row.reduce((sum, strength) => sum + strength, 0) : -value)));
  return Math.max(0, symmetricEigen(laplacian).values[1]!);
}
