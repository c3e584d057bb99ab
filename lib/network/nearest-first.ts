import type { CompactGraph } from "./compact.js";

/**
 * Dijkstra: fills in the distance from a source and the organisations in the order they are settled, nearest first, and
 * gives their number. Distances not reached stay infinite. A heap in which an outdated entry is simply passed over.
 * Cost O(m log m).
 */
export function nearestFirst(graph: CompactGraph, lengths: Float64Array, source: number, distance: Float64Array, settled: Int32Array): number {
  const heap: number[] = [source];
  const keys: number[] = [0];
  const done = new Uint8Array(graph.order);
  let count = 0;
  distance.fill(Infinity);
  distance[source] = 0;
  const push = (item: number, key: number) => {
    let place = heap.push(item) - 1;
    keys.push(key);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (keys[parent]! <= key) break;
      [heap[place], keys[place]] = [heap[parent]!, keys[parent]!];
      place = parent;
    }
    [heap[place], keys[place]] = [item, key];
  };
  const pop = (): number => {
    const top = heap[0]!;
    const item = heap.pop()!;
    const key = keys.pop()!;
    if (heap.length === 0) return top;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && keys[child + 1]! < keys[child]!) child++;
      if (keys[child]! >= key) break;
      [heap[place], keys[place]] = [heap[child]!, keys[child]!];
      place = child;
    }
    [heap[place], keys[place]] = [item, key];
    return top;
  };
  while (heap.length > 0) {
    const at = pop();
    if (done[at] === 1) continue;
    done[at] = 1;
    settled[count++] = at;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const next = graph.to[slot]!;
      const length = distance[at]! + lengths[slot]!;
      if (length < distance[next]!) {
        distance[next] = length;
        push(next, length);
      }
    }
  }
  return count;
}
