import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { localEfficiencyOf, localEfficiencySlots } from "../../../network/index.js";

/**
 * Local efficiency: how well the partners of an organisation reach one another when it drops out, on average.
 *
 * For each organisation the mean of 1 / steps over the pairs of its partners, on paths through its partners alone; then
 * the mean over organisations. With fewer than two partners there is no pair: NetworkX counts it as 0, hence the default;
 * `left-out` takes the mean over the others. `directed` takes whoever is tied either way as partner, and ordered pairs of
 * them along arcs. Self-ties and parallel ties change nothing. Empty network: null.
 *
 * Dense networks cost up to O(n^4): past `effort` looks at a tie it is null, with a note. Latora and Marchiori (2001),
 * doi:10.1103/PhysRevLett.87.198701.
 */
export const localEfficiency = defineMetric({
  id: "localEfficiency",
  label: { en: "Local efficiency", zh: "局部效率" },
  question: { en: "If an organisation drops out, how well do those who worked with it still reach one another?", zh: "某单位缺位时，原与它往来的单位之间联系得如何？" },
  element: "structure",
  theme: "reach",
  subject: "network",
  formula: String.raw`E_{loc} = \frac{1}{n} \sum_i \frac{1}{k_i (k_i - 1)} \sum_{j \ne h \in N(i)} \frac{1}{d_{N(i)}(j, h)}`,
  convention: {
    en: "Mean over organisations of the efficiency among their partners; fewer than two partners count as 0 or are left out.",
    zh: "各单位伙伴之间效率的平均值；伙伴少于两个者计0或不计。",
  },
  references: ["latora2001"],
  cost: "O(sum of partners times partners' ties), at most O(n^4)",
  example: {
    ties: "a-b b-c a-c c-d", row: { efficiency: 7 / 12, averaged: 4 },
    how: { en: "a and b: 1 each; of c's three pairs only a and b are tied: 1 / 3; d has one partner: 0. (1 + 1 + 1 / 3) / 4.", zh: "a、b各为1；c的三对伙伴中只有a与b相连：1 / 3；d只有一个伙伴：0。(1 + 1 + 1 / 3) / 4。" },
  },
  programs: [{ label: { en: "0 below two partners, direction ignored", zh: "伙伴少于两个计0，忽略方向" }, programs: ["NetworkX: local_efficiency(G)"], options: {}, column: "efficiency" }],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 1 },
  monotone: null,
  costly: true,
  options: z.strictObject({
    direction: directionOption,
    few: saying(z.enum(["zero", "left-out"]).default("zero"), "organisations with fewer than two partners: counted as 0, or left out of the mean", "伙伴少于两个的单位：计为0，或不计入平均"),
    effort: saying(z.int().min(1).default(200_000_000), "how many looks at a tie at most", "最多查看多少次关系"),
  }),
  columns: {
    efficiency: { type: "number", label: { en: "Local efficiency", zh: "局部效率" }, range: [0, 1], digits: 3, higherMeans: { en: "partners reach one another without the one between", zh: "没有居中者，伙伴之间仍能联系" } },
    averaged: { type: "integer", label: { en: "Organisations in the mean", zh: "计入平均的单位数" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const needed = localEfficiencySlots(graph);
    if (needed > options.effort) {
      note("distances/effort", { needed, effort: options.effort });
      return [{ efficiency: null, averaged: null }];
    }
    const values = localEfficiencyOf(graph);
    const taken = options.few === "zero" ? values.map((value) => value ?? 0) : values.filter((value) => value !== null);
    if (taken.length === 0) note("metric/undefined");
    return [{ efficiency: taken.length === 0 ? null : taken.reduce((sum, value) => sum + value, 0) / taken.length, averaged: taken.length }];
  },
});
