import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { eachStepCounts, nearnessOf, pairsOf } from "../../../network/index.js";
import { wayOption } from "../way-option.js";

/**
 * Harmonic closeness: the sum of 1 / distance to all others, an unreachable one adding nothing.
 *
 * The safe closeness for networks in pieces: plain closeness is 0, undefined or misleading there, depending on the
 * program. `out` follows arcs from the organisation, `in` towards it, `all` ignores direction. Share: divided by the
 * other organisations (R sna "suminvdir", igraph normalized). Per one reached: divided by those reached only (Gil and
 * Schmidt), null where nobody is, for which R sna prints 0. Null below two organisations. Cost O(n m).
 *
 * Marchiori and Latora (2000), doi:10.1016/S0378-4371(00)00311-3; Rochat (2009); Gil and Schmidt (1996).
 */
export const harmonicCloseness = defineMetric({
  id: "harmonicCloseness",
  label: { en: "Harmonic closeness", zh: "调和接近中心度" },
  question: { en: "How near is each organisation to all the others?", zh: "每个单位离其他所有单位有多近？" },
  element: "structure",
  theme: "reach",
  subject: "organisation",
  formula: String.raw`h(i) = \sum_{j \ne i} \frac{1}{d(i, j)}`,
  convention: {
    en: "Sum of 1 / steps to the others, 0 for an unreachable one; share divided by n - 1, per one reached by those reached.",
    zh: "到其他各单位步数倒数之和，不可达者为0；份额除以n - 1，可达者均值除以可达单位数。",
  },
  references: ["gilSchmidt1996", "marchiori2000"],
  cost: "O(n m)",
  example: {
    ties: "hub-a hub-b", organisations: "hub a b lone", row: { organisation: "a", harmonic: 3 / 2, share: 1 / 2, perReached: 3 / 4 },
    how: { en: "The hub is one step away, b two, the fourth out of reach: 1 + 1 / 2, of three others, of two reached.", zh: "中心一步，b两步，第四个不可达：1 + 1 / 2；其他单位三个，可达两个。" },
  },
  programs: [
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: harmonic_centrality(g, mode = \"all\")"], options: {}, column: "harmonic" },
    { label: { en: "from it", zh: "自该单位" }, programs: ["igraph: harmonic_centrality(g, mode = \"out\")"], options: { mode: "out" }, column: "harmonic" },
    { label: { en: "towards it", zh: "到该单位" }, programs: ["igraph: harmonic_centrality(g, mode = \"in\")", "NetworkX: harmonic_centrality(G)"], options: { mode: "in" }, column: "harmonic" },
    { label: { en: "divided by the others, direction ignored", zh: "除以其他单位数，忽略方向" }, programs: ["R sna: closeness(g, cmode = \"suminvundir\")", "igraph: harmonic_centrality(g, mode = \"all\", normalized = TRUE)"], options: {}, column: "share" },
    { label: { en: "divided by the others, from it", zh: "除以其他单位数，自该单位" }, programs: ["R sna: closeness(g, cmode = \"suminvdir\")", "igraph: harmonic_centrality(g, mode = \"out\", normalized = TRUE)"], options: { mode: "out" }, column: "share" },
    { label: { en: "divided by the others, towards it", zh: "除以其他单位数，到该单位" }, programs: ["igraph: harmonic_centrality(g, mode = \"in\", normalized = TRUE)"], options: { mode: "in" }, column: "share" },
    { label: { en: "divided by those reached", zh: "除以可达单位数" }, programs: ["R sna: closeness(g, cmode = \"gil-schmidt\")"], options: { mode: "out" }, column: "perReached" },
  ],
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({ mode: wayOption }),
  columns: {
    harmonic: { type: "number", label: { en: "Harmonic closeness", zh: "调和接近中心度" }, range: [0, null], digits: 2, higherMeans: { en: "nearer to the others", zh: "离其他单位更近" } },
    share: { type: "number", label: { en: "Share of the most possible", zh: "占最大可能值比例" }, range: [0, 1], digits: 3 },
    perReached: { type: "number", label: { en: "Per organisation reached", zh: "每个可达单位的均值" }, range: [0, 1], digits: 3, higherMeans: { en: "those reached are nearer", zh: "可达的单位更近" } },
  },
  compute({ graph, options, note }) {
    const rows: { organisation: string; harmonic: number; share: number; perReached: number | null }[] = [];
    eachStepCounts(graph, (i, counts) => {
      const organisation = graph.ids[i]!;
      const [harmonic, reached] = [nearnessOf(counts), pairsOf(counts)];
      if (reached === 0) note("distances/reaches-nobody", {}, organisation);
      rows.push({ organisation, harmonic, share: Math.min(1, harmonic / (graph.order - 1)), perReached: reached === 0 ? null : Math.min(1, harmonic / reached) });
    }, { against: options.mode === "in" });
    return rows;
  },
});
