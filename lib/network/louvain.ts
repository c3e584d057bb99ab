import louvainModule from "graphology-communities-louvain";
import modularityModule from "graphology-metrics/graph/modularity.js";
import type { Random } from "../random.js";
import type { CompactGraph } from "./compact.js";

interface Attributes {
  readonly strength: number;
}

/** What the packages read of an undirected graph, and the three things by which they know one. */
interface Readable {
  readonly type: "undirected";
  readonly multi: false;
  readonly order: number;
  readonly size: number;
  readonly undirectedSize: number;
  readonly directedSize: 0;
  readonly selfLoopCount: 0;
  readonly forEachNode: (visit: (node: string) => void) => void;
  readonly forEachEdge: (visit: (edge: string, attributes: Attributes, source: string, target: string) => void) => void;
  readonly forEachUndirectedEdge: Readable["forEachEdge"];
  readonly undirectedDegreeWithoutSelfLoops: (node: string) => number;
  readonly addUndirectedEdgeWithKey: () => void;
  readonly dropNode: () => void;
}

interface Options {
  readonly getEdgeWeight: string | null;
  readonly resolution: number;
  readonly rng: () => number;
  readonly randomWalk: boolean;
}

const louvain = louvainModule as unknown as { detailed: (graph: Readable, options: Options) => { readonly communities: Readonly<Record<string, number>> } };

const modularityOf = modularityModule as unknown as (graph: Readable, options: {
  readonly getNodeCommunity: (node: string) => number;
  readonly getEdgeWeight: string | null;
  readonly resolution: number;
}) => number;

/** A simple undirected graph as the packages read it, without a copy. Keys are positions: ids such as "constructor" trip their plain-object indices. */
function readable(graph: CompactGraph): Readable {
  const refuse = () => {
    throw new Error("this graph is only read");
  };
  const forEachEdge: Readable["forEachEdge"] = (visit) => {
    for (let i = 0; i < graph.order; i++) {
      for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
        const j = graph.to[slot]!;
        if (i < j) visit(String(slot), { strength: graph.strength?.[slot] ?? 1 }, String(i), String(j));
      }
    }
  };
  return {
    type: "undirected", multi: false, order: graph.order, size: graph.size, undirectedSize: graph.size, directedSize: 0, selfLoopCount: 0,
    forEachNode: (visit) => { for (let i = 0; i < graph.order; i++) visit(String(i)); },
    forEachEdge, forEachUndirectedEdge: forEachEdge,
    undirectedDegreeWithoutSelfLoops: (node) => graph.out[Number(node) + 1]! - graph.out[Number(node)]!,
    addUndirectedEdgeWithKey: refuse, dropNode: refuse,
  };
}

/** One seeded Louvain run on a simple undirected graph with ties (Blondel et al. 2008): the community of each position, and its modularity. */
export function louvainOnce(graph: CompactGraph, random: Random, resolution: number): { readonly community: readonly number[]; readonly modularity: number } {
  const getEdgeWeight = graph.strength === null ? null : "strength";
  const view = readable(graph);
  const { communities } = louvain.detailed(view, { getEdgeWeight, resolution, rng: () => random.next(), randomWalk: true });
  const community = graph.ids.map((_, i) => communities[String(i)]!);
  // Counted anew from the partition: the search carries a running sum, whose rounding grows with its steps.
  return { community, modularity: modularityOf(view, { getNodeCommunity: (node) => community[Number(node)]!, getEdgeWeight, resolution }) };
}
