import { DirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import louvainModule from "graphology-communities-louvain";
import modularityModule from "graphology-metrics/graph/modularity.js";
import type { Random } from "../random.js";
import type { CompactGraph } from "./compact.js";
import type { Network } from "./network.js";

/**
 * The one place that knows graphology: module interop, types and seeds are settled here. Its algorithms
 * only ever see a simple graph declared directed or undirected, never the multigraph: on parallel ties
 * several of them return wrong numbers without a word.
 */
interface LouvainResult {
  readonly communities: Readonly<Record<string, number>>;
  readonly count: number;
  readonly modularity: number;
}
interface LouvainOptions {
  readonly getEdgeWeight: string | null;
  readonly resolution: number;
  readonly rng: () => number;
  readonly randomWalk: boolean;
}
const louvain = louvainModule as unknown as { detailed: (graph: AbstractGraph, options: LouvainOptions) => LouvainResult };

const modularityOf = modularityModule as unknown as (graph: AbstractGraph, options: {
  readonly getNodeCommunity: (node: string) => number;
  readonly getEdgeWeight: string | null;
  readonly resolution: number;
}) => number;

/** The typed multigraph of a network, for people who work with graphology: one edge a tie, with the record's fields as attributes. */
export function toGraphology(network: Network): AbstractGraph {
  const graph = new MultiGraph();
  for (const organisation of network.organisations) graph.addNode(organisation.id, { ...organisation });
  for (const tie of [...network.ties, ...network.selfTies]) {
    const attributes = { ...tie };
    if (tie.directed) graph.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, attributes);
    else graph.addUndirectedEdgeWithKey(tie.id, tie.source, tie.target, attributes);
  }
  return graph;
}

/** A simple graphology graph of a compact one. Keys are positions: ids such as "constructor" trip its plain-object indices. */
export function simpleGraphology(graph: CompactGraph): AbstractGraph {
  const simple = graph.directed ? new DirectedGraph() : new UndirectedGraph();
  graph.ids.forEach((id, i) => simple.addNode(i, { id }));
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const j = graph.to[slot]!;
      if (graph.directed || i < j) simple.addEdge(i, j, { strength: graph.strength?.[slot] ?? 1 });
    }
  }
  return simple;
}

export interface Partition {
  /** Community of each organisation, numbered by size, then by first member. */
  readonly community: readonly number[];
  readonly modularity: number;
  /** Lowest and highest modularity over the runs: how much the answer depends on chance. */
  readonly lowest: number;
  readonly highest: number;
}

function numbered(community: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of community) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const order = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || community.indexOf(a) - community.indexOf(b));
  const place = new Map(order.map(([number], index) => [number, index + 1]));
  return community.map((number) => place.get(number)!);
}

/**
 * The best of several seeded Louvain runs on a simple graph with ties (Blondel et al. 2008). Run i draws from a
 * stream of its own, so that more runs never change the earlier ones.
 */
export function louvainBest(graph: CompactGraph, random: Random, runs: number, resolution: number): Partition {
  const simple = simpleGraphology(graph);
  let best: LouvainResult | null = null;
  let lowest = Infinity;
  for (let run = 0; run < runs; run++) {
    const stream = random.fork(run);
    const result = louvain.detailed(simple, {
      getEdgeWeight: graph.strength === null ? null : "strength", resolution, rng: () => stream.next(), randomWalk: true,
    });
    lowest = Math.min(lowest, result.modularity);
    if (best === null || result.modularity > best.modularity) best = result;
  }
  const community = graph.ids.map((_, i) => best!.communities[String(i)]!);
  // Counted anew from the partition: the search carries a running sum, whose rounding grows with its steps.
  const modularity = modularityOf(simple, { getNodeCommunity: (node) => community[Number(node)]!, getEdgeWeight: graph.strength === null ? null : "strength", resolution });
  return { community: numbered(community), modularity, lowest, highest: best!.modularity };
}
