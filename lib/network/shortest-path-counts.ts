import type { CompactGraph } from "./compact.js";

/** Steps from one organisation to every other along arcs (-1 where there is no path), and how many shortest paths there are. Cost O(n + m). */
export function shortestPathCounts(graph: CompactGraph, source: number): { readonly steps: Int32Array; readonly paths: Float64Array } {
  const steps = new Int32Array(graph.order).fill(-1);
  const paths = new Float64Array(graph.order);
  const queue = new Int32Array(graph.order);
  let tail = 1;
  queue[0] = source;
  steps[source] = 0;
  paths[source] = 1;
  for (let head = 0; head < tail; head++) {
    const at = queue[head]!;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const next = graph.to[slot]!;
      if (steps[next] === -1) {
        steps[next] = steps[at]! + 1;
        queue[tail++] = next;
      }
      if (steps[next] === steps[at]! + 1) paths[next]! += paths[at]!;
    }
  }
  return { steps, paths };
}
