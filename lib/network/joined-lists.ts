import { byId } from "./best-partition.js";
import type { CompactGraph } from "./compact.js";

/**
 * Who is tied with whom in either direction, and by how many filled cells of the matrix: 2 for an arc each way or an
 * undirected tie, else 1. Positions run from the most tied organisation to the least, equals by id, so that nothing
 * computed on them hangs on the order of rows.
 */
export interface JoinedLists {
  readonly order: number;
  /** Organisation at each position. */
  readonly at: readonly number[];
  /** Rank of the id of the organisation at each position. */
  readonly rank: readonly number[];
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly cells: Uint8Array;
  /** Filled cells of each position's row and column together. */
  readonly degree: Int32Array;
  /** Filled cells in all. */
  readonly arcs: number;
}

/** Cost O(n log n + m). */
export function joinedLists(graph: CompactGraph): JoinedLists {
  const { order, out, to, into, from } = graph;
  const cellsOf = Array.from({ length: order }, (_, i) => {
    const found = new Map<number, number>();
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) found.set(to[slot]!, 1);
    for (let slot = into[i]!; slot < into[i + 1]!; slot++) found.set(from[slot]!, (found.get(from[slot]!) ?? 0) + 1);
    return found;
  });
  const degreeOf = cellsOf.map((found) => [...found.values()].reduce((sum, cells) => sum + cells, 0));
  const ranks = new Int32Array(order);
  byId(graph.ids).forEach((i, rank) => (ranks[i] = rank));
  const at = cellsOf.map((_, i) => i).sort((a, b) => degreeOf[b]! - degreeOf[a]! || ranks[a]! - ranks[b]!);
  const position = new Int32Array(order);
  at.forEach((i, p) => (position[i] = p));
  const first = new Int32Array(order + 1);
  at.forEach((i, p) => (first[p + 1] = first[p]! + cellsOf[i]!.size));
  const other = new Int32Array(first[order]!);
  const cells = new Uint8Array(first[order]!);
  at.forEach((i, p) => {
    [...cellsOf[i]!].forEach(([j, count], k) => {
      other[first[p]! + k] = position[j]!;
      cells[first[p]! + k] = count;
    });
  });
  const degree = Int32Array.from(at, (i) => degreeOf[i]!);
  return { order, at, rank: at.map((i) => ranks[i]!), first, other, cells, degree, arcs: degree.reduce((sum, d) => sum + d, 0) / 2 };
}
