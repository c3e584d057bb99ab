import type { CompactGraph } from "./compact.js";

export interface Bridge {
  readonly a: number;
  readonly b: number;
  /** Organisations on the side of `b` when the tie is gone. */
  readonly beyond: number;
  /** Organisations of the component both are in. */
  readonly component: number;
}

export interface Cuts {
  /** Pieces that the organisation's component falls into without it; 1 for one that cuts nothing, 0 for an isolate. */
  readonly pieces: Int32Array;
  readonly bridges: readonly Bridge[];
}

/**
 * Cut points and bridges of an undirected simple graph in one depth-first pass (Hopcroft and Tarjan 1973), without
 * recursion. Cost O(n + m).
 */
export function cutsOf(graph: CompactGraph): Cuts {
  const { order, out, to } = graph;
  const found = new Int32Array(order).fill(-1);
  const low = new Int32Array(order);
  const size = new Int32Array(order).fill(1);
  const parent = new Int32Array(order).fill(-1);
  const next = new Int32Array(order);
  const pieces = new Int32Array(order);
  const candidates: { a: number; b: number; root: number }[] = [];
  const rootSize = new Map<number, number>();
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (found[root] !== -1) continue;
    const route = [root];
    found[root] = low[root] = clock++;
    next[root] = out[root]!;
    let branches = 0;
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
        } else if (other !== parent[at]) low[at] = Math.min(low[at]!, found[other]!);
        continue;
      }
      route.pop();
      const above = parent[at]!;
      if (above === -1) continue;
      low[above] = Math.min(low[above]!, low[at]!);
      size[above] = size[above]! + size[at]!;
      if (above === root) branches++;
      else if (low[at]! >= found[above]!) pieces[above] = pieces[above]! + 1;
      if (low[at]! > found[above]!) candidates.push({ a: above, b: at, root });
    }
    pieces[root] = branches;
    rootSize.set(root, size[root]!);
  }
  // Besides the branches counted, everybody but a root has the piece above it.
  for (let i = 0; i < order; i++) if (parent[i] !== -1) pieces[i] = pieces[i]! + 1;
  return { pieces, bridges: candidates.map(({ a, b, root }) => ({ a, b, beyond: size[b]!, component: rootSize.get(root)! })) };
}
