import type { CompactGraph } from "./compact.js";

/**
 * For each organisation of an undirected graph, how many ordered pairs of the others are joined by a path once it is
 * gone: those joined before, less its own, and less those that only it holds together. One depth-first pass (Hopcroft
 * and Tarjan 1973) gives the pieces each one leaves. Cost O(n + m).
 */
export function joinedAfterRemoval(graph: CompactGraph): Float64Array {
  const { order, out, to } = graph;
  const [found, low, parent, next] = [new Int32Array(order).fill(-1), new Int32Array(order), new Int32Array(order).fill(-1), new Int32Array(order)];
  const size = new Int32Array(order).fill(1);
  // Of the pieces below it: their organisations, and the ordered pairs inside them.
  const [apart, inside] = [new Float64Array(order), new Float64Array(order)];
  const component = new Int32Array(order);
  const route = new Int32Array(order);
  let [clock, joined] = [0, 0];
  for (let root = 0; root < order; root++) {
    if (found[root] !== -1) continue;
    let depth = 1;
    route[0] = root;
    found[root] = low[root] = clock++;
    next[root] = out[root]!;
    while (depth > 0) {
      const at = route[depth - 1]!;
      component[at] = root;
      if (next[at]! < out[at + 1]!) {
        const other = to[next[at]!]!;
        next[at] = next[at]! + 1;
        if (found[other] === -1) {
          parent[other] = at;
          found[other] = low[other] = clock++;
          next[other] = out[other]!;
          route[depth++] = other;
        } else if (other !== parent[at]) low[at] = Math.min(low[at]!, found[other]!);
        continue;
      }
      depth--;
      const above = parent[at]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[at]!);
      size[above] = size[above]! + size[at]!;
      if (low[at]! < found[above]!) continue;
      apart[above] = apart[above]! + size[at]!;
      inside[above] = inside[above]! + size[at]! * (size[at]! - 1);
    }
    joined += size[root]! * (size[root]! - 1);
  }
  return Float64Array.from({ length: order }, (_, i) => {
    const whole = size[component[i]!]!;
    const rest = whole - 1 - apart[i]!;
    return joined - whole * (whole - 1) + inside[i]! + rest * (rest - 1);
  });
}
