import { z } from "zod";
import { defineMetric, modeOption, parallelOption } from "../../../metric/index.js";

/**
 * Strength: the sum of the strengths of an organisation's ties (weighted degree).
 *
 * The modes are those of degree. Parallel ties are first merged by the named rule; for `partners` the two directions
 * of a pair are merged by it too. Null unless every selected tie has a strength: none is filled in, except that
 * `parallel: count` counts layers and needs none. Cost O(n + m).
 *
 * Barrat, Barthelemy, Pastor-Satorras and Vespignani (2004), doi:10.1073/pnas.0400087101.
 */
export const strength = defineMetric({
  id: "strength",
  label: { en: "Strength", zh: "强度" },
  question: { en: "How strong are an organisation's ties, all together?", zh: "一个单位全部关系的强度合计是多少？" },
  element: "structure",
  theme: "ties",
  subject: "organisation",
  formula: String.raw`s(i) = \sum_{j \ne i} w_{ij}`,
  convention: {
    en: "Sum of tie strengths; strength grows with closeness; parallel ties merged by the named rule; modes as for degree.",
    zh: "关系强度之和；强度越大越密切；平行关系按所列规则合并；计法同度。",
  },
  references: ["barrat2004"],
  cost: "O(n + m)",
  example: {
    ties: "a-b*4 a-c*2",
    row: { organisation: "a", strength: 6 },
    how: { en: "4 with b and 2 with c.", zh: "与b为4，与c为2。" },
  },
  programs: [
    { label: { en: "in plus out", zh: "入与出之和" }, programs: ["R igraph: strength(g, mode = \"all\", weights = w)", "NetworkX: G.degree(weight='weight')"], options: { mode: "total" }, column: "strength", when: "directed" },
    { label: { en: "in", zh: "入向" }, programs: ["R igraph: strength(g, mode = \"in\", weights = w)"], options: { mode: "in" }, column: "strength", when: "directed" },
    { label: { en: "out", zh: "出向" }, programs: ["R igraph: strength(g, mode = \"out\", weights = w)"], options: { mode: "out" }, column: "strength", when: "directed" },
    { label: { en: "undirected", zh: "无向" }, programs: ["R igraph: strength(g, weights = w)", "NetworkX: G.degree(weight='weight')"], options: { mode: "partners" }, column: "strength", when: "undirected" },
  ],
  comparable: "within case",
  projection: ({ mode, parallel }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "as strength", parallel }),
  requires: { ties: 1 },
  monotone: null,
  options: z.strictObject({ mode: modeOption, parallel: parallelOption }),
  columns: {
    strength: { type: "number", label: { en: "Strength", zh: "强度" }, range: [0, null], digits: 2, higherMeans: { en: "stronger ties in sum", zh: "关系合计更强" } },
  },
  compute({ graph, options }) {
    const sum = (offsets: Int32Array, strengths: Float64Array, i: number) => {
      let total = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) total += strengths[slot]!;
      return total;
    };
    return graph.ids.map((organisation, i) => ({
      organisation,
      strength: (options.mode === "in" ? 0 : sum(graph.out, graph.strength!, i)) + (options.mode === "in" || options.mode === "total" ? sum(graph.into, graph.strengthFrom!, i) : 0),
    }));
  },
});
