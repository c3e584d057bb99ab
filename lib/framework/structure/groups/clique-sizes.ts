import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { cliqueOptions, cliquesFound } from "./cliques-found.js";

/**
 * Clique sizes: how many maximal cliques there are of each size.
 *
 * One row for each size from 1 to the largest, also those with none; an organisation without ties is a clique of one. The
 * last row's size is the clique number. Same cliques and limits as `cliques`; beyond `effort` there is no row.
 *
 * Luce and Perry (1949), doi:10.1007/BF02289146; Eppstein, Löffler and Strash (2013), doi:10.1145/2543629.
 */
export const cliqueSizes = defineMetric({
  id: "cliqueSizes",
  label: { en: "Clique sizes", zh: "派系规模分布" },
  question: { en: "How many fully tied groups are there of each size?", zh: "各种规模的两两相连小群各有多少？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  keys: ["size"],
  formula: String.raw`n_s = |\{\text{maximal cliques of } s\}|`,
  convention: { en: "Maximal cliques of the union of ties, or of pairs tied both ways, by size; an isolate is a clique of one.", zh: "忽略方向（或仅计双向关系）的极大派系，按规模计数；孤立单位为一人派系。" },
  references: ["eppstein2013", "luce1949"],
  cost: "O(d n 3^(d/3)), d the deepest core; bounded by effort",
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  costly: true,
  options: z.strictObject(cliqueOptions),
  columns: {
    size: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [1, null] },
    cliques: { type: "integer", label: { en: "Cliques", zh: "派系数" }, range: [0, null], higherMeans: { en: "more fully tied groups of this size", zh: "该规模的两两相连小群更多" } },
  },
  headline: "cliques",
  example: {
    ties: "a-b b-c a-c c-d", row: { size: 2, cliques: 1 },
    how: { en: "c and d; the other pairs are part of the three a, b, c.", zh: "c与d；其余的对属于a、b、c三者。" },
  },
  programs: [
    { label: { en: "the row of a size", zh: "每种规模一行" }, programs: ["R sna: clique.census(g, mode = \"graph\")$clique.count", "igraph: max_cliques(g)", "NetworkX: find_cliques(G)"], options: {}, column: "cliques" },
  ],
  compute({ graph, options, note }) {
    const found = cliquesFound(graph, options.effort, note);
    return Array.from({ length: found?.[0]?.length ?? 0 }, (_, k) => ({ size: k + 1, cliques: found!.filter((members) => members.length === k + 1).length }));
  },
});
