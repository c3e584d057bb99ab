import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { cliqueOptions, cliquesFound } from "./cliques-found.js";

/**
 * Cliques: the groups in which every organisation is tied with every other, as large as they go.
 *
 * Maximal cliques of the union of ties, or of the pairs tied both ways: nobody can be added to one. They overlap, and
 * one organisation can be in many. From three members on, unless `smallest` says otherwise; from 1, pairs that nobody joins and
 * organisations without ties are cliques too, as R sna, igraph and networkx list them. Numbered by size, then in the order of
 * the case. There can be as many as 3^(n/3): the search gives up after `effort` steps, and then lists none. k-plexes and other
 * relaxed cliques are left out: see `kCores` for what is dense without being complete. Cost O(d n 3^(d/3)), d the deepest core.
 *
 * Luce and Perry (1949), doi:10.1007/BF02289146; Eppstein, Löffler and Strash (2013), doi:10.1145/2543629.
 */
export const cliques = defineMetric({
  id: "cliques",
  label: { en: "Cliques", zh: "派系" },
  question: { en: "Which groups of organisations are all tied with one another?", zh: "哪些单位组成两两都有关系的小群？" },
  element: "structure",
  theme: "cohesion",
  subject: "group",
  formula: String.raw`\{S : \forall i, j \in S\ i \sim j,\ \nexists v \notin S\ \forall i \in S\ v \sim i\}`,
  convention: {
    en: "Maximal cliques of the union of ties, or of pairs tied both ways; from three members on unless said otherwise; they overlap.",
    zh: "忽略方向（或仅计双向关系）的极大派系；默认至少三个单位；彼此可重叠。",
  },
  references: ["eppstein2013", "luce1949"],
  cost: "O(d n 3^(d/3)), d the deepest core; bounded by effort",
  comparable: "within case",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  costly: true,
  options: z.strictObject({
    ...cliqueOptions,
    smallest: saying(z.int().min(1).default(3), "fewest members of a clique that is listed", "列出的派系的最少单位数"),
  }),
  columns: {
    size: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [1, null], higherMeans: { en: "more organisations are all tied with one another", zh: "更多单位两两相连" } },
    members: { type: "ids", label: { en: "Members", zh: "成员" } },
  },
  example: {
    ties: "a-b b-c a-c c-d", row: { group: 1, size: 3, members: ["a", "b", "c"] },
    how: { en: "a, b and c are all tied; c and d are only two.", zh: "a、b、c两两相连；c与d仅两个单位。" },
  },
  compute({ graph, options, note }) {
    const found = cliquesFound(graph, options.effort, note) ?? [];
    return found.filter((members) => members.length >= options.smallest)
      .map((members, k) => ({ group: k + 1, size: members.length, members: members.map((i) => graph.ids[i]!) }));
  },
});
