import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { distanceFragmentationOf } from "../../../network/index.js";

/**
 * Distance-weighted fragmentation: one less the mean of 1 / distance over all pairs.
 *
 * Sees loss of shortness, not only separation. Direction is ignored by default; `directed` is over ordered pairs. Pairs
 * without a path add 0. Everybody tied with everybody gives 0. Null below two organisations. Cost O(n m).
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x.
 */
export const distanceFragmentation = defineMetric({
  id: "distanceFragmentation",
  label: { en: "Distance-weighted fragmentation", zh: "距离加权碎片化程度" },
  question: { en: "How far from one another are the organisations, counting those cut off as infinitely far?", zh: "各单位彼此相距多远（断开者视为无限远）？" },
  element: "structure",
  theme: "fragmentation",
  subject: "network",
  formula: String.raw`DF = 1 - \frac{1}{n (n - 1)} \sum_{i \ne j} \frac{1}{d(i, j)}`,
  convention: { en: "Borgatti's distance-weighted F; a pair without a path adds 0; direction as the option says.", zh: "博加蒂距离加权F；无路径的单位对计0；方向依选项而定。" },
  references: ["borgatti2006"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c", row: { distanceFragmentation: 1 / 6 },
    how: { en: "Two pairs at 1 step, one at 2: 1 - (1 + 1 + 1 / 2) / 3.", zh: "两对相距1步，一对2步：1 - (1 + 1 + 1 / 2) / 3。" },
  },
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "falls",
  options: z.strictObject({ direction: directionOption }),
  columns: {
    distanceFragmentation: { type: "number", label: { en: "Distance-weighted fragmentation", zh: "距离加权碎片化程度" }, range: [0, 1], digits: 3, higherMeans: { en: "pairs are further apart or cut off", zh: "单位对相距更远或断开" } },
  },
  compute: ({ graph }) => [{ distanceFragmentation: distanceFragmentationOf(graph) }],
});
