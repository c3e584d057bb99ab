import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";

/**
 * Density: the share of pairs of organisations that are tied.
 *
 * On distinct pairs, so parallel ties cannot push it past 1. `directed` is the share of ordered pairs with an arc, an
 * undirected tie being two arcs. Null below two organisations. Cost O(n + m).
 *
 * Wasserman and Faust (1994), Social Network Analysis, doi:10.1017/CBO9780511815478, section 4.3.
 */
export const density = defineMetric({
  id: "density",
  label: { en: "Density", zh: "密度" },
  question: { en: "What share of the possible pairs is tied?", zh: "可能的单位对中有多大比例存在关系？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`D = \frac{m}{n (n - 1) / 2}`,
  convention: { en: "Share of distinct pairs that are tied; directed: share of ordered pairs with an arc.", zh: "有关系的不同单位对所占比例；按有向计时为有向对的比例。" },
  references: ["wasserman1994"],
  cost: "O(n + m)",
  example: {
    ties: "a-b", organisations: "a b c", row: { density: 1 / 3 },
    how: { en: "One of three pairs is tied.", zh: "三对单位中有一对有关系。" },
  },
  programs: [
    { label: { en: "along arcs", zh: "沿有向关系" }, programs: ["R sna: gden(g)", "igraph: edge_density(g)", "NetworkX: density(G)"], options: { direction: "directed" }, column: "density" },
  ],
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({ direction: directionOption }),
  columns: {
    density: { type: "number", label: { en: "Density", zh: "密度" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the possible pairs are tied", zh: "更多单位对有关系" } },
  },
  compute: ({ graph }) => [{ density: graph.size / ((graph.order * (graph.order - 1)) / (graph.directed ? 1 : 2)) }],
});
