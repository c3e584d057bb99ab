import { z } from "zod";
import { arcsOption } from "../arcs-option.js";
import { defineMetric, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { katzOf, reversed } from "../../../network/index.js";

/**
 * Katz status: everyone counts 1, and for a share `alpha` of those that point at it.
 *
 * x = 1 + alpha A' x: all paths that lead to an organisation, those of k steps counted alpha^k times. `in` counts arcs into
 * it (networkx; igraph's alpha centrality with `exo = 1`), `out` arcs out of it, `all` ignores direction. `scaled` is the same
 * of length 1. An isolate has 1. Where alpha times the largest eigenvalue reaches 1 the sum has no end, and the
 * formula would give numbers of either sign that mean nothing: null with a note. Katz himself leaves the path of no step out and so has x - 1,
 * which ranks alike. Cost O(rounds (n + m)); more rounds the nearer to that limit.
 *
 * Katz (1953), doi:10.1007/BF02289026; Bonacich and Lloyd (2001), doi:10.1016/S0378-8733(01)00038-7.
 */
export const katz = defineMetric({
  id: "katz",
  label: { en: "Katz status", zh: "卡茨地位" },
  question: { en: "Whom do many point at, directly or by way of others?", zh: "谁被许多单位直接或间接地指向？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`x = \mathbf{1} + \alpha A^{\mathsf T} x`,
  convention: {
    en: "Paths into the organisation unless said otherwise, each step counting alpha; everyone starts from 1; null where alpha times the largest eigenvalue is at or above 1.",
    zh: "默认计通往该单位的路径，每一步乘以α；各单位自1起计；α与最大特征值之积达到1时无定义。",
  },
  references: ["bonacich2001", "katz1953"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "a>b b>c",
    options: { alpha: 0.5 },
    row: { organisation: "c", katz: 1.75, scaled: 1.75 / Math.sqrt(1 + 1.5 ** 2 + 1.75 ** 2) },
    how: { en: "a has 1, b 1 + 1 / 2, c 1 + 1.5 / 2.", zh: "a为1，b为1 + 1 / 2，c为1 + 1.5 / 2。" },
  },
  programs: [
    { label: { en: "not scaled", zh: "不缩放" }, programs: ["NetworkX: katz_centrality_numpy(G, alpha=0.05, beta=1, normalized=False)", "R igraph: alpha_centrality(g, alpha = 0.05, exo = 1)"], options: { mode: "in", alpha: 0.05 }, column: "katz" },
    { label: { en: "length 1", zh: "长度为1" }, programs: ["NetworkX: katz_centrality_numpy(G, alpha=0.05, beta=1)"], options: { mode: "in", alpha: 0.05 }, column: "scaled" },
  ],
  comparable: "within case",
  projection: ({ mode, strength, parallel }) => ({ direction: mode === "all" ? "ignored" : "directed", strength, parallel }),
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({
    mode: arcsOption("in"), strength: strengthOption, parallel: parallelOption,
    alpha: saying(z.number().min(0).default(0.05), "what each further step counts, as a share of the one before", "每多一步按前一步的多少计入"),
  }),
  columns: {
    katz: { type: "number", label: { en: "Katz status", zh: "卡茨地位" }, range: [1, null], digits: 3, higherMeans: { en: "more organisations point at it, directly or not", zh: "更多单位直接或间接指向它" } },
    scaled: { type: "number", label: { en: "Scaled to length 1", zh: "长度缩放为1" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options, note }) {
    const status = katzOf(options.mode === "out" ? reversed(graph) : graph, options.alpha);
    if (status === null) note("katz/alpha");
    const length = status === null ? 0 : Math.sqrt(status.reduce((sum, x) => sum + x * x, 0));
    return graph.ids.map((organisation, i) => ({ organisation, katz: status?.[i] ?? null, scaled: status === null ? null : status[i]! / length }));
  },
});
