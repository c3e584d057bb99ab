import type { CompactGraph } from "./compact.js";

/** Others tied with an organisation in either direction, in increasing order. */
function partnersOf(graph: CompactGraph, i: number): number[] {
  const out = Array.from(graph.to.subarray(graph.out[i], graph.out[i + 1]));
  return graph.directed ? [...new Set([...out, ...graph.from.subarray(graph.into[i], graph.into[i + 1])])].sort((a, b) => a - b) : out;
}

/** How many slots `localEfficiencyOf` may look at: for each organisation every tie of every partner, once a partner. Cost O(n + m). */
export function localEfficiencySlots(graph: CompactGraph): number {
  let slots = 0;
  for (let i = 0; i < graph.order; i++) {
    const partners = partnersOf(graph, i);
    slots += partners.length * partners.reduce((sum, j) => sum + graph.out[j + 1]! - graph.out[j]!, 0);
  }
  return slots;
}

/**
 * For each organisation the efficiency among its partners without it: the mean of 1 / steps over their pairs, on paths
 * that lead through partners only. Null below two partners. Cost O(sum over organisations of partners · partners' ties).
 */
export function localEfficiencyOf(graph: CompactGraph): (number | null)[] {
  const within = new Int32Array(graph.order).fill(-1);
  const steps = new Int32Array(graph.order);
  const met = new Int32Array(graph.order).fill(-1);
  const queue = new Int32Array(graph.order);
  let search = 0;
  return Array.from({ length: graph.order }, (_, i) => {
    const partners = partnersOf(graph, i);
    const k = partners.length;
    if (k < 2) return null;
    for (const j of partners) within[j] = i;
    const counts: number[] = [];
    for (const source of partners) {
      search++;
      met[source] = search;
      steps[source] = 0;
      queue[0] = source;
      let tail = 1;
      for (let head = 0; head < tail; head++) {
        const at = queue[head]!;
        for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
          const next = graph.to[slot]!;
          if (within[next] !== i || met[next] === search) continue;
          met[next] = search;
          const further = (steps[next] = steps[at]! + 1);
          counts[further] = (counts[further] ?? 0) + 1;
          queue[tail++] = next;
        }
      }
    }
    let nearness = 0;
    counts.forEach((pairs, length) => (nearness += pairs / length));
    return nearness / (k * (k - 1));
  });
}
