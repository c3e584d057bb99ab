import type { CompactGraph } from "./compact.js";

/**
 * Blocks (biconnected components) of an undirected simple graph: the members of each, in increasing order; a cut point
 * is in several, an isolate in none. One depth-first pass with the organisations still open on a stack (Hopcroft and
 * Tarjan 1973), without recursion. Cost O(n + m).
 */
export function blocksOfTies(graph: CompactGraph): number[][] {
  const { order, out, to } = graph;
  const found = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const next = new Int32Array(order);
  const blocks: number[][] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (found[root] !== -1) continue;
    const route = [root];
    const open = [root];
    found[root] = low[root] = clock++;
    next[root] = out[root]!;
    while (route.length > 0) {
      const at = route[route.length - 1]!;
      if (next[at]! < out[at + 1]!) {
        const other = to[next[at]!]!;
        next[at] = next[at]! + 1;
        if (found[other] === -1) {
          parent[other] = at;
          found[other] = low[other] = clock++;
          next[other] = out[other]!;
          route.push(other);
          open.push(other);
        } else if (other !== parent[at]) low[at] = Math.min(low[at]!, found[other]!);
        continue;
      }
      route.pop();
      const above = parent[at]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[at]!);
      if (low[at]! < found[above]!) continue;
      const block = [above];
      for (let member = open.pop()!; ; member = open.pop()!) {
        block.push(member);
        if (member === at) break;
      }
      blocks.push(block.sort((a, b) => a - b));
    }
  }
  return blocks;
}
