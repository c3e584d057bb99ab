import { DirectedGraph, MultiGraph, UndirectedGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import louvainModule from "graphology-communities-louvain";
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

/** The typed multigraph of a network, for people who work with graphology: one edge a tie, with the record's fields as attributes. */
export function toGraphology(network: Network): AbstractGraph {
  const graph = new MultiGraph();
  for (const organisation of network.organisations) graph.addNode(organisation.id, { ...organisation });
  for (const tie of [...network.ties, ...network.selfTies]) {
    const attributes = { ...tie };
    if (tie.directed) graph.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, attributes);
    else graph.addUndirectedEdgeWithKey(tie.id, tie.source, tie.target, attributes);
  }
  return graph as unknown as AbstractGraph;
}

/** A simple graphology graph of a compact one. */
export function simpleGraphology(graph: CompactGraph): AbstractGraph {
  const simple = graph.directed ? new DirectedGraph() : new UndirectedGraph();
  for (const id of graph.ids) simple.addNode(id);
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const j = graph.to[slot]!;
      if (graph.directed || i < j) simple.addEdge(graph.ids[i]!, graph.ids[j]!, { strength: graph.strength?.[slot] ?? 1 });
    }
  }
  return simple as unknown as AbstractGraph;
}

/** One Louvain run on a simple graph, by a stream of its own: community number of each organisation, and modularity. */
export function louvainOnce(graph: CompactGraph, random: Random, resolution: number): { readonly community: number[]; readonly modularity: number } {
  const result = louvain.detailed(simpleGraphology(graph), {
    getEdgeWeight: graph.strength === null ? null : "strength", resolution, rng: random.next, randomWalk: true,
  });
  return { community: graph.ids.map((id) => result.communities[id]!), modularity: result.modularity };
}
