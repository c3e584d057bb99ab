import type { CompactGraph } from "./compact.js";

/** The same graph with every arc turned round; an undirected one is itself. O(1): the two views change places. */
export const reversed = (graph: CompactGraph): CompactGraph => (graph.directed
  ? { ...graph, out: graph.into, to: graph.from, into: graph.out, from: graph.to, strength: graph.strengthFrom, strengthFrom: graph.strength }
  : graph);
