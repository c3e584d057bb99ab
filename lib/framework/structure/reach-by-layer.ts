import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { layer as layerOf, pairsOf, project, stepCounts, type Network } from "../../network/index.js";
import { mostForShapley, shapleyShares } from "./shapley-shares.js";

/** Of all ordered pairs, the share in which a directed path leads from the one to the other. */
function reachOf(network: Network): number {
  const n = network.organisations.length;
  return pairsOf(stepCounts(project(network, { direction: "directed", strength: "ignored" }))) / (n * (n - 1));
}

/**
 * Reach layer by layer: what share of organisations can be reached along each layer on its own, what it opens on top of those
 * declared before it, and its share of the whole.
 *
 * The directed companion of `fragmentationByLayer`: a line of command runs downwards only, so a layer may leave nobody
 * cut off and yet let few be reached. A pair (a, b) counts if a path leads from a to b; an undirected tie runs both
 * ways. `rise` depends on the order of the layers, `shapley` averages it over every order, exactly, for up to ten layers
 * with a tie; beyond it is null. A layer that is not stated is null and skipped, one that is stated and has no tie adds
 * nothing. Memberships are left out, isolates count. Time O(2^layers n (n + m)).
 *
 * Shapley (1953), doi:10.1515/9781400881970-018; its use here is this framework's own.
 */
export const reachByLayer = defineMetric({
  id: "reachByLayer",
  label: { en: "Reach by layer", zh: "各层可达程度" },
  question: { en: "Whom does each layer let one reach, alone and on top of the others?", zh: "每一层单独、以及在其他层之上，使多少单位可以到达？" },
  element: "structure",
  theme: "layers",
  subject: "layer",
  formula: String.raw`R(G_l), \; R(G_{1..l}), \; R(G_{1..l}) - R(G_{1..l-1}), \; \phi_l`,
  convention: {
    en: "Share of ordered pairs with a directed path, undirected ties both ways, isolates counted; layers added in declared order; Shapley shares sum to the reach of all.",
    zh: "有有向路径的有序单位对比例，无向关系视为双向，计入孤立单位；各层按声明次序加入；沙普利份额合计为全部层的可达程度。",
  },
  references: ["shapley1953"],
  cost: "O(2^l n (n + m)), l layers",
  example: {
    ties: "a>b@command b-c@communication", row: { layer: "communication", reach: 1 / 3, added: 2 / 3, rise: 1 / 2, shapley: 5 / 12 },
    how: { en: "Alone b and c reach each other, 2 of 6; on top of command, which opens 1, a reaches c too: 4 of 6. On average (2 + 3) / 2 of 6.", zh: "单独时b与c互达，6对中2对；指挥开通1对，在其上a也可达c，共4对。平均为6对中的(2 + 3) / 2对。" },
  },
  comparable: "any size",
  requires: { organisations: 2 },
  monotone: "rises",
  costly: true,
  options: z.strictObject({}),
  columns: {
    reach: { type: "number", label: { en: "Reach, this layer alone", zh: "可达程度（仅此层）" }, range: [0, 1], digits: 3, higherMeans: { en: "more can be reached along the layer", zh: "沿该层可到达更多单位" } },
    added: { type: "number", label: { en: "Reach, with the layers before it", zh: "可达程度（叠加前面各层）" }, range: [0, 1], digits: 3 },
    rise: { type: "number", label: { en: "Rise when added", zh: "加入后的升幅" }, range: [0, 1], digits: 3, higherMeans: { en: "opens more that the layers before it left out of reach", zh: "使更多前面各层不可达的单位可达" } },
    shapley: { type: "number", label: { en: "Shapley share of the whole reach", zh: "总可达程度中的沙普利份额" }, range: [0, 1], digits: 3, higherMeans: { en: "opens more, whatever the order of layers", zh: "无论次序如何，使更多单位可达" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note }) {
    const stated = network.layers.filter(({ coverage }) => coverage !== "not-stated").map(({ id }) => id);
    const parts = new Map(stated.map((id) => [id, layerOf(network, id)]));
    const tied = stated.filter((id) => parts.get(id)!.ties.length > 0);
    if (tied.length > mostForShapley) note("layers/too-many", { count: tied.length, limit: mostForShapley });
    const of = (ids: readonly string[]) => (ids.length === 0 ? 0 : reachOf(layerOf(network, ...ids)));
    const shares = tied.length > mostForShapley ? null
      : shapleyShares(Array.from({ length: 2 ** tied.length }, (_, mask) => of(tied.filter((__, bit) => (mask >> bit) & 1))), tied.length);
    let before = 0;
    return network.layers.map(({ id }) => {
      const part = parts.get(id);
      if (part === undefined) return { layer: id, reach: null, added: null, rise: null, shapley: null, evidence: [] };
      const evidence = part.ties.map((tie) => tie.id);
      const place = tied.indexOf(id);
      if (place === -1) return { layer: id, reach: 0, added: before, rise: 0, shapley: shares === null ? null : 0, evidence };
      const added = of(tied.slice(0, place + 1));
      const rise = added - before;
      before = added;
      return { layer: id, reach: of([id]), added, rise, shapley: shares?.[place] ?? null, evidence };
    });
  },
});
