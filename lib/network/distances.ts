import type { CompactGraph } from "./compact.js";

/**
 * Steps from one organisation to every other along arcs (or against them); -1 where there is no path.
 * `absent` leaves one organisation out. Cost O(n + m).
 */
export function distancesFrom(graph: CompactGraph, source: number, { against = false, absent = -1 } = {}): Int32Array {
  const [offsets, targets] = against ? [graph.into, graph.from] : [graph.out, graph.to];
  const distance = new Int32Array(graph.order).fill(-1);
  if (source === absent) return distance;
  const queue = new Int32Array(graph.order);
  let tail = 1;
  queue[0] = source;
  distance[source] = 0;
  for (let head = 0; head < tail; head++) {
    const at = queue[head]!;
    for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++) {
      const next = targets[slot]!;
      if (distance[next] === -1 && next !== absent) {
        distance[next] = distance[at]! + 1;
        queue[tail++] = next;
      }
    }
  }
  return distance;
}
