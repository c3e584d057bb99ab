import { z } from "zod";
import { defineMetric, directionOption, parallelOption, saying } from "../../../metric/index.js";
import { comparedCells } from "../../../network/index.js";
import { statedLayers } from "./stated-layers.js";

/**
 * Similarity of layers: how far two layers join the same pairs of organisations.
 *
 * Over all pairs (directed: ordered pairs) of organisations: pairs that both layers join (`shared`), that at least one
 * joins (`union`), that one joins and the other does not (`hamming`). Jaccard = shared / union, so what both leave out
 * does not count; simple matching = 1 - hamming / all pairs, so it does; overlap = shared / pairs of the smaller layer,
 * 1 where one layer lies within the other. Correlation and covariance (divisor cells - 1) are over all pairs, zeros
 * included: R sna's gcor and gcov. With `reading: as strength` the last two are of strengths, null with a note where one
 * is missing. A share whose divisor is 0 is null. Layers that are not stated take no part. One row for each two layers,
 * in declared order. Cost O(layers² (n + m)).
 *
 * Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x; Butts and Carley (2005), doi:10.1007/s10588-005-5586-6.
 */
export const layerSimilarity = defineMetric({
  id: "layerSimilarity",
  label: { en: "Similarity of layers", zh: "层间相似度" },
  question: { en: "Do two layers join the same organisations?", zh: "两层关系联结的是否是同样的单位？" },
  element: "structure",
  theme: "layers",
  subject: "layer",
  keys: ["toLayer"],
  formula: String.raw`J = \frac{|E_a \cap E_b|}{|E_a \cup E_b|}, \; r = \mathrm{cor}(a_{ij}, b_{ij})_{i \ne j}`,
  convention: {
    en: "Off-diagonal cells, each pair once unless directed; correlation and covariance over all cells, zeros included, as gcor and gcov of R sna.",
    zh: "非对角单元，除按有向计外每对计一次；相关与协方差按全部单元（含零）计，与R sna相同。",
  },
  references: ["butts2005", "jaccard1912"],
  cost: "O(layers^2 (n + m))",
  example: {
    ties: "a-b@communication a-c@communication a-b@decision b-c@decision c-d@decision", row: { layer: "communication", toLayer: "decision", jaccard: 1 / 4, overlap: 1 / 2, simpleMatching: 1 / 2, shared: 1, union: 4, hamming: 3 },
    how: { en: "One pair is in both layers, four in either; of the six pairs three are in one only.", zh: "一对单位两层都有关系，四对至少一层有；六对中有三对仅一层有。" },
  },
  programs: [
    { label: { en: "Correlation of all cells", zh: "全部单元的相关" }, programs: ["R sna: gcor(g, mode = \"digraph\")"], options: { direction: "directed" }, column: "correlation", when: "directed" },
    { label: { en: "Correlation of the upper triangle", zh: "上三角单元的相关" }, programs: ["R sna: gcor(g, mode = \"graph\")"], options: { direction: "ignored" }, column: "correlation", when: "undirected" },
    { label: { en: "Covariance of all cells", zh: "全部单元的协方差" }, programs: ["R sna: gcov(g, mode = \"digraph\")"], options: { direction: "directed" }, column: "covariance", when: "directed" },
    { label: { en: "Covariance of the upper triangle", zh: "上三角单元的协方差" }, programs: ["R sna: gcov(g, mode = \"graph\")"], options: { direction: "ignored" }, column: "covariance", when: "undirected" },
    { label: { en: "Cells that differ", zh: "不同单元数" }, programs: ["R sna: hdist(g, mode = \"digraph\")"], options: { direction: "directed" }, column: "hamming", when: "directed" },
    { label: { en: "Pairs that differ", zh: "不同单位对数" }, programs: ["R sna: hdist(g, mode = \"graph\")"], options: { direction: "ignored" }, column: "hamming", when: "undirected" },
  ],
  comparable: "same size",
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({
    direction: directionOption,
    reading: saying(z.enum(["ignored", "as strength"]).default("ignored"), "whether correlation and covariance are of strengths", "相关与协方差是否按强度计"),
    parallel: parallelOption,
  }),
  columns: {
    toLayer: { type: "id", label: { en: "With layer", zh: "对方层" } },
    jaccard: { type: "number", label: { en: "Jaccard", zh: "杰卡德系数" }, range: [0, 1], digits: 3, higherMeans: { en: "the layers join more of the same pairs", zh: "两层联结更多相同的单位对" } },
    simpleMatching: { type: "number", label: { en: "Simple matching", zh: "简单匹配系数" }, range: [0, 1], digits: 3, higherMeans: { en: "the layers agree on more pairs", zh: "两层在更多单位对上一致" } },
    overlap: { type: "number", label: { en: "Share of the smaller layer", zh: "占较小层的份额" }, range: [0, 1], digits: 3, higherMeans: { en: "one layer lies more within the other", zh: "一层更多地包含于另一层" } },
    correlation: { type: "number", label: { en: "Correlation", zh: "相关" }, range: [-1, 1], digits: 3, higherMeans: { en: "ties of one go more with ties of the other", zh: "两层关系更多同时出现" } },
    covariance: { type: "number", label: { en: "Covariance", zh: "协方差" }, range: [null, null], digits: 3 },
    hamming: { type: "integer", label: { en: "Pairs that differ", zh: "不同的单位对" }, range: [0, null], higherMeans: { en: "the layers differ on more pairs", zh: "两层在更多单位对上不同" } },
    shared: { type: "integer", label: { en: "Pairs in both", zh: "两层共有的单位对" }, range: [0, null] },
    union: { type: "integer", label: { en: "Pairs in either", zh: "任一层有的单位对" }, range: [0, null] },
  },
  headline: "jaccard",
  compute({ network, options, note }) {
    const { direction, parallel } = options;
    const layers = statedLayers({ network, note }, { direction, strength: "ignored" });
    const names = new Set(layers.map(({ id }) => id));
    const bare = options.reading === "ignored" || parallel === "count" ? 0 : network.ties.filter((tie) => names.has(tie.layer) && tie.strength === null).length;
    if (bare > 0) note("metric/no-strength", { count: bare });
    const strong = options.reading === "ignored" || bare > 0 ? layers : statedLayers({ network, note: () => undefined }, { direction, strength: "as strength", parallel });
    const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
    return layers.flatMap(({ id, graph }, i) => layers.slice(i + 1).map(({ id: toLayer, graph: other }, k) => {
      const { cells, first, second, shared } = comparedCells(graph, other);
      const { correlation, covariance } = comparedCells(strong[i]!.graph, strong[i + 1 + k]!.graph);
      const hamming = first + second - 2 * shared;
      return {
        layer: id, toLayer,
        jaccard: share(shared, first + second - shared), simpleMatching: 1 - hamming / cells, overlap: share(shared, Math.min(first, second)),
        correlation: bare > 0 ? null : correlation, covariance: bare > 0 ? null : covariance, hamming, shared, union: first + second - shared,
      };
    }));
  },
});
