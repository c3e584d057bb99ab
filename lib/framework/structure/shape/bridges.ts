import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { cutsOf, tiesBetween } from "../../../network/index.js";

/**
 * Bridges: pairs of organisations whose connection alone holds two parts together.
 *
 * Direction is ignored and parallel ties are one connection: all of them would have to fail, and `evidence` names them.
 * `sideA` and `sideB` are the numbers of organisations on either side when it fails, `smaller` the smaller of them.
 * Cost O(n + m).
 *
 * Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
export const bridges = defineMetric({
  id: "bridges",
  label: { en: "Bridges", zh: "桥" },
  question: { en: "Which connections, if they fail, cut the network in two?", zh: "哪些联系一旦中断，网络就会断成两块？" },
  element: "structure",
  theme: "fragmentation",
  subject: "pair",
  formula: String.raw`\text{components}(G - ij) > \text{components}(G)`,
  convention: { en: "On the undirected union of ties; parallel ties are one connection.", zh: "忽略方向；平行关系视为一个联系。" },
  references: ["hopcroft1973"],
  cost: "O(n + m)",
  example: {
    ties: "hub-a hub-b hub-c b-c", row: { a: "hub", b: "a", smaller: 1, sideA: 3, sideB: 1, evidence: ["t1"] },
    how: { en: "Without it a is alone, and the three others stay in their ring.", zh: "中断后a独立，其余三个仍在环中。" },
  },
  programs: [
    { label: { en: "on the undirected union: the pairs listed", zh: "忽略方向：列出的单位对" }, programs: ["igraph: bridges(g)", "NetworkX: bridges(G)"], options: {}, column: "smaller" },
  ],
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    smaller: { type: "integer", label: { en: "Organisations on the smaller side", zh: "较小一侧的单位数" }, range: [1, null], higherMeans: { en: "more organisations hang on it", zh: "更多单位依赖它" } },
    sideA: { type: "integer", label: { en: "Organisations on the first one's side", zh: "前者一侧的单位数" }, range: [1, null] },
    sideB: { type: "integer", label: { en: "Organisations on the second one's side", zh: "后者一侧的单位数" }, range: [1, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, graph }) {
    return cutsOf(graph).bridges
      .map(({ a, b, beyond, component }) => (a < b
        ? { first: a, second: b, sideA: component - beyond, sideB: beyond }
        : { first: b, second: a, sideA: beyond, sideB: component - beyond }))
      .sort((x, y) => x.first - y.first || x.second - y.second)
      .map(({ first, second, sideA, sideB }) => {
        const [a, b] = [graph.ids[first]!, graph.ids[second]!];
        return { a, b, smaller: Math.min(sideA, sideB), sideA, sideB, evidence: tiesBetween(network, a, b).map((tie) => tie.id) };
      });
  },
});
