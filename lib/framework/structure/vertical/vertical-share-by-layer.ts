import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { layer as layerOf } from "../../../network/index.js";
import { countTies } from "../count-ties.js";

/**
 * Ties layer by layer: how many each selected layer has, its share of all of them, and whom it touches.
 *
 * The rows behind `verticalShare`, in declared order. Shares are of tie records in the selected layers, self-ties and
 * memberships left out. A layer that is not stated gives null and not 0. Time O(m) a layer.
 */
export const verticalShareByLayer = defineMetric({
  id: "verticalShareByLayer",
  label: { en: "Ties by layer", zh: "各层关系数" },
  question: { en: "Which layers do the ties as listed belong to?", zh: "所列关系分属哪些层？" },
  element: "structure",
  theme: "integration",
  subject: "layer",
  formula: String.raw`\frac{m_l}{\sum_k m_k}`,
  convention: { en: "Share of the tie records of the selected layers; organisations touched as a share of all in scope.", zh: "占所选各层关系记录总数的比例；触及单位以范围内全部单位为分母。" },
  references: [],
  cost: "O(m)",
  example: {
    ties: "hub>a@command hub>b@command a-b@communication b-a@communication", row: { layer: "communication", share: 1 / 2, dimension: "horizontal", ties: 2, pairs: 1, reached: 2 / 3, evidence: ["t3", "t4"] },
    how: { en: "Two of 4 ties, both between a and b, who are 2 of 3 organisations.", zh: "4条关系中有2条，均在a与b之间；两者为3个单位中的2个。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    share: { type: "number", label: { en: "Share of ties", zh: "关系占比" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the ties are of this layer", zh: "该层关系占比更高" } },
    dimension: { type: "text", label: { en: "Dimension", zh: "维度" }, values: { vertical: { en: "vertical", zh: "纵向" }, horizontal: { en: "horizontal", zh: "横向" } } },
    ties: { type: "integer", label: { en: "Ties", zh: "关系数" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Tied pairs", zh: "有关系的单位对" }, range: [0, null] },
    reached: { type: "number", label: { en: "Organisations touched", zh: "触及单位比例" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network }) {
    const stated = new Set(network.layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id));
    const total = network.ties.filter((tie) => stated.has(tie.layer)).length;
    return network.layers.map(({ id, dimension }) => {
      if (!stated.has(id)) return { layer: id, share: null, dimension, ties: null, pairs: null, reached: null, evidence: [] };
      const own = layerOf(network, id);
      const touched = new Set(own.ties.flatMap((tie) => [tie.source, tie.target]));
      return {
        layer: id, share: total === 0 ? null : own.ties.length / total, dimension, ties: own.ties.length, pairs: countTies(own, "pairs"),
        reached: touched.size / network.organisations.length, evidence: own.ties.map((tie) => tie.id),
      };
    });
  },
});
