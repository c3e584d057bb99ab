import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { sizesOf, weakComponents } from "../../../network/index.js";

/**
 * Krackhardt's connectedness: the share of pairs that any chain of ties joins, direction ignored. The first of his four
 * conditions of a perfect hierarchy (an out-tree), where it is 1.
 *
 * It is 1 less the fragmentation of the undirected network. All alone gives 0; one organisation has no pair: null.
 * Strength, parallel ties and self-ties change nothing. Cost O(n + m).
 *
 * Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export const krackhardtConnectedness = defineMetric({
  id: "krackhardtConnectedness",
  label: { en: "Connectedness (Krackhardt)", zh: "连通度（克拉克哈特）" },
  question: { en: "What share of the pairs does any chain of ties join?", zh: "有多大比例的单位对之间有关系链相连？" },
  element: "structure",
  theme: "fragmentation",
  subject: "network",
  formula: String.raw`1 - \frac{V}{n (n - 1) / 2}`,
  convention: { en: "Pairs joined by any chain of ties, direction ignored, of all pairs.", zh: "忽略方向，有关系链相连的单位对占全部单位对的比例。" },
  references: ["krackhardt1994"],
  cost: "O(n + m)",
  example: {
    ties: "a>b c>b", organisations: "a b c d", row: { connectedness: 1 / 2, unconnected: 3 },
    how: { en: "Of 6 pairs the 3 with d are not joined.", zh: "6对中与d相关的3对不相连。" },
  },
  programs: [{ label: { en: "any network", zh: "任何网络" }, programs: ["R sna: connectedness(A)"], options: {}, column: "connectedness" }],
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    connectedness: { type: "number", label: { en: "Connectedness", zh: "连通度" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs are joined", zh: "更多单位对相连" } },
    unconnected: { type: "integer", label: { en: "Pairs not joined", zh: "不相连的单位对数" }, range: [0, null] },
  },
  compute({ graph }) {
    const pairs = (graph.order * (graph.order - 1)) / 2;
    const joined = sizesOf(weakComponents(graph)).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    return [{ connectedness: joined / pairs, unconnected: pairs - joined }];
  },
});
