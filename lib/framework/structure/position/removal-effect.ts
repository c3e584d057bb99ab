import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { nearnessOf, pairsOf, stepCounts, stepCountsAfterRemoval } from "../../../network/index.js";

/**
 * Effect of removal: how much more fragmented the network is without one organisation.
 *
 * F counts pairs cut off, DF also pairs driven further apart. After the removal the pairs are by default those of the
 * n - 1 left (`denominator: left`), so an isolate's removal lowers F; with `all` the removed one stays in as an isolate.
 * The two rank alike but differ in size. Only pairs whose every shortest path passes the removed one are measured anew:
 * (the evidence are the ties that go with it): cost about O(n (n + m)), where a search for each pair of source and removed organisation would be O(n² (n + m)).
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x (KPP-Neg for sets of one).
 */
export const removalEffect = defineMetric({
  id: "removalEffect",
  aliases: ["I-12"],
  label: { en: "Effect of removal", zh: "缺位影响" },
  question: { en: "What happens to the network if one organisation drops out?", zh: "若某个单位缺位，网络会怎样？" },
  element: "structure",
  theme: "fragmentation",
  subject: "organisation",
  formula: String.raw`\Delta F(v) = F(G - v) - F(G)`,
  convention: {
    en: "Rise of Borgatti's F and DF when the organisation is removed; pairs of the n - 1 left, or of all n with it as an isolate.",
    zh: "去掉该单位后博加蒂F和DF的升幅；分母为余下n - 1个单位的单位对，或保留其为孤立单位的全部n个。",
  },
  references: ["borgatti2006"],
  cost: "O(n (n + m))",
  example: {
    ties: "hub-a hub-b hub-c", row: { organisation: "hub", rise: 1, fragmentation: 1, riseByDistance: 3 / 4, distanceFragmentation: 1 },
    how: { en: "Nothing is cut off before, everybody after; by distance 1 - (3 + 3 / 2) / 6 = 1 / 4 before, 1 after.", zh: "之前无断开，之后全部断开；按距离之前为1 - (3 + 3 / 2) / 6 = 1 / 4，之后为1。" },
  },
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 3 },
  monotone: null,
  options: z.strictObject({
    direction: directionOption,
    denominator: saying(z.enum(["left", "all"]).default("left"), "left: pairs of the organisations left; all: the removed one counts on as an isolate", "left：分母为余下单位的单位对；all：缺位单位仍作为孤立单位计入"),
  }),
  columns: {
    rise: { type: "number", label: { en: "Rise of fragmentation", zh: "碎片化升幅" }, range: [-1, 1], digits: 3, higherMeans: { en: "more pairs are cut off without it", zh: "缺位时更多单位对断开" } },
    fragmentation: { type: "number", label: { en: "Fragmentation without it", zh: "缺位后的碎片化程度" }, range: [0, 1], digits: 3 },
    riseByDistance: { type: "number", label: { en: "Rise of distance-weighted fragmentation", zh: "距离加权碎片化升幅" }, range: [-1, 1], digits: 3 },
    distanceFragmentation: { type: "number", label: { en: "Distance-weighted fragmentation without it", zh: "缺位后的距离加权碎片化程度" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ graph, network, options }) {
    const n = graph.order;
    const pairs = n * (n - 1);
    const pairsAfter = options.denominator === "left" ? (n - 1) * (n - 2) : pairs;
    const before = stepCounts(graph);
    const fragmentationBefore = 1 - pairsOf(before) / pairs;
    const distanceBefore = 1 - nearnessOf(before) / pairs;
    const after = stepCountsAfterRemoval(graph);
    const own = new Map(graph.ids.map((id) => [id, [] as string[]]));
    for (const { id, source, target } of network.ties) for (const end of new Set([source, target])) own.get(end)!.push(id);
    return graph.ids.map((organisation, i) => {
      const fragmentation = 1 - pairsOf(after[i]!) / pairsAfter;
      const distanceFragmentation = 1 - nearnessOf(after[i]!) / pairsAfter;
      return { organisation, rise: fragmentation - fragmentationBefore, fragmentation, riseByDistance: distanceFragmentation - distanceBefore, distanceFragmentation, evidence: own.get(organisation)! };
    });
  },
});
