import type { Random } from "../random.js";
import type { CompactGraph } from "./compact.js";
import { leidenOnce } from "./leiden.js";
import { louvainOnce } from "./louvain.js";

/** Both search for the partition of greatest modularity; Leiden's communities are connected. */
export type Algorithm = "louvain" | "leiden";

export interface Partition {
  /** Community of each organisation, numbered by size, then by first id. */
  readonly community: readonly number[];
  readonly modularity: number;
  /** Lowest and highest modularity over the runs: how much the answer depends on chance. */
  readonly lowest: number;
  readonly highest: number;
}

/** The same graph with its organisations in another order. */
function inOrder(graph: CompactGraph, order: readonly number[]): CompactGraph {
  const place = new Int32Array(graph.order);
  order.forEach((i, k) => (place[i] = k));
  const out = new Int32Array(graph.order + 1);
  const to = new Int32Array(graph.to.length);
  const strength = graph.strength === null ? null : new Float64Array(graph.to.length);
  order.forEach((i, k) => {
    const [first, last] = [graph.out[i]!, graph.out[i + 1]!];
    const slots = Array.from({ length: last - first }, (_, s) => first + s).sort((a, b) => place[graph.to[a]!]! - place[graph.to[b]!]!);
    slots.forEach((slot, s) => {
      to[out[k]! + s] = place[graph.to[slot]!]!;
      if (strength !== null) strength[out[k]! + s] = graph.strength![slot]!;
    });
    out[k + 1] = out[k]! + slots.length;
  });
  return { ...graph, ids: order.map((i) => graph.ids[i]!), out, to, into: out, from: to, strength, strengthFrom: strength };
}

/** Positions of the ids in alphabetical order of code units, the same everywhere. */
export function byId(ids: readonly string[]): number[] {
  return ids.map((_, i) => i).sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
}

/** Groups numbered from 1 by size, then by their first id: a number that does not hang on the order of the rows. */
export function numberedGroups(ids: readonly string[], group: ArrayLike<number>): number[] {
  const found = new Map<number, { size: number; first: number }>();
  byId(ids).forEach((i, rank) => {
    const known = found.get(group[i]!);
    if (known === undefined) found.set(group[i]!, { size: 1, first: rank });
    else known.size++;
  });
  const order = [...found].sort(([, a], [, b]) => b.size - a.size || a.first - b.first);
  const number = new Map(order.map(([name], index) => [name, index + 1]));
  return ids.map((_, i) => number.get(group[i]!)!);
}

/**
 * The best of several seeded Louvain or Leiden runs on an undirected graph. Each run meets the organisations in an order of its
 * own, drawn from their order by id: the search hangs on that order far more than on where it starts, and the rows of
 * a file must not decide the answer. Runs that differ by rounding alone are equal, and the first of them counts.
 */
export function bestPartition(graph: CompactGraph, random: Random, runs: number, resolution: number, algorithm: Algorithm = "louvain"): Partition {
  const once = algorithm === "leiden" ? leidenOnce : louvainOnce;
  const sorted = byId(graph.ids);
  let best: ReturnType<typeof once> | null = null;
  let order: number[] = [];
  let lowest = Infinity;
  for (let run = 0; run < runs; run++) {
    const stream = random.fork(run);
    const shuffled = [...sorted];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = stream.integer(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    const found = once(inOrder(graph, shuffled), stream.fork(0), resolution);
    lowest = Math.min(lowest, found.modularity);
    if (best === null || found.modularity > best.modularity + 1e-12) [best, order] = [found, shuffled];
  }
  const group = new Int32Array(graph.order);
  order.forEach((i, k) => (group[i] = best!.community[k]!));
  return { community: numberedGroups(graph.ids, group), modularity: best!.modularity, lowest, highest: best!.modularity };
}
