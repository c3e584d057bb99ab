import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { fragmentationOf, layer as layerOf, project, type Network } from "../../network/index.js";
import { mostForShapley, shapleyShares } from "./shapley-shares.js";

/** What every subset of the layers takes off fragmentation, by bit mask: each is a smaller subset with one layer joined on. */
function joinedBySubset(layers: readonly Network[]): Float64Array {
  const graphs = layers.map((own) => project(own, { direction: "ignored", strength: "ignored" }));
  const n = graphs[0]?.order ?? 0;
  const values = new Float64Array(2 ** layers.length);
  const visit = (mask: number, parent: Int32Array, next: number): void => {
    const find = (i: number): number => {
      while (parent[i] !== i) i = parent[i]!;
      return i;
    };
    const sizes = new Int32Array(n);
    for (let i = 0; i < n; i++) sizes[(parent[i] = find(i))]!++;
    let joined = 0;
    for (const size of sizes) joined += size * (size - 1);
    values[mask] = joined / (n * (n - 1));
    for (let l = next; l < layers.length; l++) {
      const { out, to } = graphs[l]!;
      const whole = parent.slice();
      const root = (i: number): number => {
        while (whole[i] !== i) i = whole[i] = whole[whole[i]!]!;
        return i;
      };
      for (let i = 0; i < n; i++) for (let slot = out[i]!; slot < out[i + 1]!; slot++) whole[root(i)] = root(to[slot]!);
      visit(mask | (1 << l), whole, l + 1);
    }
  };
  visit(0, Int32Array.from({ length: n }, (_, i) => i), 0);
  return values;
}

/**
 * Fragmentation layer by layer: what each layer joins on its own, what it adds to those declared before it, and its
 * share of the whole fall.
 *
 * `fragmentation` is Borgatti's F of the layer alone. `added` is F once the layer is put on top of the layers declared
 * before it, `fall` what that took off; the fall of a layer depends on the order, so `shapley` averages it over every
 * order (Shapley's value of the game "fall of F"), computed exactly over all subsets of up to ten layers and left
 * null beyond. The shares sum to 1 - F of all layers. Averaging over sampled orders was turned down: the result of a
 * metric is not to depend on a seed. A layer that is not stated is null and is skipped: it neither joins nor fails to.
 * A layer that is stated and has no tie joins nobody: F = 1, fall 0. Memberships belong to no declared layer and are
 * left out; direction is ignored, isolates count. Time O(2^layers (n + m)).
 *
 * F: Borgatti (2006), doi:10.1007/s10588-006-7084-x. Shapley (1953), doi:10.1515/9781400881970-018; its use here is derived.
 */
export const fragmentationByLayer = defineMetric({
  id: "fragmentationByLayer",
  aliases: ["I-06"],
  label: { en: "Fragmentation by layer", zh: "各层碎片化程度" },
  question: { en: "What does each layer join, alone and on top of the others?", zh: "每一层单独、以及在其他层之上，各联结了什么？" },
  element: "structure",
  theme: "layers",
  subject: "layer",
  formula: String.raw`F(G_l), \; F(G_{1..l}), \; F(G_{1..l-1}) - F(G_{1..l}), \; \phi_l = \sum_{S \not\ni l} \frac{|S|! (k - |S| - 1)!}{k!} (F(G_S) - F(G_{S \cup l}))`,
  convention: {
    en: "Borgatti's F, direction ignored, isolates counted; layers added in declared order; Shapley shares over the stated layers, summing to the whole fall from 1.",
    zh: "博加蒂F，不计方向，计入孤立单位；各层按声明次序加入；沙普利份额在已说明的层之间分配，合计为自1起的总降幅。",
  },
  references: ["borgatti2006", "shapley1953"],
  cost: "O(2^l (n + m)), l layers",
  example: {
    ties: "a>b@command b-c@communication", organisations: "a b c d", row: { layer: "communication", fragmentation: 5 / 6, added: 1 / 2, fall: 1 / 3, shapley: 1 / 4 },
    how: { en: "Put first it takes 1/6 off, put second 1/3: 1/4 on average.", zh: "先加入时降1/6，后加入时降1/3，平均1/4。" },
  },
  comparable: "any size",
  requires: { organisations: 2 },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    fragmentation: { type: "number", label: { en: "Fragmentation, this layer alone", zh: "碎片化程度（仅此层）" }, range: [0, 1], digits: 3, higherMeans: { en: "the layer leaves more pairs cut off", zh: "该层留下更多断开的单位对" } },
    added: { type: "number", label: { en: "Fragmentation, with the layers before it", zh: "碎片化程度（叠加前面各层）" }, range: [0, 1], digits: 3 },
    fall: { type: "number", label: { en: "Fall when added", zh: "加入后的降幅" }, range: [0, 1], digits: 3, higherMeans: { en: "joins more that the layers before it left apart", zh: "联结了更多前面各层未联结的单位对" } },
    shapley: { type: "number", label: { en: "Shapley share of the whole fall", zh: "总降幅中的沙普利份额" }, range: [0, 1], digits: 3, higherMeans: { en: "joins more, whatever the order of layers", zh: "无论次序如何，联结更多" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note }) {
    const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id);
    const own = new Map(stated.map((id) => [id, layerOf(network, id)]));
    if (stated.length > mostForShapley) note("layers/too-many", { count: stated.length, limit: mostForShapley });
    const shares = stated.length > mostForShapley ? null : shapleyShares(joinedBySubset([...own.values()]), stated.length);
    let before = 1;
    return network.layers.map(({ id }) => {
      const part = own.get(id);
      if (part === undefined) return { layer: id, fragmentation: null, added: null, fall: null, shapley: null, evidence: [] };
      const sofar = layerOf(network, ...stated.slice(0, stated.indexOf(id) + 1));
      const f = (of: Network) => fragmentationOf(project(of, { direction: "ignored", strength: "ignored" }))!;
      const added = f(sofar);
      const fall = before - added;
      before = added;
      return { layer: id, fragmentation: f(part), added, fall, shapley: shares?.[stated.indexOf(id)] ?? null, evidence: part.ties.map((tie) => tie.id) };
    });
  },
});
