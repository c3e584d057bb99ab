import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { comparedOptions, noOverlap, overlapColumns, overlapOf, planAndActual } from "./plan-and-actual.js";

/**
 * Plan and reality, layer by layer: which kinds of ties are realised.
 *
 * As `planOverlap`, same options. A layer with planned ties and no observed one has no ratio unless it is listed in
 * full: nobody may have looked. One with observed ties and no planned one has precision 0 and no recall. Layers that are
 * not stated have no row of numbers. Cost O(m log m).
 *
 * Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x. Designed for this framework.
 */
export const planOverlapByLayer = defineMetric({
  id: "planOverlapByLayer",
  label: { en: "Plan and reality by layer", zh: "各层预案与实际" },
  question: { en: "Which kinds of planned ties are realised?", zh: "哪些种类的预案关系得到兑现？" },
  element: "outcome",
  subject: "layer",
  formula: String.raw`\frac{|P_l \cap A_l|}{|P_l|}, \; \frac{|P_l \cap A_l|}{|A_l|}`,
  convention: { en: "Distinct pairs of each layer, direction ignored, among the organisations in scope.", zh: "各层不同单位对，不计方向，限范围内单位。" },
  references: ["jaccard1912"],
  cost: "O(m log m)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication", status: "in-plan" }, { id: "t2", source: "a", target: "b", layer: "communication", status: "observed" }, { id: "t3", source: "b", target: "c", layer: "decision", status: "observed" },
      ],
    },
    row: { layer: "decision", recall: null, precision: 0, jaccard: 0, planned: 0, actual: 1, both: 0, phantom: 0, emergent: 1, evidence: [] },
    how: { en: "The one observed decision tie was in no plan.", zh: "唯一观察到的决策关系不在预案中。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(comparedOptions),
  columns: { ...overlapColumns, evidence: { type: "ids", label: { en: "Ties in both", zh: "两者皆有的关系" } } },
  compute(context) {
    const found = planAndActual(context);
    const by = new Map((found?.layers ?? []).map((layer) => [layer.layer, layer]));
    return context.network.layers.map(({ id }) => {
      const layer = by.get(id);
      if (layer === undefined) return { layer: id, ...noOverlap };
      const overlap = overlapOf(layer.pairs);
      return layer.observed ? { layer: id, ...overlap } : { layer: id, ...noOverlap, planned: overlap.planned, actual: overlap.actual };
    });
  },
});
