import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { comparedOptions, planAndActual } from "./plan-and-actual.js";

/**
 * Where plan and reality differ: the pairs tied on paper only, and those tied without a plan.
 *
 * The rows behind `planOverlap`, same options. On paper only is said of a layer that something was observed in, or that
 * is listed in full; elsewhere nobody may have looked. Rows stand by layer, then in the order of the case.
 * Cost O(m log m).
 *
 * Designed for this framework.
 */
export const planDifferences = defineMetric({
  id: "planDifferences",
  label: { en: "Differences of plan and reality", zh: "预案与实际的差异" },
  question: { en: "Which planned ties never came about, and which came about without a plan?", zh: "哪些预案关系未曾建立，哪些关系无预案而建立？" },
  element: "outcome",
  subject: "pair",
  keys: ["layer"],
  formula: String.raw`P \setminus A, \; A \setminus P`,
  convention: { en: "Distinct pairs of one layer, direction ignored, in one of the two selections only.", zh: "仅在两者之一中出现的同层不同单位对，不计方向。" },
  references: [],
  cost: "O(m log m)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication", status: "in-plan" }, { id: "t2", source: "b", target: "c", layer: "communication", status: "observed" },
      ],
    },
    row: { a: "a", b: "b", layer: "communication", difference: "phantom", evidence: ["t1"] }, how: { en: "Planned, and not observed in a layer where another tie is.", zh: "有预案，而在另有观察关系的层中未观察到。" },
  },
  comparable: "within case",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(comparedOptions),
  columns: {
    difference: { type: "text", label: { en: "Difference", zh: "差异" }, values: { phantom: { en: "on paper only", zh: "仅在预案" }, emergent: { en: "improvised", zh: "临时形成" } } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return (planAndActual(context)?.layers ?? []).flatMap(({ pairs, observed }) => pairs.flatMap(({ layer, a, b, plan, actual }) => {
      if (!observed || (plan.length > 0 && actual.length > 0)) return [];
      return [{ a, b, layer, difference: plan.length > 0 ? "phantom" : "emergent", evidence: [...plan, ...actual].map(({ id }) => id) }];
    }));
  },
});
