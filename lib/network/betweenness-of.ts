import type { CompactGraph } from "./compact.js";
import { lengthsOf } from "./lengths.js";

/** Two routes this close, relative to their length, are of equal length: 0.1 + 0.2 must tie with 0.15 + 0.15. */
const equal = 1e-10;

interface Reached {
  /** Organisations in the order they are settled, nearest first. */
  readonly settled: Int32Array;
  readonly count: number;
  /** Number of shortest paths from the source. Float64: on a grid of 20 by 20 they pass 32 bits. */
  readonly paths: Float64Array;
  /** For each organisation, those a shortest path may come from. */
  readonly before: readonly number[][];
}

function breadthFirst(graph: CompactGraph, source: number): Reached {
  const steps = new Int32Array(graph.order).fill(-1);
  const settled = new Int32Array(graph.order);
  const paths = new Float64Array(graph.order);
  const before: number[][] = Array.from({ length: graph.order }, () => []);
  let count = 1;
  settled[0] = source;
  steps[source] = 0;
  paths[source] = 1;
  for (let head = 0; head < count; head++) {
    const at = settled[head]!;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const next = graph.to[slot]!;
      if (steps[next] === -1) {
        steps[next] = steps[at]! + 1;
        settled[count++] = next;
      }
      if (steps[next] === steps[at]! + 1) {
        paths[next] = paths[next]! + paths[at]!;
        before[next]!.push(at);
      }
    }
  }
  return { settled, count, paths, before };
}

/** Dijkstra with a linear search for the nearest: right for networks of hundreds, and nothing to get wrong. */
function nearestFirst(graph: CompactGraph, lengths: Float64Array, source: number): Reached {
  const { order } = graph;
  const distance = new Float64Array(order).fill(Infinity);
  const done = new Uint8Array(order);
  const settled = new Int32Array(order);
  const paths = new Float64Array(order);
  const before: number[][] = Array.from({ length: order }, () => []);
  distance[source] = 0;
  paths[source] = 1;
  let count = 0;
  for (;;) {
    let at = -1;
    for (let i = 0; i < order; i++) if (done[i] === 0 && distance[i]! < Infinity && (at === -1 || distance[i]! < distance[at]!)) at = i;
    if (at === -1) return { settled, count, paths, before };
    done[at] = 1;
    settled[count++] = at;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const next = graph.to[slot]!;
      if (done[next] === 1) continue;
      const length = distance[at]! + lengths[slot]!;
      const known = distance[next]!;
      if (known < Infinity && Math.abs(length - known) <= equal * known) {
        paths[next] = paths[next]! + paths[at]!;
        before[next]!.push(at);
      } else if (length < known) {
        distance[next] = length;
        paths[next] = paths[at]!;
        before[next] = [at];
      }
    }
  }
}

/**
 * Betweenness of every organisation (Brandes 2001): for each pair of others, the share of shortest paths that
 * pass it, summed. Undirected: each pair once. With strengths, the length of a tie is 1 / strength.
 * Cost O(n m), weighted O(n (n² + m)).
 */
export function betweennessOf(graph: CompactGraph): Float64Array {
  const lengths = graph.strength === null ? null : lengthsOf(graph);
  const total = new Float64Array(graph.order);
  const passing = new Float64Array(graph.order);
  for (let source = 0; source < graph.order; source++) {
    const { settled, count, paths, before } = lengths === null ? breadthFirst(graph, source) : nearestFirst(graph, lengths, source);
    passing.fill(0);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      const share = (1 + passing[at]!) / paths[at]!;
      for (const previous of before[at]!) passing[previous] = passing[previous]! + paths[previous]! * share;
      total[at] = total[at]! + passing[at]!;
    }
  }
  return graph.directed ? total : total.map((value) => value / 2);
}
