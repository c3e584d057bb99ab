import type { CompactGraph } from "./compact.js";

/**
 * The largest number of paths from one organisation to another that share no organisation between them
 * (Menger); a direct tie counts as one. `direct: false` leaves the direct tie out. Augmenting paths on the
 * graph with every inner organisation split in two: cost O(k (n + m)) for k paths.
 */
export function disjointPaths(graph: CompactGraph, source: number, target: number, { direct = true } = {}): number {
  const { order } = graph;
  // Node v is entered at v and left at v + order; the arc between has room for one path.
  const capacity = new Map<number, number>();
  const next: number[][] = Array.from({ length: 2 * order }, () => []);
  const key = (from: number, to: number) => from * 2 * order + to;
  const arc = (from: number, to: number, room: number) => {
    capacity.set(key(from, to), (capacity.get(key(from, to)) ?? 0) + room);
    if (!capacity.has(key(to, from))) capacity.set(key(to, from), 0);
    next[from]!.push(to);
    next[to]!.push(from);
  };
  for (let v = 0; v < order; v++) {
    arc(v, v + order, v === source || v === target ? order : 1);
    for (let slot = graph.out[v]!; slot < graph.out[v + 1]!; slot++) {
      const w = graph.to[slot]!;
      if (direct || v !== source || w !== target) arc(v + order, w, 1);
    }
  }
  let paths = 0;
  for (;;) {
    const cameFrom = new Int32Array(2 * order).fill(-1);
    const start = source + order;
    cameFrom[start] = start;
    const queue = [start];
    for (let at = queue.shift(); at !== undefined && cameFrom[target] === -1; at = queue.shift()) {
      for (const to of next[at]!) {
        if (cameFrom[to] === -1 && capacity.get(key(at, to))! > 0) {
          cameFrom[to] = at;
          queue.push(to);
        }
      }
    }
    if (cameFrom[target] === -1) return paths;
    for (let at = target; at !== start; at = cameFrom[at]!) {
      const before = cameFrom[at]!;
      capacity.set(key(before, at), capacity.get(key(before, at))! - 1);
      capacity.set(key(at, before), capacity.get(key(at, before))! + 1);
    }
    paths++;
  }
}
