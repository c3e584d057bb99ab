import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { leadingEigenvector } from "../../../network/index.js";
import { centralizationRow, deviations } from "./centralization-row.js";

/**
 * Eigenvector centralization: how far one organisation is better tied than all others.
 *
 * It depends on the scale of the vector, so two programs cannot agree: `length one` (R sna) divides by (n - 2) / √2,
 * directed n - 1; `largest one` (igraph) by n - 2, directed n - 1. The most unequal undirected network is
 * under both a single tie among isolates, not the star; directed, a limit that is only approached. Undefined where the
 * vector is (see `eigenvector`): null and a note. R sna's own iteration can swing for ever in a network without odd
 * cycles and then reports an accident of its last round; ours does not. Isolates count, with 0. Cost O(rounds (n + m)).
 *
 * Bonacich (1972), doi:10.1080/0022250X.1972.9989806; Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const eigenvectorCentralization = defineMetric({
  id: "eigenvectorCentralization",
  label: { en: "Eigenvector centralization", zh: "特征向量中心势" },
  question: { en: "How far is one organisation better tied than all the others?", zh: "是否有一个单位的联系地位远高于其他单位？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`C = \frac{\sum_i (\max_j x(j) - x(i))}{\max \sum_i (\max_j x(j) - x(i))}`,
  convention: {
    en: "Differences to the largest value of the leading eigenvector, over those of a single tie among isolates; the scale of the vector by option.",
    zh: "主特征向量各值与最大值之差的总和，除以仅有一条关系的网络的同一总和；向量的尺度由选项决定。",
  },
  references: ["bonacich1972", "freeman1978"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "a-b", organisations: "a b c d", options: { scale: "largest one" }, row: { centralization: 1, sum: 2, maximum: 2 },
    how: { en: "Values 1 1 0 0: the differences sum to 2 = n - 2.", zh: "各值为1、1、0、0：差值合计2，等于n减2。" },
  },
  programs: [
    { label: { en: "vector of length 1, undirected", zh: "向量长度为1，无向" }, programs: ["R sna: centralization(A, evcent, mode = \"graph\")"], options: { scale: "length one" }, column: "centralization", when: "undirected" },
    { label: { en: "vector of length 1, important who points at the important", zh: "向量长度为1，指向重要者为重要" }, programs: ["R sna: centralization(A, evcent, mode = \"digraph\")"], options: { mode: "out", scale: "length one" }, column: "centralization", when: "directed" },
    { label: { en: "largest value 1, undirected", zh: "最大值为1，无向" }, programs: ["igraph: centr_eigen(g, directed = FALSE)"], options: { scale: "largest one" }, column: "centralization", when: "undirected" },
  ],
  comparable: "any size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 2, ties: 1 },
  monotone: null,
  options: z.strictObject({
    mode: saying(z.enum(["all", "in", "out"]).default("all"), "all: direction ignored; in: arcs into the organisation count; out: arcs out of it", "all：忽略方向；in：计入向关系；out：计出向关系"),
    scale: saying(z.enum(["length one", "largest one"]).default("length one"), "length one: the squares sum to 1; largest one: the largest value is 1", "length one：平方和为1；largest one：最大值为1"),
  }),
  columns: {
    centralization: { type: "number", label: { en: "Eigenvector centralization", zh: "特征向量中心势" }, range: [0, 1], digits: 3, higherMeans: { en: "one is far better tied than the rest", zh: "有一个单位的联系地位远高于其余单位" } },
    sum: { type: "number", label: { en: "Sum of differences", zh: "差值总和" }, range: [0, null], digits: 3 },
    maximum: { type: "number", label: { en: "Largest possible sum", zh: "可能的最大总和" }, range: [0, null], digits: 3 },
  },
  compute({ graph, options: { mode, scale }, note }) {
    const n = graph.order;
    const maximum = mode !== "all" ? n - 1 : scale === "length one" ? (n - 2) / Math.SQRT2 : n - 2;
    const leading = leadingEigenvector(graph, mode === "out" ? "out" : "in");
    if (leading.kind !== "defined") {
      note(`eigenvector/${leading.kind}`);
      return [{ centralization: null, sum: null, maximum }];
    }
    const largest = leading.vector.reduce((most, value) => Math.max(most, value), 0);
    return [centralizationRow(deviations(scale === "length one" ? leading.vector : leading.vector.map((value) => value / largest)), maximum, note)];
  },
});
