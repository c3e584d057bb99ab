import { MultiGraph } from "graphology";
import type { AbstractGraph } from "graphology-types";
import type { Network } from "./network.js";

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
