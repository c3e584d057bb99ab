import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { mostInMatrix, subgraphCentralityOf } from "../../../network/index.js";

/**
 * Subgraph centrality: in how many small circles of ties an organisation takes part.
 *
 * All closed walks from and back to it, those of k steps counted 1 / k! times: the diagonal of exp(A). Direction and
 * strength are ignored, as its authors have it. The walk of no step counts 1, so an isolate has 1. igraph and networkx agree. A value past
 * every double (a largest eigenvalue above 709) is null with a note, and so is a part of more than 1,000 organisations. Cost O(n³)
 * in the largest part.
 *
 * Estrada and Rodríguez-Velázquez (2005), doi:10.1103/PhysRevE.71.056103.
 */
export const subgraphCentrality = defineMetric({
  id: "subgraphCentrality",
  label: { en: "Subgraph centrality", zh: "子图中心度" },
  question: { en: "Who takes part in the most small circles of ties?", zh: "谁参与了最多的小范围关系回路？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`c(i) = \sum_{k = 0}^{\infty} \frac{(A^k)_{ii}}{k!} = (e^A)_{ii}`,
  convention: { en: "Closed walks, each of k steps counted 1 / k!; direction and strength ignored; an isolate has 1.", zh: "闭合游走，k步者各计1 / k!；忽略方向与强度；孤立单位为1。" },
  references: ["estrada2005"],
  cost: "O(n³)",
  example: {
    ties: "a-b",
    row: { organisation: "a", subgraphCentrality: (Math.E + 1 / Math.E) / 2 },
    how: { en: "To and fro in 2, 4, 6, ... steps: 1 + 1/2! + 1/4! + ...", zh: "往返2、4、6……步：1 + 1/2! + 1/4! + ……" },
  },
  programs: [
    { label: { en: "undirected", zh: "无向" }, programs: ["R igraph: subgraph_centrality(g)", "NetworkX: subgraph_centrality(G)"], options: {}, column: "subgraphCentrality", when: "undirected" },
  ],
  comparable: "within case",
  projection: { direction: "ignored", strength: "ignored" },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    subgraphCentrality: { type: "number", label: { en: "Subgraph centrality", zh: "子图中心度" }, range: [1, null], digits: 2, higherMeans: { en: "in more and smaller circles of ties", zh: "处于更多更小的关系回路中" } },
  },
  compute({ graph, note }) {
    const found = subgraphCentralityOf(graph);
    if (found === null) note("between/too-large", { most: mostInMatrix });
    return graph.ids.map((organisation, i) => {
      const value = found?.[i] ?? null;
      if (value !== null && !Number.isFinite(value)) note("between/too-many", {}, organisation);
      return { organisation, subgraphCentrality: value === null || !Number.isFinite(value) ? null : Math.max(1, value) };
    });
  },
});
