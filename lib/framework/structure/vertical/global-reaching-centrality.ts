import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { eachStepCounts, pairsOf } from "../../../network/index.js";
import { reachOption } from "./reach-option.js";

/**
 * Global reaching centrality: how far one organisation reaches more of the network than the others do.
 *
 * The differences of all local reaching centralities to the largest, summed, over n - 1. An out-star gives 1; where everybody
 * reaches everybody, or nobody anybody, 0. The published variant for undirected networks, by distance, is another
 * measure (harmonic closeness centralization): here undirected ties run both ways. Isolates count: they reach nobody.
 * Cost O(n m).
 *
 * Mones, Vicsek and Vicsek (2012), doi:10.1371/journal.pone.0033799.
 */
export const globalReachingCentrality = defineMetric({
  id: "globalReachingCentrality",
  label: { en: "Global reaching centrality", zh: "全局可达中心度" },
  question: { en: "Does one organisation reach far more of the network than the others do?", zh: "是否有一个单位能到达的范围远超其他单位？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`\frac{\sum_i (\max_j C_R(j) - C_R(i))}{n - 1}`,
  convention: { en: "Differences to the largest share of others reached along arcs, over n - 1. Isolates count.", zh: "各单位可达比例与最大值之差的总和除以n - 1。孤立单位计入。" },
  references: ["mones2012"],
  cost: "O(n m)",
  example: {
    ties: "a>b b>c", row: { reaching: 3 / 4, largest: 1 },
    how: { en: "Shares 1, 1/2, 0: differences 0 + 1/2 + 1 over 2.", zh: "比例为1、二分之一、0：差值之和1.5除以2。" },
  },
  programs: [{ label: { en: "unweighted, along arcs", zh: "不计强度，沿有向关系" }, programs: ["NetworkX: global_reaching_centrality(G, weight=None)"], options: {}, column: "reaching", when: "directed" }],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ mode: reachOption }),
  columns: {
    reaching: { type: "number", label: { en: "Global reaching centrality", zh: "全局可达中心度" }, range: [0, 1], digits: 3, higherMeans: { en: "one reaches far more than the others", zh: "有一个单位可达范围远超其余" } },
    largest: { type: "number", label: { en: "Largest share reached", zh: "最大可达比例" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options }) {
    const others = graph.order - 1;
    let [sum, most] = [0, 0];
    eachStepCounts(graph, (_, counts) => {
      const reached = pairsOf(counts);
      sum += reached;
      most = Math.max(most, reached);
    }, { against: options.mode === "in" });
    return [{ reaching: (most * graph.order - sum) / others ** 2, largest: most / others }];
  },
});
