import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";

/**
 * Mean degree: with how many others an organisation is tied on average, and how unequally.
 *
 * Of `degree` under the same `mode`; isolates count with 0. `in` and `out` have the same mean but not the same spread.
 * `deviation` divides by n, as of a whole and not of a sample. Null without organisations. Cost O(n + m).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const meanDegree = defineMetric({
  id: "meanDegree",
  label: { en: "Mean degree", zh: "平均度" },
  question: { en: "With how many others is an organisation tied on average?", zh: "平均每个单位与多少个其他单位有关系？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`\bar{d} = \frac{1}{n} \sum_i d(i)`,
  convention: { en: "Mean over all organisations, isolates with 0; distinct partners, or arcs in, out or both; standard deviation by n.", zh: "全部单位的均值，孤立单位为零；按不同单位数，或入、出、合计的有向关系数；标准差除以n。" },
  references: ["wasserman1994"],
  cost: "O(n + m)",
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 1 },
  monotone: "rises",
  options: z.strictObject({ mode: modeOption }),
  columns: {
    mean: { type: "number", label: { en: "Mean degree", zh: "平均度" }, range: [0, null], digits: 2, higherMeans: { en: "organisations are tied with more others", zh: "单位与更多其他单位有关系" } },
    median: { type: "number", label: { en: "Median degree", zh: "度的中位数" }, range: [0, null], digits: 1 },
    deviation: { type: "number", label: { en: "Standard deviation", zh: "标准差" }, range: [0, null], digits: 2 },
    largest: { type: "integer", label: { en: "Largest degree", zh: "最大度" }, range: [0, null] },
  },
  example: {
    ties: "hub-a hub-b hub-c", row: { mean: 3 / 2, median: 1, deviation: Math.sqrt(3 / 4), largest: 3 },
    how: { en: "3, 1, 1 and 1: mean 6 / 4; squares 12 / 4 less 9 / 4.", zh: "3、1、1、1：均值6 / 4；平方均值12 / 4减去9 / 4。" },
  },
  compute({ graph, options }) {
    const n = graph.order;
    const degrees = graph.ids.map((_, i) => {
      const [sent, received] = [graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!];
      return options.mode === "in" ? received : options.mode === "total" ? sent + received : sent;
    }).sort((a, b) => a - b);
    const [sum, squares] = [degrees.reduce((total, d) => total + d, 0), degrees.reduce((total, d) => total + d * d, 0)];
    return [{
      mean: sum / n, median: (degrees[(n - 1) >> 1]! + degrees[n >> 1]!) / 2,
      deviation: Math.sqrt(n * squares - sum * sum) / n, largest: degrees[n - 1]!,
    }];
  },
});
