import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { dyadsOf, triangleCounts, twoPathsOf } from "../../../network/index.js";

/**
 * Transitivity, each variant by its name, because programs report different numbers by the word.
 *
 * `transitivity`: direction ignored, the share of organisations' pairs of contacts that are tied themselves, or three
 * times the triangles by the connected threes. The others follow arcs, an undirected tie being two; where all ties
 * are undirected `weak` is the same number. `weak`: of all two-paths i -> j -> k those with i -> k; `weakCount` counts
 * them. `strong`: of all ordered threes those in which i -> k is there exactly if i -> j -> k is; `strongCount` counts
 * them. It is near 1 in any sparse network and says little there. `receivers`: of the ordered pairs of receivers of one
 * sender, those with an arc from the first to the second; this is what networkx's transitivity gives on a digraph,
 * another number than on the union (and 0 there where nobody sends to two). `correlation`: of arcs with the number of two-paths, over ordered pairs. What has
 * nothing in its denominator is null: no open or closed three, fewer than three organisations, no variance.
 * Cost O(m^1.5 + sum of in-degree times out-degree).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 6.5; Newman, Strogatz and Watts (2001),
 * doi:10.1103/PhysRevE.64.026118.
 */
export const transitivity = defineMetric({
  id: "transitivity",
  label: { en: "Transitivity", zh: "传递性" },
  question: { en: "How often are two organisations with a common contact tied themselves?", zh: "有共同联系单位的两个单位，彼此也有关系的情况有多普遍？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`T = \frac{3 \times \text{triangles}}{\text{connected threes}},\quad W = \frac{|\{i \to j \to k,\ i \to k\}|}{|\{i \to j \to k\}|}`,
  convention: {
    en: "Transitivity on the union of ties; weak, strong, receivers and correlation along arcs. Null without a connected three.",
    zh: "传递性忽略方向；弱、强、接收方及相关四种沿有向关系计。没有相连三元组时无定义。",
  },
  references: ["newman2001", "wasserman1994"],
  cost: "O(m^1.5 + Σ in-degree × out-degree)",
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    transitivity: { type: "number", label: { en: "Transitivity, direction ignored", zh: "传递性（忽略方向）" }, range: [0, 1], digits: 3, higherMeans: { en: "common contacts go with a tie of one's own more often", zh: "有共同联系的单位更常彼此相连" } },
    weak: { type: "number", label: { en: "Closed of all two-paths", zh: "闭合的二步路径占比" }, range: [0, 1], digits: 3 },
    weakCount: { type: "integer", label: { en: "Closed two-paths", zh: "闭合的二步路径数" }, range: [0, null] },
    strong: { type: "number", label: { en: "Tied exactly if joined in two steps", zh: "有且仅有二步路径时才直接相连的占比" }, range: [0, 1], digits: 3 },
    strongCount: { type: "integer", label: { en: "Threes tied exactly if joined in two steps", zh: "有且仅有二步路径时才直接相连的三元组数" }, range: [0, null] },
    receivers: { type: "number", label: { en: "Tied of the receivers of one sender", zh: "同一发送方的接收方之间相连的占比" }, range: [0, 1], digits: 3 },
    correlation: { type: "number", label: { en: "Correlation of arcs with two-paths", zh: "有向关系与二步路径数的相关" }, range: [-1, 1], digits: 3 },
  },
  example: {
    ties: "a>b b>c a>c c>d", row: { transitivity: 3 / 5, weak: 1 / 3, weakCount: 1, strong: 15 / 24, strongCount: 15, receivers: 1 / 2, correlation: 0 },
    how: {
      en: "One triangle, three of the five pairs of contacts; of three two-paths one is closed; of 24 ordered threes 3 + 8 - 1 have a two-path or an arc, and one has both: 24 - 10 + 1 = 15.",
      zh: "一个三角形，五对联系单位中三对相连；三条二步路径中一条闭合；24个有序三元组中，3 + 8 - 1个有二步路径或直接关系，其中一个两者兼有：24 - 10 + 1 = 15。",
    },
  },
  programs: [
    { label: { en: "on the union of ties", zh: "忽略方向" }, programs: ["igraph: transitivity(g, type = \"globalundirected\")", "NetworkX: transitivity(G.to_undirected())"], options: {}, column: "transitivity" },
    { label: { en: "weak, along arcs", zh: "弱传递性，沿有向关系" }, programs: ["R sna: gtrans(g, measure = \"weak\")"], options: {}, column: "weak" },
    { label: { en: "weak, counted", zh: "弱传递性的计数" }, programs: ["R sna: gtrans(g, measure = \"weakcensus\")"], options: {}, column: "weakCount" },
    { label: { en: "strong, along arcs", zh: "强传递性，沿有向关系" }, programs: ["R sna: gtrans(g, measure = \"strong\")"], options: {}, column: "strong", when: "directed" },
    { label: { en: "strong, counted", zh: "强传递性的计数" }, programs: ["R sna: gtrans(g, measure = \"strongcensus\")"], options: {}, column: "strongCount", when: "directed" },
    { label: { en: "correlation, along arcs", zh: "相关系数，沿有向关系" }, programs: ["R sna: gtrans(g, measure = \"correlation\")"], options: {}, column: "correlation", when: "directed" },
    { label: { en: "on a digraph: pairs of receivers", zh: "有向网络：接收方两两之间" }, programs: ["NetworkX: transitivity(G)"], options: {}, column: "receivers", when: "directed" },
  ],
  compute({ graph, note }) {
    const { order: n, size: m } = graph;
    const dyads = dyadsOf(graph);
    const corners = triangleCounts(dyads).reduce((sum, count) => sum + count, 0);
    const { paths, closed, squares } = twoPathsOf(graph);
    let [connected, sent] = [0, 0];
    for (let i = 0; i < n; i++) {
      const contacts = dyads.start[i + 1]! - dyads.start[i]!;
      const receivers = graph.out[i + 1]! - graph.out[i]!;
      connected += (contacts * (contacts - 1)) / 2;
      sent += receivers * (receivers - 1);
    }
    if (connected === 0) note("metric/undefined");
    const threes = n * (n - 1) * (n - 2);
    const strongCount = closed + (threes - paths - m * (n - 2) + closed);
    const pairs = n * (n - 1);
    const spread = Math.sqrt((pairs * m - m * m) * (pairs * squares - paths * paths));
    return [{
      transitivity: connected === 0 ? null : corners / connected,
      weak: paths === 0 ? null : closed / paths,
      weakCount: closed,
      strong: threes <= 0 ? null : strongCount / threes,
      strongCount: threes <= 0 ? 0 : strongCount,
      // A closed two-path i -> j -> k with i -> k is a pair of receivers j, k of i with j -> k.
      receivers: sent === 0 ? null : closed / sent,
      correlation: spread > 0 ? Math.max(-1, Math.min(1, (pairs * closed - m * paths) / spread)) : null,
    }];
  },
});
