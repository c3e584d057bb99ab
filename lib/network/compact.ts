import { CollaborationError } from "../errors.js";
import type { Network } from "./network.js";

/**
 * How many ties become one simple graph.
 * `direction`: `directed` keeps arcs, an undirected tie being two; `ignored` joins a pair if any tie does;
 * `mutual` joins it only if there are arcs both ways. `strength`: `ignored`, or read (a metric says whether as
 * strength or as length). `parallel`: what the strength of several ties on one arc or pair is; `count` counts the layers that join it.
 */
export interface Projection {
  readonly direction: "directed" | "ignored" | "mutual";
  readonly strength: "ignored" | "as strength" | "as length";
  readonly parallel?: Parallel;
  /** `read`: an undirected tie with a stated flow is one arc along it. For metrics of information only. */
  readonly flow?: "read" | "ignored";
}

export type Parallel = "largest" | "smallest" | "sum" | "count";

/**
 * A simple graph in compressed rows: what every kernel computes on. No loops, no parallel ties, one
 * kind of tie. Index = position of the organisation in the case. The slots of `i` in `to` run from
 * `out[i]` to `out[i + 1]`, in increasing order; `from`/`into` are the same seen from the receiving end.
 * Undirected graphs hold each tie in both rows, and share the two views.
 */
export interface CompactGraph {
  readonly ids: readonly string[];
  readonly order: number;
  /** Arcs, or pairs if undirected. */
  readonly size: number;
  readonly directed: boolean;
  readonly out: Int32Array;
  readonly to: Int32Array;
  readonly into: Int32Array;
  readonly from: Int32Array;
  /** Strength of the tie in each slot of `to`, and of `from`; null when strength is ignored. */
  readonly strength: Float64Array | null;
  readonly strengthFrom: Float64Array | null;
}

interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array | null;
}

function rowsOf(order: number, arcs: ReadonlyMap<number, number>, strong: boolean, reversed: boolean): Rows {
  const offsets = new Int32Array(order + 1);
  const keys = Array.from(arcs.keys());
  const end = (key: number) => (reversed ? key % order : Math.floor(key / order));
  const other = (key: number) => (reversed ? Math.floor(key / order) : key % order);
  keys.sort((a, b) => end(a) - end(b) || other(a) - other(b));
  const targets = new Int32Array(keys.length);
  const strengths = strong ? new Float64Array(keys.length) : null;
  keys.forEach((key, slot) => {
    offsets[end(key) + 1]!++;
    targets[slot] = other(key);
    if (strengths !== null) strengths[slot] = arcs.get(key)!;
  });
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  return { offsets, targets, strengths };
}

/** A compact graph from arcs `source * order + target` with their strengths. For kernels' tests and readers of large files. */
export function compactFromArcs(ids: readonly string[], arcs: ReadonlyMap<number, number>, directed: boolean, strong: boolean): CompactGraph {
  const order = ids.length;
  const forward = rowsOf(order, arcs, strong, false);
  const backward = directed ? rowsOf(order, arcs, strong, true) : forward;
  return {
    ids, order, directed, size: directed ? arcs.size : arcs.size / 2,
    out: forward.offsets, to: forward.targets, into: backward.offsets, from: backward.targets,
    strength: forward.strengths, strengthFrom: backward.strengths,
  };
}

const cache = new WeakMap<Network, Map<string, CompactGraph>>();

/**
 * The simple graph of a network under a projection. Isolates stay. Cost O(n + m log m); the result is kept as
 * long as the network is.
 *
 * @throws CollaborationError `network/no-strength` when strength is to be read and a tie has none: nothing is filled in.
 */
export function project(network: Network, projection: Projection): CompactGraph {
  const { direction, strength, parallel = "largest", flow = "ignored" } = projection;
  const reads = strength !== "ignored";
  const key = `${direction} ${reads} ${parallel} ${flow}`;
  const known = cache.get(network) ?? new Map<string, CompactGraph>();
  cache.set(network, known);
  const ready = known.get(key);
  if (ready !== undefined) return ready;

  const ids = network.organisations.map((organisation) => organisation.id);
  const index = new Map(ids.map((id, i) => [id, i]));
  const order = ids.length;
  const arcs = new Map<number, number>();
  const layersOn = new Map<number, Set<string>>();
  const merge = (arc: number, value: number, layer: string) => {
    const seen = arcs.get(arc);
    if (parallel === "count") {
      const layers = layersOn.get(arc) ?? new Set<string>();
      layersOn.set(arc, layers.add(layer));
      arcs.set(arc, layers.size);
    } else if (seen === undefined) arcs.set(arc, value);
    else arcs.set(arc, parallel === "sum" ? seen + value : parallel === "largest" ? Math.max(seen, value) : Math.min(seen, value));
  };
  for (const tie of network.ties) {
    if (reads && parallel !== "count" && tie.strength === null) {
      throw new CollaborationError("network/no-strength", `The tie ${tie.id} has no strength.`, { tie: tie.id });
    }
    const [source, target] = [index.get(tie.source)!, index.get(tie.target)!];
    const value = tie.strength ?? 1;
    const oneWay = flow === "read" && !tie.directed ? tie.flow : null;
    const both = direction === "ignored" || (!tie.directed && oneWay === null);
    if (both || oneWay !== "target-to-source") merge(source * order + target, value, tie.layer);
    if (both || oneWay === "target-to-source") merge(target * order + source, value, tie.layer);
  }
  if (direction === "mutual") {
    for (const [arc, value] of [...arcs]) {
      const back = (arc % order) * order + Math.floor(arc / order);
      const other = arcs.get(back);
      if (other === undefined) arcs.delete(arc);
      else {
        arcs.set(arc, Math.min(value, other));
        arcs.set(back, Math.min(value, other));
      }
    }
  }
  const graph = compactFromArcs(ids, arcs, direction === "directed", reads);
  known.set(key, graph);
  return graph;
}

/** Position of `target` among the slots of `source`, or -1. Cost O(log of its degree). */
export function slotOf(graph: CompactGraph, source: number, target: number): number {
  let low = graph.out[source]!;
  let high = graph.out[source + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = graph.to[middle]!;
    if (found === target) return middle;
    if (found < target) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
