import { inverse } from "../stats/index.js";
import { adjacencyRows, mostInMatrix } from "./adjacency-rows.js";
import type { CompactGraph } from "./compact.js";
import { componentMembers } from "./component-members.js";

/** Beyond this condition number nothing of the answer is certain any more. */
const illConditioned = 1e12;

const norm = (rows: readonly (readonly number[])[]) => Math.max(...rows.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));

/** Bonacich power before scaling: x with (1 - beta A) x = A 1, along out-arcs. Component by component. Cost O(n³). */
export function bonacichPowerOf(graph: CompactGraph, beta: number): Float64Array | "singular" | "too-large" {
  const power = new Float64Array(graph.order);
  for (const members of componentMembers(graph)) {
    if (members.length === 1) continue;
    if (members.length > mostInMatrix) return "too-large";
    const strengths = adjacencyRows(graph, members);
    const rows = strengths.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - beta * value));
    const found = inverse(rows);
    if (found === null || norm(rows) * norm(found) > illConditioned) return "singular";
    const right = strengths.map((row) => row.reduce((sum, value) => sum + value, 0));
    members.forEach((i, k) => {
      power[i] = found[k]!.reduce((sum, value, l) => sum + value * right[l]!, 0);
    });
  }
  return power;
}
