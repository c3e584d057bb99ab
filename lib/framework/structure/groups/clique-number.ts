import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { cliqueOptions, cliquesFound } from "./cliques-found.js";

/**
 * Clique number: how many organisations the largest fully tied group has.
 *
 * Same cliques and limits as `cliques`. `largest` is the clique number, `ofLargest` how many cliques are as large,
 * `cliques` all maximal cliques, isolates and lone pairs among them. Null beyond `effort`, and without organisations.
 *
 * Luce and Perry (1949), doi:10.1007/BF02289146; Eppstein, Löffler and Strash (2013), doi:10.1145/2543629.
 */
export const cliqueNumber = defineMetric({
  id: "cliqueNumber",
  label: { en: "Clique number", zh: "最大派系规模" },
  question: { en: "How large is the largest group in which all are tied with all?", zh: "两两都有关系的最大小群有多少单位？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\omega = \max |S|`,
  convention: { en: "Largest clique of the union of ties, or of pairs tied both ways; all maximal cliques are counted, isolates too.", zh: "忽略方向（或仅计双向关系）的最大派系；派系数含孤立单位。" },
  references: ["eppstein2013", "luce1949"],
  cost: "O(d n 3^(d/3)), d the deepest core; bounded by effort",
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 1 },
  monotone: "rises",
  options: z.strictObject(cliqueOptions),
  columns: {
    largest: { type: "integer", label: { en: "Organisations in the largest clique", zh: "最大派系的单位数" }, range: [1, null], higherMeans: { en: "a larger group is fully tied", zh: "两两相连的小群更大" } },
    ofLargest: { type: "integer", label: { en: "Cliques as large as that", zh: "同样大小的派系数" }, range: [1, null] },
    cliques: { type: "integer", label: { en: "Maximal cliques", zh: "极大派系数" }, range: [1, null] },
  },
  example: {
    ties: "a-b b-c a-c c-d", row: { largest: 3, ofLargest: 1, cliques: 2 },
    how: { en: "a, b, c; and c, d, whom nobody joins.", zh: "a、b、c；以及无人可加入的c、d。" },
  },
  programs: [
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: clique_num(g)", "NetworkX: max(len(c) for c in find_cliques(G))"], options: {}, column: "largest" },
    { label: { en: "all maximal cliques", zh: "全部极大派系" }, programs: ["igraph: count_max_cliques(g)"], options: {}, column: "cliques" },
  ],
  compute({ graph, options, note }) {
    const found = cliquesFound(graph, options.effort, note);
    if (found === null) return [{ largest: null, ofLargest: null, cliques: null }];
    const largest = found[0]!.length;
    return [{ largest, ofLargest: found.filter((members) => members.length === largest).length, cliques: found.length }];
  },
});
