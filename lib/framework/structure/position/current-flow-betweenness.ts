import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { currentFlowBetweennessOf, mostInMatrix, weakComponents } from "../../../network/index.js";

/**
 * Current-flow betweenness (random-walk betweenness): how much of what wanders between others by any route passes an
 * organisation.
 *
 * Ties are wires that conduct one unit, or with `strength: as strength` as well as they are strong. For each pair of others a unit of
 * current enters at one and leaves at the other; what passes the organisation is summed, end points not counted, each pair once.
 * Direction is ignored. Between different components no current flows, so those pairs add 0, as in betweenness; networkx
 * refuses such networks and agrees on connected ones. Share: of the (n - 1)(n - 2) / 2 pairs of others. An isolate has 0. A part of
 * more than 1,000 organisations is null with a note: its full matrix is too large. Cost O(n³ + n m log n) in the largest part.
 *
 * Newman (2005), doi:10.1016/j.socnet.2004.11.009; Brandes and Fleischer (2005), doi:10.1007/978-3-540-31856-9_44.
 */
export const currentFlowBetweenness = defineMetric({
  id: "currentFlowBetweenness",
  label: { en: "Current-flow betweenness", zh: "电流中介中心度" },
  question: { en: "Who stands between others if word wanders by every route, not only by the shortest?", zh: "若消息不只走最短路径而经各种路径游走，谁处在其他单位之间？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`c(i) = \sum_{s < t,\ s \ne i \ne t} \tfrac{1}{2} \sum_j w_{ij} \left| v_i^{(st)} - v_j^{(st)} \right|`,
  convention: {
    en: "Throughput of unit currents between pairs of others of one component, end points not counted, direction ignored. Share of (n - 1)(n - 2) / 2.",
    zh: "同一部分内其他单位对之间单位电流经过该单位的量之和，不计端点，忽略方向。份额除以(n - 1)(n - 2) / 2。",
  },
  references: ["brandes2005", "newman2005"],
  cost: "O(n³ + n m log n)",
  example: {
    ties: "a-b b-c c-d d-a a-c",
    row: { organisation: "a", currentFlow: 5 / 4, share: 5 / 12 },
    how: { en: "3/8 between b and c (their own tie carries 5/8), 3/8 between c and d, 1/2 between b and d; of 3 pairs.", zh: "b与c之间3/8（其直接关系承载5/8），c与d之间3/8，b与d之间1/2；共三对。" },
  },
  programs: [
    { label: { en: "share, connected networks, direction ignored", zh: "份额，连通网络，忽略方向" }, programs: ["NetworkX: current_flow_betweenness_centrality(G.to_undirected())"], options: {}, column: "share" },
  ],
  comparable: "same size",
  projection: ({ strength, parallel }) => ({ direction: "ignored", strength, parallel }),
  monotone: null,
  options: z.strictObject({ strength: strengthOption, parallel: parallelOption }),
  columns: {
    currentFlow: { type: "number", label: { en: "Current-flow betweenness", zh: "电流中介中心度" }, range: [0, null], digits: 2, higherMeans: { en: "more of what wanders between others passes it", zh: "其他单位间游走的消息更多经过它" } },
    share: { type: "number", label: { en: "Share of current", zh: "电流份额" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, note }) {
    const n = graph.order;
    const most = ((n - 1) * (n - 2)) / 2;
    const found = currentFlowBetweennessOf(graph);
    if (found === null) note("between/too-large", { most: mostInMatrix });
    else if (most === 0) note("metric/undefined");
    else if (weakComponents(graph).some((component) => component > 0)) note("between/by-component");
    return graph.ids.map((organisation, i) => ({
      organisation, currentFlow: found?.[i] ?? null, share: found === null || most <= 0 ? null : Math.min(1, found[i]! / most),
    }));
  },
});
