import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";
import { pearson, spearman } from "../../../stats/index.js";
import { statedLayers } from "./stated-layers.js";

/**
 * Degree correlation of layers: whether the organisations with many ties in one layer have many in another.
 *
 * Over all organisations, isolates included; `mode` as for degree. Pearson of the numbers, Spearman of their ranks,
 * equal numbers sharing the mean rank. Null where all organisations have the same degree in a layer, as in one without
 * ties. Layers that are not stated take no part. One row for each two layers, in declared order. Cost O(layers (m + n
 * log n) + layers² n).
 *
 * Battiston, Nicosia and Latora (2014), doi:10.1103/PhysRevE.89.032804.
 */
export const layerDegreeCorrelation = defineMetric({
  id: "layerDegreeCorrelation",
  label: { en: "Degree correlation of layers", zh: "层间度相关" },
  question: { en: "Are the busiest organisations of one layer the busiest of another?", zh: "一层中关系最多的单位，在另一层中是否也最多？" },
  element: "structure",
  theme: "layers",
  subject: "layer",
  keys: ["toLayer"],
  formula: String.raw`\mathrm{cor}(k_i^{[\alpha]}, k_i^{[\beta]})`,
  convention: {
    en: "Over all organisations, isolates included; Spearman with mean ranks for equals.",
    zh: "按全部单位（含孤立单位）计；斯皮尔曼相关对并列取平均名次。",
  },
  references: ["battiston2014"],
  cost: "O(layers^2 n + layers m)",
  example: {
    ties: "a-b@communication a-c@communication a-b@decision", row: { layer: "communication", toLayer: "decision", pearson: 1 / 2, spearman: 1 / 2 },
    how: { en: "Degrees 2, 1, 1 against 1, 1, 0: products of deviations sum to 1/3, squares to 2/3 in either.", zh: "度数2、1、1与1、1、0：离差乘积和为1/3，平方和均为2/3。" },
  },
  comparable: "same size",
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    toLayer: { type: "id", label: { en: "With layer", zh: "对方层" } },
    pearson: { type: "number", label: { en: "Pearson correlation", zh: "皮尔逊相关" }, range: [-1, 1], digits: 3, higherMeans: { en: "the same organisations are busy in both", zh: "两层中活跃的是同样的单位" } },
    spearman: { type: "number", label: { en: "Spearman correlation", zh: "斯皮尔曼相关" }, range: [-1, 1], digits: 3, higherMeans: { en: "the same organisations are busy in both", zh: "两层中活跃的是同样的单位" } },
  },
  headline: "pearson",
  compute({ network, options, note }) {
    const { mode } = options;
    const layers = statedLayers({ network, note }, { direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }).map(({ id, graph }) => ({
      id, degrees: graph.ids.map((_, i) => {
        const [out, into] = [graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!];
        return mode === "in" ? into : mode === "total" ? into + out : out;
      }),
    }));
    const constant = layers.length < 2 ? [] : layers.filter(({ degrees }) => degrees.every((degree) => degree === degrees[0])).map(({ id }) => id);
    if (constant.length > 0) note("layers/constant", { layers: { records: constant } });
    return layers.flatMap(({ id, degrees }, i) => layers.slice(i + 1).map((other) => ({
      layer: id, toLayer: other.id, pearson: pearson(degrees, other.degrees), spearman: spearman(degrees, other.degrees),
    })));
  },
});
