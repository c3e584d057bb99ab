import type { CompactGraph } from "./compact.js";
import { lengthsOf } from "./lengths.js";
import { nearestFirst } from "./nearest-first.js";

/** Two routes this close, relative to their length, are of equal length: 0.1 + 0.2 must tie with 0.15 + 0.15. */
const equal = 1e-10;

/** Path counts are kept below this and the times it was divided out beside them: a chain of 1,024 diamonds has more than any double. */
const large = 2 ** 512;

function breadthFirst(graph: CompactGraph, source: number, distance: Float64Array, settled: Int32Array): number {
  let count = 1;
  distance.fill(Infinity);
  distance[source] = 0;
  settled[0] = source;
  for (let head = 0; head < count; head++) {
    const at = settled[head]!;
    const further = distance[at]! + 1;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const next = graph.to[slot]!;
      if (distance[next] !== Infinity) continue;
      distance[next] = further;
      settled[count++] = next;
    }
  }
  return count;
}

/**
 * All shortest routes from one organisation, nearest first. `settled[k]` is the k-th nearest of `count`, the source
 * itself the first; the steps before it are `slots[b]` of `into` rows, and `before[b]` who stands there, for b from
 * `begins[k]` to `begins[k + 1]`. The arrays are used again for the next source.
 */
export interface ShortestRoutes {
  readonly source: number;
  readonly count: number;
  readonly settled: Int32Array;
  readonly begins: Int32Array;
  readonly before: Int32Array;
  readonly slots: Int32Array;
  readonly distance: Float64Array;
  /** How many routes lead to each, in a unit of its own, and how many come by way of one before it, in the unit of `at`. */
  readonly paths: Float64Array;
  readonly pathsBy: (previous: number, at: number) => number;
}

/**
 * Visits every organisation with all shortest routes from it; with strengths, the length of a tie is 1 / strength.
 *
 * Distances come first and exactly; then whoever is one tie short of them, within the tolerance, is a step before. So
 * which routes tie does not hang on the order in which they were met. Cost O(n m), weighted O(n m log m).
 */
export function eachShortestRoutes(graph: CompactGraph, visit: (routes: ShortestRoutes) => void): void {
  const { order, into, from } = graph;
  const lengths = graph.strength === null ? null : { along: lengthsOf(graph), against: lengthsOf(graph, { against: true }) };
  const distance = new Float64Array(order);
  const settled = new Int32Array(order);
  const rank = new Int32Array(order);
  const paths = new Float64Array(order);
  const divided = new Int32Array(order);
  const before = new Int32Array(from.length);
  const slots = new Int32Array(from.length);
  const begins = new Int32Array(order + 1);
  const pathsBy = (previous: number, at: number) =>
    paths[previous]! * (divided[previous] === divided[at] ? 1 : large ** (divided[previous]! - divided[at]!));

  for (let source = 0; source < order; source++) {
    const count = lengths === null ? breadthFirst(graph, source, distance, settled) : nearestFirst(graph, lengths.along, source, distance, settled);
    for (let k = 0; k < count; k++) rank[settled[k]!] = k;
    paths[source] = 1;
    divided[source] = 0;
    let filled = 0;
    begins[0] = 0;
    for (let k = 1; k < count; k++) {
      const at = settled[k]!;
      begins[k] = filled;
      divided[at] = 0;
      for (let slot = into[at]!; slot < into[at + 1]!; slot++) {
        const previous = from[slot]!;
        const step = distance[previous]! + (lengths === null ? 1 : lengths.against[slot]!);
        if (step - distance[at]! > equal * distance[at]! || rank[previous]! >= k) continue;
        slots[filled] = slot;
        before[filled++] = previous;
        divided[at] = Math.max(divided[at], divided[previous]!);
      }
      let sum = 0;
      for (let b = begins[k]!; b < filled; b++) sum += pathsBy(before[b]!, at);
      if (sum > large) {
        sum /= large;
        divided[at] = divided[at] + 1;
      }
      paths[at] = sum;
    }
    begins[count] = filled;
    visit({ source, count, settled, begins, before, slots, distance, paths, pathsBy });
  }
}
