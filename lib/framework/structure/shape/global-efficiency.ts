import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { nearnessOf, stepCounts } from "../../../network/index.js";

/**
 * Global efficiency: the mean of 1 / distance over all pairs, a pair without a path adding 0.
 *
 * One less distance-weighted fragmentation, and the mean of harmonic closeness as a share: three names of one number,
 * each known to its own readers. Direction is ignored by default (NetworkX); `directed` takes ordered pairs along arcs, as
 * Latora and Marchiori allow. Strength is not read: their weighted form divides by an ideal network that these data do not
 * have. Self-ties and parallel ties change nothing; isolates lower it. Null below two organisations. Cost O(n m).
 *
 * Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
 */
export const globalEfficiency = defineMetric({
  id: "globalEfficiency",
  label: { en: "Global efficiency", zh: "全局效率" },
  question: { en: "How directly can any two organisations reach one another?", zh: "任意两个单位之间的联系有多直接？" },
  element: "structure",
  theme: "reach",
  subject: "network",
  formula: String.raw`E = \frac{1}{n (n - 1)} \sum_{i \ne j} \frac{1}{d(i, j)}`,
  convention: { en: "Mean of 1 / steps over all pairs, 0 for a pair without a path; direction as the option says.", zh: "全部单位对步数倒数的平均值，无路径者计0；方向依选项而定。" },
  references: ["latora2001"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c", row: { efficiency: 5 / 6 },
    how: { en: "Two pairs at 1 step, one at 2: (1 + 1 + 1 / 2) / 3.", zh: "两对相距1步，一对2步：(1 + 1 + 1 / 2) / 3。" },
  },
  programs: [{ label: { en: "direction ignored", zh: "忽略方向" }, programs: ["NetworkX: global_efficiency(G)"], options: {}, column: "efficiency" }],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({ direction: directionOption }),
  columns: {
    efficiency: { type: "number", label: { en: "Global efficiency", zh: "全局效率" }, range: [0, 1], digits: 3, higherMeans: { en: "shorter ways between more pairs", zh: "更多单位对之间路径更短" } },
  },
  compute: ({ graph }) => [{ efficiency: nearnessOf(stepCounts(graph)) / (graph.order * (graph.order - 1)) }],
});
