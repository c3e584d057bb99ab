import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";
import { statedLayers } from "./stated-layers.js";

/**
 * Participation in layers: whether an organisation is tied in one layer only, or evenly in all.
 *
 * Of the degrees of an organisation in each stated layer: their sum (overlapping degree, so a partner of two layers
 * counts twice), the number of layers where it has a tie, and the participation coefficient, M / (M - 1) (1 - sum of
 * squared shares), with M the number of stated layers: 0 where all its ties are in one layer, 1 where each layer has the
 * same number. `mode` as for degree. The coefficient is null for an organisation without ties in any layer, and where
 * fewer than two layers are stated. Memberships belong to no declared layer and are left out. Cost O(layers (n + m)).
 *
 * Battiston, Nicosia and Latora (2014), Structural measures for multiplex networks, doi:10.1103/PhysRevE.89.032804.
 */
export const participation = defineMetric({
  id: "participation",
  label: { en: "Participation in layers", zh: "跨层参与" },
  question: { en: "Which organisations are tied in all layers, and which in one only?", zh: "哪些单位在各层都有关系，哪些仅在一层？" },
  element: "structure",
  theme: "layers",
  subject: "organisation",
  formula: String.raw`P_i = \frac{M}{M - 1} \Big(1 - \sum_\alpha \Big(\frac{k_i^{[\alpha]}}{o_i}\Big)^2\Big), \; o_i = \sum_\alpha k_i^{[\alpha]}`,
  convention: { en: "Battiston-Nicosia-Latora coefficient over all stated layers, those without ties included; null without ties.", zh: "巴蒂斯顿-尼科西亚-拉托拉系数，按全部已说明层（含无关系的层）计；无关系者为空。" },
  references: ["battiston2014"],
  cost: "O(layers (n + m))",
  example: {
    ties: "a-b@communication a-c@communication a-d@communication a-b@decision", row: { organisation: "a", participation: 3 / 4, overlappingDegree: 4, activeLayers: 2 },
    how: { en: "Three ties of one layer and one of the other: 2 (1 - 9/16 - 1/16) = 3/4.", zh: "一层三条、另一层一条关系：2(1 - 9/16 - 1/16) = 3/4。" },
  },
  comparable: "any size",
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    participation: { type: "number", label: { en: "Participation coefficient", zh: "参与系数" }, range: [0, 1], digits: 3, higherMeans: { en: "ties spread more evenly over the layers", zh: "关系在各层分布更均匀" } },
    overlappingDegree: { type: "integer", label: { en: "Ties in all layers together", zh: "各层关系合计" }, range: [0, null], higherMeans: { en: "more ties in all layers together", zh: "各层关系合计更多" } },
    activeLayers: { type: "integer", label: { en: "Layers with a tie", zh: "有关系的层数" }, range: [0, null], higherMeans: { en: "active in more layers", zh: "在更多层中有关系" } },
  },
  compute({ network, options, note }) {
    const { mode } = options;
    const layers = statedLayers({ network, note }, { direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" });
    const most = layers.length;
    return network.organisations.map(({ id }, i) => {
      const degrees = layers.map(({ graph }) => {
        const [out, into] = [graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!];
        return mode === "in" ? into : mode === "total" ? into + out : out;
      });
      const total = degrees.reduce((sum, degree) => sum + degree, 0);
      if (total === 0 && most > 1) note("metric/isolate", {}, id);
      const uneven = degrees.reduce((sum, degree) => sum + (degree / total) ** 2, 0);
      return {
        organisation: id, participation: total === 0 || most < 2 ? null : Math.max(0, (most / (most - 1)) * (1 - uneven)),
        overlappingDegree: most === 0 ? null : total, activeLayers: most === 0 ? null : degrees.filter((degree) => degree > 0).length,
      };
    });
  },
});
