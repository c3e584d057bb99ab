import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { dyadCounts, dyadsOf } from "../../../network/index.js";

/**
 * Size: how many organisations and ties there are, ties counted in three ways.
 *
 * `ties` are the records selected, parallel ones each; `pairs` the different pairs that they join; `arcs` the ordered
 * pairs, an undirected tie being two. Self-ties enter none. What programs call the number of edges is `arcs` of a
 * directed network and `pairs` of an undirected one. Cost O(n + m).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const size = defineMetric({
  id: "size",
  label: { en: "Size", zh: "规模" },
  question: { en: "How many organisations and ties are there?", zh: "共有多少单位和关系？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`n = |V|,\quad m = |E|`,
  convention: { en: "Tie records, different pairs joined, and ordered pairs (an undirected tie is two); self-ties left out.", zh: "关系记录数、相连的不同单位对数、有向对数（无向关系计两条）；不计自身关系。" },
  references: ["wasserman1994"],
  cost: "O(n + m)",
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    organisations: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [0, null], higherMeans: { en: "more organisations", zh: "单位更多" } },
    ties: { type: "integer", label: { en: "Ties", zh: "关系数" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Pairs tied", zh: "有关系的单位对" }, range: [0, null] },
    arcs: { type: "integer", label: { en: "Arcs", zh: "有向关系数" }, range: [0, null] },
  },
  example: {
    ties: "a>b a>b b-c", row: { organisations: 3, ties: 3, pairs: 2, arcs: 3 },
    how: { en: "Two records on one pair, and one undirected tie, which is two arcs: 1 + 2.", zh: "一对上两条记录，另一条无向关系计两条有向关系：1 + 2。" },
  },
  compute({ network, graph }) {
    const { mutual, asymmetric } = dyadCounts(dyadsOf(graph));
    return [{ organisations: graph.order, ties: network.ties.length, pairs: mutual + asymmetric, arcs: graph.size }];
  },
});
