import { defineMetric } from "../../../metric/index.js";
import { louvainOptions, partitionOf } from "./louvain-options.js";

/**
 * Modularity of the communities found: the share of ties inside them less what chance would put there.
 *
 * Of the same seeded Louvain runs as `communities`, direction ignored. A heuristic: the true optimum may be higher, never
 * lower. Null without ties, where the definition divides by zero. Cost O(runs m).
 *
 * Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113; Blondel et al. (2008), doi:10.1088/1742-5468/2008/10/P10008.
 *
 * @example score(build(twoTriangles), [modularity]) // { modularity: 0.3571428571428571, "modularity.communities": 2 }
 */
export const modularity = defineMetric({
  id: "modularity",
  label: { en: "Modularity", zh: "模块度" },
  question: { en: "How clearly does the network fall into communities?", zh: "网络划分为社群的程度有多明显？" },
  element: "structure",
  subject: "network",
  formula: String.raw`Q = \sum_c \Big(\frac{m_c}{m} - \gamma \Big(\frac{d_c}{2m}\Big)^2\Big)`,
  convention: { en: "Newman-Girvan modularity of the best Louvain partition found, direction ignored.", zh: "所得最佳鲁汶划分的模块度，忽略方向。" },
  references: ["blondel2008", "newman2004"],
  comparable: "same size",
  projection: ({ reading, parallel }) => ({ direction: "ignored", strength: reading, parallel }),
  requires: { ties: 1 },
  monotone: null,
  options: louvainOptions,
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
