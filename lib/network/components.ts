import type { CompactGraph } from "./compact.js";

/** Component number of each organisation, direction ignored; numbered in order of first member. Cost O(n + m). */
export function weakComponents(graph: CompactGraph): Int32Array {
  const component = new Int32Array(graph.order).fill(-1);
  const stack: number[] = [];
  let count = 0;
  for (let start = 0; start < graph.order; start++) {
    if (component[start] !== -1) continue;
    component[start] = count;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
        const next = graph.to[slot]!;
        if (component[next] !== -1) continue;
        component[next] = count;
        stack.push(next);
      }
      for (let slot = graph.into[at]!; slot < graph.into[at + 1]!; slot++) {
        const next = graph.from[slot]!;
        if (component[next] !== -1) continue;
        component[next] = count;
        stack.push(next);
      }
    }
    count++;
  }
  return component;
}

/** Sizes of the components, in their numbering. */
export function sizesOf(component: Int32Array): number[] {
  const sizes: number[] = [];
  for (const number of component) sizes[number] = (sizes[number] ?? 0) + 1;
  return sizes;
}
