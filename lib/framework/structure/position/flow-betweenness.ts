import { z } from "zod";
import { defineMetric, directionOption, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { flowBetweennessOf } from "../../../network/index.js";

/**
 * Flow betweenness: how much of the greatest flow between others depends on an organisation.
 *
 * Every tie carries one unit, or with `strength: as strength` as much as it is strong; all routes count, not only the
 * shortest. For each pair of others: the greatest flow less the greatest flow with the organisation away, summed;
 * undirected pairs once. Share: of all flow between others with it there, null where nothing flows between others. Freeman,
 * Borgatti and White say "the flow that passes i" without saying in which of many greatest flows; what must pass it
 * is the one reading that has a single answer, and R sna's. An isolate has 0. Cost: a greatest flow for
 * each pair and each organisation on its way, each O(n m²) at worst; where more than `effort` organisations would have to be
 * looked at, null with a note: some hundred organisations take the default of 20,000,000.
 *
 * Freeman, Borgatti and White (1991), doi:10.1016/0378-8733(91)90017-N.
 */
export const flowBetweenness = defineMetric({
  id: "flowBetweenness",
  label: { en: "Flow betweenness", zh: "流中介中心度" },
  question: { en: "Without whom could less flow between the others, by whatever routes?", zh: "缺了谁，其他单位之间（无论经何路径）能够流通的量会减少？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`f(i) = \sum_{s \ne i \ne t} \left( f_{st}(G) - f_{st}(G - i) \right)`,
  convention: {
    en: "Greatest flow between two others less that without the organisation; undirected pairs once. Share of all flow between others.",
    zh: "其他两个单位间的最大流与除去该单位后最大流之差；无向时每对计一次。份额除以其他单位间的最大流总和。",
  },
  references: ["edmonds1972", "freeman1991"],
  cost: "O(n³) greatest flows, each O(n m²) at worst; at most `effort` organisations looked at",
  example: {
    ties: "a-b b-c c-d d-a a-c",
    row: { organisation: "a", flow: 3, share: 1 / 2 },
    how: { en: "2 can flow between b and c, b and d, c and d, 6 in all; without a only 1 each.", zh: "b与c、b与d、c与d之间各可流通2，共6；除去a后各剩1。" },
  },
  programs: [
    { label: { en: "raw, directed", zh: "原始值，有向" }, programs: ["R sna: flowbet(g, gmode = \"digraph\", cmode = \"rawflow\", ignore.eval = TRUE)"], options: { direction: "directed" }, column: "flow", when: "directed" },
    { label: { en: "share of the flow between others, directed", zh: "占其他单位间流量的份额，有向" }, programs: ["R sna: flowbet(g, gmode = \"digraph\", cmode = \"normflow\", ignore.eval = TRUE)"], options: { direction: "directed" }, column: "share", when: "directed" },
    { label: { en: "raw, undirected, each pair once", zh: "原始值，无向，每对计一次" }, programs: ["R sna: flowbet(g, gmode = \"graph\", cmode = \"rawflow\", ignore.eval = TRUE)"], options: { direction: "ignored" }, column: "flow", when: "undirected" },
  ],
  comparable: "within case",
  projection: ({ direction, strength, parallel }) => ({ direction, strength, parallel }),
  monotone: null,
  costly: true,
  options: z.strictObject({
    direction: directionOption, strength: strengthOption, parallel: parallelOption,
    effort: saying(z.number().int().positive().default(20_000_000), "how many organisations may be looked at in search of further routes, each as often as a search comes by", "寻找更多路径时最多查看单位多少次（同一单位每次经过都计）"),
  }),
  columns: {
    flow: { type: "number", label: { en: "Flow that depends on it", zh: "依赖它的流量" }, range: [0, null], digits: 2, higherMeans: { en: "more of what flows between others must pass it", zh: "其他单位间必须经它流通的量更多" } },
    share: { type: "number", label: { en: "Share of the flow between others", zh: "占其他单位间流量的份额" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options, note }) {
    const found = flowBetweennessOf(graph, options.effort);
    if (found === null) note("between/effort", { effort: options.effort });
    else if (found.possible.some((possible) => possible === 0)) note("metric/undefined");
    return graph.ids.map((organisation, i) => ({
      organisation, flow: found?.flow[i] ?? null, share: found === null || found.possible[i] === 0 ? null : Math.min(1, found.flow[i]! / found.possible[i]!),
    }));
  },
});
