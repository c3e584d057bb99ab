import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { eachStepCounts, nearnessOf } from "../../../network/index.js";

/**
 * Harmonic closeness: the sum of 1 / distance to all others, an unreachable one adding nothing.
 *
 * The safe closeness for networks in pieces: plain closeness is 0, undefined or misleading there, depending on the
 * program. `out` follows arcs from the organisation, `in` towards it, `all` ignores direction. Share: divided by the
 * other organisations (R sna "suminvdir", igraph normalized). Cost O(n m).
 *
 * Marchiori and Latora (2000), doi:10.1016/S0378-4371(00)00311-3; Rochat (2009).
 *
 * @example measure(build(star), harmonicCloseness).rows[0] // { organisation: "hub", harmonic: 3, share: 1 }
 */
export const harmonicCloseness = defineMetric({
  id: "harmonicCloseness",
  label: { en: "Harmonic closeness", zh: "调和接近中心度" },
  question: { en: "How near is each organisation to all the others?", zh: "每个单位离其他所有单位有多近？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`h(i) = \sum_{j \ne i} \frac{1}{d(i, j)}`,
  convention: {
    en: "Sum of 1 / steps to the others, 0 for an unreachable one; share divided by n - 1.",
    zh: "到其他各单位步数倒数之和，不可达者为0；份额除以n - 1。",
  },
  references: ["marchiori2000"],
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({ mode: saying(z.enum(["all", "out", "in"]).default("all"), "all: direction ignored; out: paths from the organisation; in: paths to it", "all：忽略方向；out：自该单位出发的路径；in：到该单位的路径") }),
  columns: {
    harmonic: { type: "number", label: { en: "Harmonic closeness", zh: "调和接近中心度" }, range: [0, null], digits: 2, higherMeans: { en: "nearer to the others", zh: "离其他单位更近" } },
    share: { type: "number", label: { en: "Share of the most possible", zh: "占最大可能值比例" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options }) {
    const nearness = new Float64Array(graph.order);
    eachStepCounts(graph, (i, counts) => (nearness[i] = nearnessOf(counts)), { against: options.mode === "in" });
    return graph.ids.map((organisation, i) => ({ organisation, harmonic: nearness[i]!, share: Math.min(1, nearness[i]! / (graph.order - 1)) }));
  },
});
