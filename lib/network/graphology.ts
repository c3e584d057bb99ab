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

/** One seeded Louvain run on a simple graph with ties (Blondel et al. 2008): the community of each position, and its modularity. */
export function louvainOnce(graph: CompactGraph, random: Random, resolution: number): { readonly community: readonly number[]; readonly modularity: number } {
  const simple = simpleGraphology(graph);
  const getEdgeWeight = graph.strength === null ? null : "strength";
  const { communities } = louvain.detailed(simple, { getEdgeWeight, resolution, rng: () => random.next(), randomWalk: true });
  const community = graph.ids.map((_, i) => communities[String(i)]!);
  // Counted anew from the partition: the search carries a running sum, whose rounding grows with its steps.
  return { community, modularity: modularityOf(simple, { getNodeCommunity: (node) => community[Number(node)]!, getEdgeWeight, resolution }) };
}
