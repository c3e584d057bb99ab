import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { fragmentationOf } from "../../../network/index.js";

/**
 * Fragmentation: the share of pairs of organisations with no path between them.
 *
 * Direction is ignored by default: a pair counts as joined if messages could pass either way. `directed`
 * counts ordered pairs that no path along arcs joins. Self-ties and parallel ties change nothing. One
 * organisation, or none, has no pairs, hence null (see `requires`). Every organisation alone gives 1; one
 * connected whole gives 0. Time O(n + m), directed O(n m).
 *
 * Borgatti (2006), Identifying sets of key players in a social network, doi:10.1007/s10588-006-7084-x.
 */
export const fragmentation = defineMetric({
  id: "fragmentation",
  label: { en: "Fragmentation", zh: "碎片化程度" },
  question: { en: "What share of the pairs of organisations cannot reach one another at all?", zh: "有多大比例的单位对之间完全无法连通？" },
  element: "structure",
  theme: "fragmentation",
  subject: "network",
  formula: String.raw`F = 1 - \frac{\sum_k s_k (s_k - 1)}{n (n - 1)}`,
  convention: {
    en: "Borgatti's F: share of pairs without any path; isolates count; direction as the option says.",
    zh: "博加蒂F：无任何路径相连的单位对所占比例；孤立单位计入；方向依选项而定。",
  },
  references: ["borgatti2006"],
  cost: "O(n + m), directed O(n m)",
  example: {
    ties: "a-b", organisations: "a b c", row: { fragmentation: 2 / 3 },
    how: { en: "Of the three pairs only a and b are joined.", zh: "三对单位中只有a与b相连。" },
  },
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "falls",
  options: z.strictObject({ direction: directionOption }),
  columns: {
    fragmentation: {
      type: "number", label: { en: "Fragmentation", zh: "碎片化程度" }, range: [0, 1], digits: 3,
      higherMeans: { en: "more pairs cut off", zh: "更多单位对彼此断开" },
    },
  },
  compute: ({ graph }) => [{ fragmentation: fragmentationOf(graph) }],
});
