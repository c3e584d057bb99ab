import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { joinedPairs } from "./joined-pairs.js";

/**
 * Multiplex share: of the pairs that have a tie at all, the share joined by two layers or more.
 *
 * Pairs as for `multiplexity`: direction ignored, several ties of a layer once, memberships left out. `mean` is the mean
 * number of layers of a tied pair. Null without a tied pair, and where fewer than two layers are stated: one layer
 * cannot join a pair twice, and 0 would say that it failed to. Cost O(n + m log m).
 *
 * Verbrugge (1979), Multiplexity in adult friendships, doi:10.2307/2577271.
 */
export const multiplexShare = defineMetric({
  id: "multiplexShare",
  label: { en: "Multiplex share", zh: "多重关系比例" },
  question: { en: "How many of the tied pairs are tied in more than one way?", zh: "有关系的单位对中，有多少不止一种关系？" },
  element: "structure",
  theme: "layers",
  subject: "network",
  formula: String.raw`\frac{|\{ij : m_{ij} \ge 2\}|}{|\{ij : m_{ij} \ge 1\}|}`,
  convention: { en: "Pairs joined by two stated layers or more, of all pairs joined by one; direction ignored.", zh: "由两个及以上已说明层联结的单位对，占全部有关系单位对的比例；忽略方向。" },
  references: ["verbrugge1979"],
  cost: "O(n + m log m)",
  example: {
    ties: "a-b@communication a>b@command b-c@decision", row: { share: 1 / 2, multiplexPairs: 1, tiedPairs: 2, mean: 3 / 2 },
    how: { en: "Of the two tied pairs one has two layers.", zh: "两对有关系的单位中，一对有两层关系。" },
  },
  comparable: "any size",
  monotone: null,
  options: z.strictObject({}),
  columns: {
    share: { type: "number", label: { en: "Share of pairs tied in several ways", zh: "多重关系对比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the tied pairs are tied in several ways", zh: "更多有关系的单位对存在多种关系" } },
    multiplexPairs: { type: "integer", label: { en: "Pairs tied in several ways", zh: "多重关系对数" }, range: [0, null] },
    tiedPairs: { type: "integer", label: { en: "Tied pairs", zh: "有关系的单位对" }, range: [0, null] },
    mean: { type: "number", label: { en: "Mean number of layers", zh: "平均层数" }, range: [1, null], digits: 2 },
  },
  compute({ network, note }) {
    const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated").length;
    if (stated < 2) {
      note("layers/alone", { count: stated });
      return [{ share: null, multiplexPairs: null, tiedPairs: null, mean: null }];
    }
    const counts = joinedPairs(network).map(({ layers }) => layers.length);
    const multiplexPairs = counts.filter((count) => count > 1).length;
    if (counts.length === 0) note("metric/undefined");
    return [{
      share: counts.length === 0 ? null : multiplexPairs / counts.length, multiplexPairs, tiedPairs: counts.length,
      mean: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0) / counts.length,
    }];
  },
});
