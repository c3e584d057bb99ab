import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { eachStepCounts, pairsOf } from "../../../network/index.js";
import { reachOption } from "./reach-option.js";

/**
 * Local reaching centrality: the share of the others that an organisation reaches along arcs.
 *
 * `out` follows arcs from the organisation, as published; `in` counts who reaches it. Undirected ties run both ways. How far
 * away somebody is changes nothing (for that, harmonic closeness). An isolate reaches nobody: 0. Cost O(n m).
 *
 * Mones, Vicsek and Vicsek (2012), doi:10.1371/journal.pone.0033799.
 */
export const localReachingCentrality = defineMetric({
  id: "localReachingCentrality",
  label: { en: "Local reaching centrality", zh: "局部可达中心度" },
  question: { en: "What share of the others can each organisation reach along directed ties?", zh: "每个单位沿有向关系能到达多大比例的其他单位？" },
  element: "structure",
  theme: "hierarchy",
  subject: "organisation",
  formula: String.raw`C_R(i) = \frac{|\{j \ne i : i \leadsto j\}|}{n - 1}`,
  convention: { en: "Others reached along arcs, of the n - 1; undirected ties run both ways.", zh: "沿有向关系可达的其他单位占n - 1的比例；无向关系视为双向。" },
  references: ["mones2012"],
  cost: "O(n m)",
  example: {
    ties: "a>b b>c", row: { organisation: "a", reach: 1, reached: 2 },
    how: { en: "a reaches both others.", zh: "a可达另外两个单位。" },
  },
  programs: [{ label: { en: "unweighted, along arcs", zh: "不计强度，沿有向关系" }, programs: ["NetworkX: local_reaching_centrality(G, v)"], options: {}, column: "reach", when: "directed" }],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: "rises",
  options: z.strictObject({ mode: reachOption }),
  columns: {
    reach: { type: "number", label: { en: "Share of the others reached", zh: "可达其他单位比例" }, range: [0, 1], digits: 3, higherMeans: { en: "reaches more of the others", zh: "可达更多其他单位" } },
    reached: { type: "integer", label: { en: "Others reached", zh: "可达的其他单位数" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const others = graph.order - 1;
    if (others === 0) note("metric/undefined");
    const reached = new Int32Array(graph.order);
    eachStepCounts(graph, (i, counts) => (reached[i] = pairsOf(counts)), { against: options.mode === "in" });
    return graph.ids.map((organisation, i) => ({ organisation, reach: others === 0 ? null : reached[i]! / others, reached: reached[i]! }));
  },
});
