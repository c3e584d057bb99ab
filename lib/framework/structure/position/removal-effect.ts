import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { distancesFrom, type CompactGraph } from "../../../network/index.js";

/** Ordered pairs that a path joins, and the sum of 1 / distance over them, with one organisation left out (-1: nobody). */
function joined(graph: CompactGraph, absent: number): { pairs: number; nearness: number } {
  let [pairs, nearness] = [0, 0];
  for (let source = 0; source < graph.order; source++) {
    if (source === absent) continue;
    for (const steps of distancesFrom(graph, source, { absent })) {
      if (steps > 0) {
        pairs++;
        nearness += 1 / steps;
      }
    }
  }
  return { pairs, nearness };
}

/**
 * Effect of removal: how much more fragmented the network is without one organisation.
 *
 * F counts pairs cut off, DF also pairs driven further apart. After the removal the pairs are by default those of the
 * n - 1 left (`denominator: left`), so an isolate's removal lowers F; with `all` the removed one stays in as an isolate.
 * The two rank alike but differ in size. Cost O(n² (n + m)): one breadth-first search for each pair of source and
 * removed organisation.
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x (KPP-Neg for sets of one).
 */
export const removalEffect = defineMetric({
  id: "removalEffect",
  aliases: ["I-12"],
  label: { en: "Effect of removal", zh: "缺位影响" },
  question: { en: "What happens to the network if one organisation drops out?", zh: "若某个单位缺位，网络会怎样？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`\Delta F(v) = F(G - v) - F(G)`,
  convention: {
    en: "Rise of Borgatti's F and DF when the organisation is removed; pairs of the n - 1 left, or of all n with it as an isolate.",
    zh: "去掉该单位后博加蒂F和DF的升幅；分母为余下n - 1个单位的单位对，或保留其为孤立单位的全部n个。",
  },
  references: ["borgatti2006"],
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
  },
  compute({ graph, options }) {
    const n = graph.order;
    const before = joined(graph, -1);
    const pairsBefore = n * (n - 1);
    const pairsAfter = options.denominator === "left" ? (n - 1) * (n - 2) : pairsBefore;
    return graph.ids.map((organisation, i) => {
      const after = joined(graph, i);
      const fragmentation = 1 - after.pairs / pairsAfter;
      const distanceFragmentation = 1 - after.nearness / pairsAfter;
      return {
        organisation, rise: fragmentation - (1 - before.pairs / pairsBefore), fragmentation,
        riseByDistance: distanceFragmentation - (1 - before.nearness / pairsBefore), distanceFragmentation,
      };
    });
  },
});
