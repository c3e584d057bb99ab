import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";

/**
 * Isolates: organisations without a tie to any other.
 *
 * A self-tie does not join one to anybody. `components` counts them too; here they are named, with their share. Null
 * without organisations. Cost O(n + m).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const isolates = defineMetric({
  id: "isolates",
  label: { en: "Isolates", zh: "孤立单位" },
  question: { en: "Which organisations have no tie with anybody?", zh: "哪些单位与任何其他单位都没有关系？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`|\{i : d(i) = 0\}|`,
  convention: { en: "Organisations without any selected tie to another, whatever the direction; self-ties do not count.", zh: "在所选关系中与其他单位没有任何关系者，不论方向；自身关系不计。" },
  references: ["wasserman1994"],
  cost: "O(n + m)",
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    isolates: { type: "integer", label: { en: "Isolates", zh: "孤立单位数" }, range: [0, null], higherMeans: { en: "more organisations stand alone", zh: "更多单位没有关系" } },
    share: { type: "number", label: { en: "Share of organisations", zh: "占全部单位比例" }, range: [0, 1], digits: 3 },
    organisations: { type: "ids", label: { en: "Organisations", zh: "单位" } },
  },
  example: {
    ties: "a-b", organisations: "a b lone far", row: { isolates: 2, share: 1 / 2, organisations: ["lone", "far"] },
    how: { en: "Two of four.", zh: "四个中的两个。" },
  },
  compute({ graph }) {
    const found = graph.ids.filter((_, i) => graph.out[i] === graph.out[i + 1]);
    return [{ isolates: found.length, share: found.length / graph.order, organisations: found }];
  },
});
