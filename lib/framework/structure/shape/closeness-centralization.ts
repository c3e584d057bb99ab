import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { eachStepCounts, nearnessOf, pairsOf } from "../../../network/index.js";
import { centralizationRow, deviations } from "./centralization-row.js";

/**
 * Closeness centralization: how far one organisation is nearer to all the others than they are.
 *
 * Closeness as a share: `to all`, (n - 1) over the sum of steps, and 0 for whoever does not reach all others (R sna); `to
 * those reached`, how many are reached over the sum of steps to them, not defined for whoever reaches nobody, and then
 * no centralization is (igraph); `harmonic`, the sum of 1 / steps over n - 1, defined everywhere. The sum of differences
 * to the largest is divided by that of a star: undirected (n - 1)(n - 2) / (2n - 3), harmonic (n - 2) / 2; directed
 * (n - 1)² / n, harmonic n - 1 (only the centre points at the others).
 *
 * Two conventions do not fit their own scale and are kept only because both peers use them: (n - 1)² / n counts an unreachable
 * one as n steps away, so that `to all` reaches n / (n - 1) in an out-star, and `to those reached` can pass 1 in
 * a network of pieces; a note says so when it happens. R sna's maximum for "suminvdir", (n - 1)², belongs to sums and is
 * set against shares: turned down. Isolates count. Strength is ignored. Cost O(n m).
 *
 * Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const closenessCentralization = defineMetric({
  id: "closenessCentralization",
  label: { en: "Closeness centralization", zh: "接近中心势" },
  question: { en: "How far is one organisation nearer to all the others than the rest are?", zh: "是否有一个单位比其他单位离大家都近得多？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`C = \frac{\sum_i (\max_j c(j) - c(i))}{\max \sum_i (\max_j c(j) - c(i))}`,
  convention: {
    en: "Freeman: differences to the largest closeness, as a share, over those of a star; what counts where others cannot be reached by option.",
    zh: "弗里曼：各单位接近度份额与最大值之差的总和，除以星形网络的同一总和；有不可达单位时的计法由选项决定。",
  },
  references: ["freeman1978", "marchiori2000"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c", row: { centralization: 1, sum: 2 / 3, maximum: 2 / 3 },
    how: { en: "Closeness 2/3, 1, 2/3: the sum of differences is 2/3, as in any star of three.", zh: "接近度为三分之二、1、三分之二：差值合计三分之二，即三个单位星形之值。" },
  },
  programs: [
    { label: { en: "undirected, 0 unless all are reached", zh: "无向，未达全部者为零" }, programs: ["R sna: centralization(A, closeness, mode = \"graph\", cmode = \"undirected\")"], options: {}, column: "centralization", when: "undirected" },
    { label: { en: "directed, 0 unless all are reached", zh: "有向，未达全部者为零" }, programs: ["R sna: centralization(A, closeness, mode = \"digraph\", cmode = \"directed\")"], options: { mode: "out" }, column: "centralization", when: "directed" },
    { label: { en: "undirected, to those reached", zh: "无向，仅计可达者" }, programs: ["igraph: centr_clo(g, mode = \"all\")"], options: { closeness: "to those reached" }, column: "centralization", when: "undirected" },
    { label: { en: "directed, to those reached", zh: "有向，仅计可达者" }, programs: ["igraph: centr_clo(g, mode = \"out\")"], options: { mode: "out", closeness: "to those reached" }, column: "centralization", when: "directed" },
  ],
  comparable: "any size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({
    mode: saying(z.enum(["all", "out", "in"]).default("all"), "all: direction ignored; out: paths from the organisation; in: paths to it", "all：忽略方向；out：自该单位出发的路径；in：到该单位的路径"),
    closeness: saying(z.enum(["to all", "to those reached", "harmonic"]).default("to all"),
      "to all: 0 for whoever does not reach all others; to those reached: over those alone; harmonic: sum of 1 / steps",
      "to all：未达全部其他单位者为零；to those reached：仅计可达者；harmonic：步数倒数之和"),
  }),
  columns: {
    centralization: { type: "number", label: { en: "Closeness centralization", zh: "接近中心势" }, range: [0, null], digits: 3, higherMeans: { en: "one is nearer to all than the rest are", zh: "有一个单位比其余单位离大家更近" } },
    sum: { type: "number", label: { en: "Sum of differences", zh: "差值总和" }, range: [0, null], digits: 3 },
    maximum: { type: "number", label: { en: "Largest possible sum", zh: "可能的最大总和" }, range: [0, null], digits: 3 },
  },
  compute({ graph, options: { mode, closeness }, note }) {
    const n = graph.order;
    const values = new Float64Array(n);
    let [nobody, notAll] = [0, 0];
    eachStepCounts(graph, (i, counts) => {
      const reached = pairsOf(counts);
      const steps = counts.reduce((sum, others, distance) => sum + others * distance, 0);
      if (reached < n - 1) notAll++;
      if (reached === 0) nobody++;
      values[i] = closeness === "harmonic" ? nearnessOf(counts) / (n - 1) : reached === 0 || (closeness === "to all" && reached < n - 1) ? 0 : reached / steps;
    }, { against: mode === "in" });
    const undirected = closeness === "harmonic" ? (n - 2) / 2 : ((n - 1) * (n - 2)) / (2 * n - 3);
    const maximum = mode === "all" ? undirected : closeness === "harmonic" ? n - 1 : (n - 1) ** 2 / n;
    if (closeness === "to those reached" && nobody > 0) {
      note("closeness/nobody-reached", { count: nobody });
      return [{ centralization: null, sum: null, maximum }];
    }
    if (closeness === "to all" && notAll > 0) note("closeness/not-all-reached", { count: notAll });
    const row = centralizationRow(deviations(values), maximum, note);
    if (typeof row["centralization"] === "number" && row["centralization"] > 1 + 1e-9) note("closeness/above-one");
    return [row];
  },
});
