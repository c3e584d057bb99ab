import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { betweennessOf } from "../../../network/index.js";

/**
 * Betweenness: how often an organisation stands on the shortest paths between two others.
 *
 * For each pair of others the share of its shortest paths that pass the organisation, summed; undirected pairs count
 * once, ordered pairs each. End points do not count. With `reading: as length` a tie is as long as 1 / strength, and
 * routes within 1e-10 of one another tie. Share: divided by (n - 1)(n - 2), undirected by half of it. Raw values agree
 * with R sna, igraph and networkx. Below three organisations nobody can stand between two others: 0, and no share. Cost
 * O(n m), by length O(n m log m).
 *
 * Freeman (1977), doi:10.2307/3033543; Brandes (2001), doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness = defineMetric({
  id: "betweenness",
  label: { en: "Betweenness", zh: "中介中心度" },
  question: { en: "Who stands between others most often?", zh: "谁最常处在其他单位之间？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`b(i) = \sum_{s \ne i \ne t} \frac{\sigma_{st}(i)}{\sigma_{st}}`,
  convention: {
    en: "Shortest paths through the organisation, end points not counted; undirected pairs once. Share of (n - 1)(n - 2), undirected of half of it.",
    zh: "经过该单位的最短路径份额之和，不计端点；无向时每对计一次。份额除以(n - 1)(n - 2)，无向时除以其一半。",
  },
  references: ["brandes2001", "freeman1977"],
  cost: "O(n m), by length O(n m log m)",
  example: {
    ties: "hub-a hub-b hub-c",
    row: { organisation: "hub", betweenness: 3, share: 1 },
    how: { en: "a-b, a-c and b-c can only go by the hub.", zh: "a与b、a与c、b与c之间都只能经过hub。" },
  },
  programs: [
    { label: { en: "directed", zh: "有向" }, programs: ["R sna: betweenness(g, cmode = \"directed\")", "R igraph: betweenness(g, directed = TRUE)", "NetworkX: betweenness_centrality(G, normalized=False)"], options: { direction: "directed" }, column: "betweenness", when: "directed" },
    { label: { en: "directed, share", zh: "有向，份额" }, programs: ["R igraph: betweenness(g, directed = TRUE, normalized = TRUE)", "NetworkX: betweenness_centrality(G)"], options: { direction: "directed" }, column: "share", when: "directed" },
    { label: { en: "direction ignored, each pair once", zh: "忽略方向，每对计一次" }, programs: ["R sna: betweenness(g, cmode = \"undirected\")", "R igraph: betweenness(g, directed = FALSE)", "NetworkX: betweenness_centrality(G.to_undirected(), normalized=False)"], options: { direction: "ignored" }, column: "betweenness" },
    { label: { en: "direction ignored, share", zh: "忽略方向，份额" }, programs: ["R igraph: betweenness(g, directed = FALSE, normalized = TRUE)", "NetworkX: betweenness_centrality(G.to_undirected())"], options: { direction: "ignored" }, column: "share" },
    { label: { en: "directed, a tie as long as 1 / strength", zh: "有向，关系长度为强度的倒数" }, programs: ["R igraph: betweenness(g, directed = TRUE, weights = 1 / w)", "NetworkX: betweenness_centrality(G, normalized=False, weight=length)"], options: { direction: "directed", reading: "as length" }, column: "betweenness", when: "directed" },
    { label: { en: "undirected, a tie as long as 1 / strength", zh: "无向，关系长度为强度的倒数" }, programs: ["R igraph: betweenness(g, weights = 1 / w)", "NetworkX: betweenness_centrality(G, normalized=False, weight=length)"], options: { direction: "ignored", reading: "as length" }, column: "betweenness", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    betweenness: { type: "number", label: { en: "Betweenness", zh: "中介中心度" }, range: [0, null], digits: 2, higherMeans: { en: "more routes between others pass it", zh: "更多其他单位间的路径经过它" } },
    share: { type: "number", label: { en: "Share of routes", zh: "路径份额" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, note }) {
    const n = graph.order;
    const most = ((n - 1) * (n - 2)) / (graph.directed ? 1 : 2);
    if (most === 0) note("metric/undefined");
    const values = betweennessOf(graph);
    return graph.ids.map((organisation, i) => ({ organisation, betweenness: values[i]!, share: most <= 0 ? null : Math.min(1, values[i]! / most) }));
  },
});
