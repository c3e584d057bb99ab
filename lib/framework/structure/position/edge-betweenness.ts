import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { edgeBetweennessOf, tiesBetween } from "../../../network/index.js";

/**
 * Edge betweenness: over which ties the shortest paths between organisations run.
 *
 * One row for each arc from a to b, or for each tied pair where direction is ignored; parallel ties are one, and
 * `evidence` names them. For each pair of organisations, ends included, the share of its shortest paths that run over the tie,
 * summed; undirected pairs count once. Share: of the ordered pairs n (n - 1), undirected of half of them. With `reading: as
 * length` a tie is as long as 1 / strength; a tie with a shorter way round it has 0. Without ties there are no rows. Cost
 * O(n m), by length O(n m log m).
 *
 * Girvan and Newman (2002), doi:10.1073/pnas.122653799; Brandes (2008), doi:10.1016/j.socnet.2007.11.001.
 */
export const edgeBetweenness = defineMetric({
  id: "edgeBetweenness",
  label: { en: "Betweenness of ties", zh: "关系的中介中心度" },
  question: { en: "Which ties carry the most routes between organisations?", zh: "哪些关系承载了最多的单位间路径？" },
  element: "structure",
  theme: "between",
  subject: "pair",
  formula: String.raw`b(ij) = \sum_{s \ne t} \frac{\sigma_{st}(ij)}{\sigma_{st}}`,
  convention: {
    en: "Shares of shortest paths that run over the tie, those of its own ends included; undirected pairs once; parallel ties are one. Share of n(n - 1) pairs, undirected of half of them.",
    zh: "经过该关系的最短路径份额之和，包括其两端之间的路径；无向时每对计一次；平行关系视为一条。份额除以n(n - 1)，无向时除以其一半。",
  },
  references: ["brandes2008", "girvan2002"],
  cost: "O(n m), by length O(n m log m)",
  example: {
    ties: "a-b b-c b-d",
    row: { a: "b", b: "c", edgeBetweenness: 3, share: 1 / 2 },
    how: { en: "c reaches a, b and d over this tie: 3 of the 6 pairs.", zh: "c到a、b、d都经过这条关系：六对中的三对。" },
  },
  programs: [
    { label: { en: "directed", zh: "有向" }, programs: ["R igraph: edge_betweenness(g, directed = TRUE)", "NetworkX: edge_betweenness_centrality(G, normalized=False)"], options: { direction: "directed" }, column: "edgeBetweenness", when: "directed" },
    { label: { en: "undirected, each pair once", zh: "无向，每对计一次" }, programs: ["R igraph: edge_betweenness(g, directed = FALSE)", "NetworkX: edge_betweenness_centrality(G, normalized=False)"], options: { direction: "ignored" }, column: "edgeBetweenness", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    edgeBetweenness: { type: "number", label: { en: "Betweenness of the tie", zh: "关系的中介中心度" }, range: [0, null], digits: 2, higherMeans: { en: "more routes run over it", zh: "更多路径经过它" } },
    share: { type: "number", label: { en: "Share of pairs", zh: "占单位对的份额" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, graph }) {
    const pairs = (graph.order * (graph.order - 1)) / (graph.directed ? 1 : 2);
    return edgeBetweennessOf(graph).map(({ a: first, b: second, value }) => {
      const [a, b] = [graph.ids[first]!, graph.ids[second]!];
      const ties = tiesBetween(network, a, b).filter((tie) => !graph.directed || !tie.directed || tie.source === a);
      return { a, b, edgeBetweenness: value, share: Math.min(1, value / pairs), evidence: ties.map(({ id }) => id) };
    });
  },
});
