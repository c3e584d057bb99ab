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
 * Betweenness of every organisation (Brandes 2001): for each pair of others, the share of shortest paths that
 * pass it, summed. Undirected: each pair once. With strengths, the length of a tie is 1 / strength.
 *
 * Distances come first and exactly; then whoever is one tie short of them, within the tolerance, is a step before. So
 * which routes tie does not hang on the order in which they were met. Cost O(n m), weighted O(n m log m).
 */
export function betweennessOf(graph: CompactGraph): Float64Array {
  const { order, into, from } = graph;
  const lengths = graph.strength === null ? null : { along: lengthsOf(graph), against: lengthsOf(graph, { against: true }) };
  const distance = new Float64Array(order);
  const settled = new Int32Array(order);
  const rank = new Int32Array(order);
  const paths = new Float64Array(order);
  const divided = new Int32Array(order);
  const passing = new Float64Array(order);
  const total = new Float64Array(order);
  // The steps before each settled organisation, one after another: those of the k-th begin at begins[k].
  const before = new Int32Array(from.length);
  const begins = new Int32Array(order + 1);
  const relative = (previous: number, at: number) => (divided[previous] === divided[at] ? 1 : large ** (divided[previous]! - divided[at]!));

  for (let source = 0; source < order; source++) {
    const count = lengths === null ? breadthFirst(graph, source, distance, settled) : nearestFirst(graph, lengths.along, source, distance, settled);
    for (let k = 0; k < count; k++) rank[settled[k]!] = k;
    paths[source] = 1;
    divided[source] = 0;
    let filled = 0;
    for (let k = 1; k < count; k++) {
      const at = settled[k]!;
      begins[k] = filled;
      divided[at] = 0;
      for (let slot = into[at]!; slot < into[at + 1]!; slot++) {
        const previous = from[slot]!;
        const step = distance[previous]! + (lengths === null ? 1 : lengths.against[slot]!);
        if (step - distance[at]! > equal * distance[at]! || rank[previous]! >= k) continue;
        before[filled++] = previous;
        divided[at] = Math.max(divided[at], divided[previous]!);
      }
      let sum = 0;
      for (let b = begins[k]!; b < filled; b++) sum += paths[before[b]!]! * relative(before[b]!, at);
      if (sum > large) {
        sum /= large;
        divided[at] = divided[at] + 1;
      }
      paths[at] = sum;
    }
    begins[count] = filled;
    passing.fill(0);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      const share = (1 + passing[at]!) / paths[at]!;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) {
        const previous = before[b]!;
        passing[previous] = passing[previous]! + paths[previous]! * relative(previous, at) * share;
      }
      total[at] = total[at]! + passing[at]!;
    }
  }
  return graph.directed ? total : total.map((value) => value / 2);
}
