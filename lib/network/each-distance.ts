import type { CompactGraph } from "./compact.js";
import { lengthsOf } from "./lengths.js";
import { nearestFirst } from "./nearest-first.js";
import { reversed } from "./reversed.js";

/** What one search found: `reached` others, listed in `order` after the source itself, nearest first, with their `distance`. */
export interface Search {
  readonly source: number;
  readonly reached: number;
  readonly order: Int32Array;
  readonly distance: Float64Array;
}

/**
 * Searches from every organisation in turn, in steps, or in lengths of 1 / strength where the graph has strengths.
 * `against` follows arcs backwards. Distances not reached are infinite; the arrays are used again for the next one.
 * Cost O(n (n + m)), by length O(n m log m).
 */
export function eachDistance(graph: CompactGraph, visit: (search: Search) => void, { against = false } = {}): void {
  const way = against ? reversed(graph) : graph;
  const order = new Int32Array(graph.order);
  const distance = new Float64Array(graph.order).fill(Infinity);
  const lengths = way.strength === null ? null : lengthsOf(way);
  for (let source = 0; source < graph.order; source++) {
    const count = lengths === null ? inSteps(way, source, distance, order) : nearestFirst(way, lengths, source, distance, order);
    visit({ source, reached: count - 1, order, distance });
    for (let k = 0; k < count; k++) distance[order[k]!] = Infinity;
  }
}

/** Breadth first into arrays that are blank; gives how many were met, the source among them. */
function inSteps({ out, to }: CompactGraph, source: number, distance: Float64Array, order: Int32Array): number {
  let tail = 1;
  order[0] = source;
  distance[source] = 0;
  for (let head = 0; head < tail; head++) {
    const at = order[head]!;
    for (let slot = out[at]!; slot < out[at + 1]!; slot++) {
      const next = to[slot]!;
      if (distance[next] !== Infinity) continue;
      distance[next] = distance[at]! + 1;
      order[tail++] = next;
    }
  }
  return tail;
}

/** Sum of the distances of a search. Terms of equal organisations come in the order of their size, so renaming them moves no digit. */
export function totalDistance({ reached, order, distance }: Search): number {
  let total = 0;
  for (let k = 1; k <= reached; k++) total += distance[order[k]!]!;
  return total;
}

/** The distance of the farthest one met, the source itself at 0. */
export const farthest = ({ reached, order, distance }: Search): number => distance[order[reached]!]!;
