import { z } from "zod";
import { defineMetric, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { pageRankOf } from "../../../network/index.js";

/**
 * PageRank: where one is most often found who follows arcs at random and now and then starts again anywhere.
 *
 * With probability `damping` one arc out of the organisation is followed, in proportion to strength where it is read; else, and
 * always where no arc leads on, the next is any organisation, itself included. Values sum to 1; nobody has less than
 * (1 - damping) / n. An undirected tie is an arc each way; `direction: ignored` makes every tie one. igraph and networkx
 * agree. It is iterated until the values together are within about 1e-13; a damping so near 1 that this takes
 * too long is null with a note. Cost O(rounds (n + m)), about 32 / (1 - damping) rounds at most.
 *
 * Brin and Page (1998), doi:10.1016/S0169-7552(98)00110-X.
 */
export const pageRank = defineMetric({
  id: "pageRank",
  label: { en: "PageRank", zh: "网页排名中心度" },
  question: { en: "Where do those end up who always pass things on at random?", zh: "若总是随机转交，事情最常落到谁手里？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`x_i = \frac{1 - d}{n} + d \left( \sum_j \frac{w_{ji}}{\sum_k w_{jk}} x_j + \frac{1}{n} \sum_{j \text{ without arcs out}} x_j \right)`,
  convention: {
    en: "Along arcs, an undirected tie being one each way; whoever has no arc out passes on to all alike; sums to 1.",
    zh: "沿有向关系，无向关系视为双向各一条；没有出向关系的单位均匀转给所有单位；合计为1。",
  },
  references: ["brin1998"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "a>b",
    options: { damping: 0.5 },
    row: { organisation: "b", pageRank: 3 / 5 },
    how: { en: "b = 1/4 + (a + b / 2) / 2 and a = 1/4 + (b / 2) / 2 with a + b = 1: a = 2/5, b = 3/5.", zh: "b = 1/4 + (a + b / 2) / 2，a = 1/4 + (b / 2) / 2，且a + b = 1：a = 2/5，b = 3/5。" },
  },
  programs: [
    { label: { en: "strength ignored", zh: "不计强度" }, programs: ["R igraph: page_rank(g, damping = 0.85, weights = NA)", "NetworkX: pagerank(G, alpha=0.85, weight=None)"], options: {}, column: "pageRank" },
    { label: { en: "in proportion to strength", zh: "按强度比例" }, programs: ["R igraph: page_rank(g, damping = 0.85, weights = w)", "NetworkX: pagerank(G, alpha=0.85, weight='weight')"], options: { strength: "as strength" }, column: "pageRank" },
  ],
  comparable: "same size",
  projection: ({ direction, strength, parallel }) => ({ direction, strength, parallel }),
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({
    direction: saying(z.enum(["directed", "ignored"]).default("directed"), "directed: along arcs; ignored: a tie joins both ways", "directed：沿有向关系；ignored：忽略方向"),
    strength: strengthOption, parallel: parallelOption,
    damping: saying(z.number().min(0).lt(1).default(0.85), "probability of passing on along an arc instead of starting again anywhere", "沿关系继续转交（而非重新随机开始）的概率"),
  }),
  columns: {
    pageRank: { type: "number", label: { en: "PageRank", zh: "网页排名中心度" }, range: [0, 1], digits: 3, higherMeans: { en: "what is passed on at random comes there more often", zh: "随机转交时更常到达" } },
  },
  compute({ graph, options, note }) {
    const rank = pageRankOf(graph, options.damping);
    if (rank === null) note("between/not-settled");
    return graph.ids.map((organisation, i) => ({ organisation, pageRank: rank?.[i] ?? null }));
  },
});
