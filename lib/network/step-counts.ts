import type { CompactGraph } from "./compact.js";

/**
 * Visits every organisation with the number of others it reaches at each number of steps: `counts[2]` are those two
 * steps away, `counts[0]` is nobody. `against` follows arcs backwards. The array is used again for the next one.
 * Cost O(n (n + m)).
 */
export function eachStepCounts(graph: CompactGraph, visit: (source: number, counts: readonly number[]) => void, { against = false } = {}): void {
  const [offsets, targets] = against ? [graph.into, graph.from] : [graph.out, graph.to];
  const steps = new Int32Array(graph.order).fill(-1);
  const queue = new Int32Array(graph.order);
  const counts: number[] = [];
  for (let source = 0; source < graph.order; source++) {
    let tail = 1;
    queue[0] = source;
    steps[source] = 0;
    counts.length = 1;
    counts[0] = 0;
    for (let head = 0; head < tail; head++) {
      const at = queue[head]!;
      const further = steps[at]! + 1;
      for (let slot = offsets[at]!; slot < offsets[at + 1]!; slot++) {
        const next = targets[slot]!;
        if (steps[next] !== -1) continue;
        steps[next] = further;
        counts[further] = (counts[further] ?? 0) + 1;
        queue[tail++] = next;
      }
    }
    visit(source, counts);
    for (let k = 0; k < tail; k++) steps[queue[k]!] = -1;
  }
}

/** Ordered pairs at each number of steps. */
export function stepCounts(graph: CompactGraph): number[] {
  const total = [0];
  eachStepCounts(graph, (_, counts) => counts.forEach((pairs, steps) => (total[steps] = (total[steps] ?? 0) + pairs)));
  return total;
}

/** How many pairs are counted at all. */
export const pairsOf = (counts: readonly number[]): number => counts.reduce((sum, pairs) => sum + pairs, 0);

/** Sum of 1 / steps. Counted first and divided once a distance, it is the same to the last digit in whatever order the organisations stand. */
export const nearnessOf = (counts: readonly number[]): number => counts.reduce((sum, pairs, steps) => (pairs === 0 ? sum : sum + pairs / steps), 0);
