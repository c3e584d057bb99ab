import type { CompactGraph } from "./compact.js";

/** More organisations in one part than this make no full matrix: a thousand million multiplications would follow, several times over. */
export const mostInMatrix = 1000;

/** The full matrix of some of a graph's organisations: strength (or 1) of the arc from row to column, 0 where there is none. Cost O(k² + m). */
export function adjacencyRows(graph: CompactGraph, members: readonly number[]): number[][] {
  const place = new Map(members.map((i, k) => [i, k]));
  return members.map((i) => {
    const row = new Array<number>(members.length).fill(0);
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const k = place.get(graph.to[slot]!);
      if (k !== undefined) row[k] = graph.strength === null ? 1 : graph.strength[slot]!;
    }
    return row;
  });
}
