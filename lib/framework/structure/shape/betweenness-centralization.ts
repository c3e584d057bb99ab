import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { betweennessOf } from "../../../network/index.js";
import { centralizationRow, deviations } from "./centralization-row.js";

/**
 * Betweenness centralization: how far the routes between others gather on one organisation.
 *
 * The differences of all betweenness values to the largest, summed, over that sum in a star: (n - 1)²(n - 2) directed, with
 * the star's ties mutual, and half of it undirected, as R sna and igraph have it. Undirected pairs count once. A
 * directed network counts ordered pairs. Below three organisations nobody stands between: null. Isolates count, with 0.
 * Strength is ignored: with lengths there is no agreed maximum. Cost O(n m).
 *
 * Freeman (1977), doi:10.2307/3033543; Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const betweennessCentralization = defineMetric({
  id: "betweennessCentralization",
  label: { en: "Betweenness centralization", zh: "中介中心势" },
  question: { en: "How far do the routes between others gather on one organisation?", zh: "其他单位之间的路径在多大程度上集中于某一个单位？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`C = \frac{\sum_i (\max_j b(j) - b(i))}{(n - 1)^2 (n - 2)}`,
  convention: {
    en: "Freeman: differences to the largest betweenness over those of a star; undirected pairs once. Isolates count.",
    zh: "弗里曼：各单位中介度与最大值之差的总和，除以星形网络的同一总和；无向时每对计一次。孤立单位计入。",
  },
  references: ["freeman1977", "freeman1978"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c c-d", row: { centralization: 4 / 9, sum: 4, maximum: 9 },
    how: { en: "Betweenness 0 2 2 0: the sum of 2 - b is 4; a star of four gives 3 · 3 = 9.", zh: "中介度为0、2、2、0：2与各值之差合计4；四个单位的星形为3乘3等于9。" },
  },
  programs: [
    { label: { en: "undirected", zh: "无向" }, programs: ["R sna: centralization(A, betweenness, mode = \"graph\", cmode = \"undirected\")", "igraph: centr_betw(g, directed = FALSE)"], options: {}, column: "centralization", when: "undirected" },
    { label: { en: "directed", zh: "有向" }, programs: ["R sna: centralization(A, betweenness, mode = \"digraph\", cmode = \"directed\")", "igraph: centr_betw(g, directed = TRUE)"], options: { direction: "directed" }, column: "centralization", when: "directed" },
  ],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ direction: directionOption }),
  columns: {
    centralization: { type: "number", label: { en: "Betweenness centralization", zh: "中介中心势" }, range: [0, 1], digits: 3, higherMeans: { en: "routes gather more on one organisation", zh: "路径更集中于一个单位" } },
    sum: { type: "number", label: { en: "Sum of differences", zh: "差值总和" }, range: [0, null], digits: 2 },
    maximum: { type: "number", label: { en: "Largest possible sum", zh: "可能的最大总和" }, range: [0, null], digits: 1 },
  },
  compute({ graph, note }) {
    const n = graph.order;
    return [centralizationRow(deviations(betweennessOf(graph)), ((n - 1) ** 2 * (n - 2)) / (graph.directed ? 1 : 2), note)];
  },
});
