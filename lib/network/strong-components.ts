import type { CompactGraph } from "./compact.js";

/**
 * Strong component of each organisation, numbered in order of first member (Tarjan 1972, without recursion,
 * which would overflow on a chain of twenty thousand). `absent` leaves one organisation out: it is a component of its own.
 * Cost O(n + m).
 */
export function strongComponents(graph: CompactGraph, { absent = -1 } = {}): Int32Array {
  const { order, out, to } = graph;
  const found = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const component = new Int32Array(order).fill(-1);
  const next = new Int32Array(order);
  const open: number[] = [];
  const route: number[] = [];
  let clock = 0;
  let count = 0;
  if (absent !== -1) {
    found[absent] = clock++;
    component[absent] = count++;
  }
  const visit = (at: number) => {
    found[at] = low[at] = clock++;
    next[at] = out[at]!;
    open.push(at);
    route.push(at);
  };
  for (let start = 0; start < order; start++) {
    if (found[start] !== -1) continue;
    visit(start);
    while (route.length > 0) {
      const at = route[route.length - 1]!;
      if (next[at]! < out[at + 1]!) {
        const other = to[next[at]!]!;
        next[at] = next[at]! + 1;
        if (found[other] === -1) visit(other);
        else if (component[other] === -1) low[at] = Math.min(low[at]!, found[other]!);
        continue;
      }
      route.pop();
      const parent = route.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[at]!);
      if (low[at] !== found[at]) continue;
      for (let member = open.pop()!; ; member = open.pop()!) {
        component[member] = count;
        if (member === at) break;
      }
      count++;
    }
  }
  const renumbered = new Map<number, number>();
  return component.map((number) => {
    if (!renumbered.has(number)) renumbered.set(number, renumbered.size);
    return renumbered.get(number)!;
  });
}
