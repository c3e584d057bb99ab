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
 *
 * @example measure(build(strongDyad), strength).rows[0] // { organisation: "a", strength: 4 }
 */
export const strength = defineMetric({
  id: "strength",
  label: { en: "Strength", zh: "强度" },
  question: { en: "How strong are an organisation's ties, all together?", zh: "一个单位全部关系的强度合计是多少？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`s(i) = \sum_{j \ne i} w_{ij}`,
  convention: {
    en: "Sum of tie strengths; strength grows with closeness; parallel ties merged by the named rule; modes as for degree.",
    zh: "关系强度之和；强度越大越密切；平行关系按所列规则合并；计法同度。",
  },
  references: ["barrat2004"],
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
