import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { distanceFragmentationOf, fragmentationOf, setsToRemove } from "../../../network/index.js";
import { queryOf, sayFound, setColumns, setOptions } from "./set-options.js";

/**
 * Key players to lose: the set of `k` organisations whose loss would leave the network most fragmented (KPP-Neg).
 *
 * Sets, not a ranking: the two whose single loss does most harm may guard the same door. By default the distance-weighted
 * fragmentation DF of the n - k left, over their pairs, because F is often 0 for every set of a well connected network;
 * `criterion: fragmentation` takes F, pairs cut off altogether. `raw` is the same without the division: pairs cut off (with
 * DF, what the pairs lack of 1 each), pairs of a directed network counted each way. `rise` is the value less that of the whole
 * network, and can be below 0. Every set that does equally well, to 1e-12, is a row, the first `top` in the order of the
 * case; `sets` is how many there are, null where they could not all be counted. The search is exact branch and bound over all
 * but the last member, which comes out of one pass (see `setsToRemove` for the bound). It stops after `effort` steps, a step
 * being the visit of an organisation of up to 16 ties; then the rows are the best of a greedy choice with exchanges (which may
 * take ten times as many) and of what was searched, and `proven` is false unless the bound alone shows that nothing is
 * better. Fewer than two organisations left have no pair: no row.
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x.
 */
export const keyPlayersToRemove = defineMetric({
  id: "keyPlayersToRemove",
  label: { en: "Key players to lose", zh: "缺失影响最大的单位组合" },
  question: { en: "Which few organisations, lost together, would break up the network most?", zh: "哪几个单位同时缺位，会使网络最为破碎？" },
  element: "structure",
  theme: "fragmentation",
  subject: "group",
  formula: String.raw`\arg\max_{|S| = k} DF(G - S), \quad DF(G - S) = 1 - \frac{\sum_{i \ne j \notin S} 1 / d_{G - S}(i, j)}{(n - k)(n - k - 1)}`,
  convention: {
    en: "Borgatti's key player problem, negative: fragmentation of the n - k organisations left, distance-weighted or plain; all sets that tie are listed.",
    zh: "博加蒂关键单位问题（负向）：余下n - k个单位的碎片化程度，按距离加权或不加权；列出全部并列组合。",
  },
  references: ["borgatti2006"],
  cost: "O(C(n, k - 1) n (n + m)) at most, undirected fragmentation O(C(n, k - 1) (n + m)); bounded by effort",
  example: {
    ties: "a-b b-c c-d d-e", options: { k: 1, criterion: "fragmentation" }, row: { group: 1, organisations: ["c"], value: 2 / 3, raw: 4, rise: 2 / 3, sets: 1, proven: true },
    how: { en: "Without the one in the middle 4 of the 6 pairs left are cut off; without b or d only 3.", zh: "去掉中间单位后，余下6对中有4对断开；去掉b或d时只有3对。" },
  },
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: ({ k }) => ({ organisations: k + 2 }),
  monotone: "falls",
  options: z.strictObject({
    k: setOptions.k,
    criterion: saying(z.enum(["distanceFragmentation", "fragmentation"]).default("distanceFragmentation"),
      "distanceFragmentation: pairs cut off or driven apart; fragmentation: pairs cut off", "distanceFragmentation：断开或被拉远的单位对；fragmentation：断开的单位对"),
    direction: directionOption,
    forced: setOptions.forced, forbidden: setOptions.forbidden, top: setOptions.top, effort: setOptions.effort,
  }),
  columns: {
    organisations: setColumns.organisations,
    value: { type: "number", label: { en: "Fragmentation without them", zh: "缺位后的碎片化程度" }, range: [0, 1], digits: 3, higherMeans: { en: "their loss leaves the network more broken up", zh: "它们缺位后网络更破碎" } },
    raw: { type: "number", label: { en: "Pairs lost among those left", zh: "余下单位中失去的单位对" }, range: [0, null], digits: 1 },
    rise: { type: "number", label: { en: "Rise of fragmentation", zh: "碎片化升幅" }, range: [-1, 1], digits: 3 },
    sets: setColumns.sets,
    proven: setColumns.proven,
  },
  headline: "value",
  compute(context) {
    const { graph, options } = context;
    const query = queryOf(context, options);
    if (query === null) return [];
    const plain = options.criterion === "fragmentation";
    const found = setsToRemove(graph, plain ? "joined" : "nearness", query);
    sayFound(context, found, options);
    if (found === null) return [];
    const left = graph.order - options.k;
    const pairs = left * (left - 1);
    const value = Math.max(0, 1 - found.value / pairs);
    const before = (plain ? fragmentationOf : distanceFragmentationOf)(graph)!;
    const raw = Math.max(0, pairs - found.value) / (graph.directed ? 1 : 2);
    return found.sets.map((set, i) => ({
      group: i + 1, organisations: set.map((member) => graph.ids[member]!), value, raw, rise: value - before, sets: found.count, proven: found.proven,
    }));
  },
});
