import { defineMetric } from "../../../metric/index.js";
import { partitionOf, partitionOptions } from "./partition-options.js";

/**
 * Modularity of the communities found: the share of ties inside them less what chance would put there.
 *
 * Of the same seeded Louvain or Leiden runs as `communities`, direction ignored. A heuristic: the true optimum may be
 * higher, never lower. On all the reference networks small enough for an exact optimum Leiden reaches it. Null without
 * ties, where the definition divides by zero. Cost O(runs m).
 *
 * Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113; Blondel et al. (2008), doi:10.1088/1742-5468/2008/10/P10008;
 * Traag et al. (2019), doi:10.1038/s41598-019-41695-z.
 */
export const modularity = defineMetric({
  id: "modularity",
  label: { en: "Modularity", zh: "模块度" },
  question: { en: "How clearly does the network fall into communities?", zh: "网络划分为社群的程度有多明显？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`Q = \sum_c \Big(\frac{m_c}{m} - \gamma \Big(\frac{d_c}{2m}\Big)^2\Big)`,
  convention: { en: "Newman-Girvan modularity of the best partition found by Louvain, or Leiden by option, direction ignored.", zh: "鲁汶算法（可选莱顿算法）所得最佳划分的模块度，忽略方向。" },
  references: ["blondel2008", "newman2004", "traag2019"],
  cost: "O(runs m)",
  example: {
    ties: "a-b b-c a-c c-d d-e e-f d-f", row: { modularity: 5 / 14, communities: 2 },
    how: { en: "Six of seven ties are inside two triangles with half of the ends each: 6/7 - 1/2.", zh: "七条关系中六条在两个三角形内，各占一半端点：6/7 - 1/2。" },
  },
  programs: [
    { label: { en: "Louvain, best of many runs", zh: "鲁汶算法，多次取最好" }, programs: ["igraph: cluster_louvain(as.undirected(g), weights = NA)$modularity"], options: {}, column: "modularity" },
    { label: { en: "the exact optimum, on small networks", zh: "小网络上的精确最优值" }, programs: ["igraph (Python): Graph.community_optimal_modularity()"], options: { algorithm: "leiden" }, column: "modularity" },
  ],
  comparable: "same size",
  projection: ({ reading, parallel }) => ({ direction: "ignored", strength: reading, parallel }),
  requires: { ties: 1 },
  monotone: null,
  costly: true,
  options: partitionOptions,
  columns: {
    modularity: { type: "number", label: { en: "Modularity", zh: "模块度" }, range: [null, 1], digits: 3, higherMeans: { en: "communities are more apart", zh: "社群之间更分离" } },
    communities: { type: "integer", label: { en: "Communities", zh: "社群数" }, range: [1, null] },
  },
  compute({ graph, options, note }) {
    const found = partitionOf(graph, options);
    note("communities/spread", { modularity: found.modularity, lowest: found.lowest, highest: found.highest, runs: options.runs, seed: options.seed });
    return [{ modularity: found.modularity, communities: new Set(found.community).size }];
  },
});
