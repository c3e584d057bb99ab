import { z } from "zod";
import { attributeOption, defineMetric, directionOption, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { groupsOf, mixingOf } from "./groups-of.js";

/**
 * Modularity of given groups: the share of ties inside the groups that an attribute makes, less what chance would put there.
 *
 * The quality `modularity` maximises, here of a division that is given. Chance keeps every organisation's number (or
 * strength) of ties; with direction, what it sends and what it receives (Leicht and Newman). Above 0 ties keep to the
 * groups. It cannot reach 1 with few groups: `assortativity` divides by the most it could be. Ties with an end of no stated
 * group are left out, isolates change nothing; null without a counted tie. `resolution` multiplies what chance expects.
 * R igraph agrees on the union, on the directed network and by strength. Time O(n + m + k²).
 *
 * Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113; Leicht and Newman (2008), doi:10.1103/PhysRevLett.100.118703.
 */
export const modularityOfGroups = defineMetric({
  id: "modularityOfGroups",
  label: { en: "Modularity of given groups", zh: "既定分组的模块度" },
  question: { en: "Do the groups we know of match the way the network falls apart?", zh: "已知的分组与网络自身的划分是否相符？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`Q = \sum_g \Big(\frac{m_{gg}}{m} - \gamma \frac{k_g^{\text{out}} k_g^{\text{in}}}{m^2}\Big)`,
  convention: {
    en: "Newman-Girvan modularity of the division by an attribute; directed: Leicht-Newman; ties with an end of no stated group left out.",
    zh: "按属性划分的模块度；按有向计时采用莱希特-纽曼形式；任一端未说明所属组的关系不计。",
  },
  references: ["leicht2008", "newman2004"],
  cost: "O(n + m + k^2), k groups",
  example: {
    ties: "a-b c-d b-c", sectors: "a=government b=government c=social d=social", row: { modularity: 1 / 6, inside: 2 / 3, expected: 1 / 2 },
    how: { en: "Two of three ties are inside, half is expected: 2/3 - 1/2.", zh: "三条关系中两条在组内，期望为一半：2/3 - 1/2。" },
  },
  programs: [
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: modularity(as.undirected(g, \"collapse\"), membership)"], options: {}, column: "modularity" },
    { label: { en: "along arcs", zh: "按有向关系" }, programs: ["igraph: modularity(g, membership, directed = TRUE)"], options: { direction: "directed" }, column: "modularity", when: "directed" },
    { label: { en: "by strength", zh: "按强度" }, programs: ["igraph: modularity(g, membership, weights = w)"], options: { reading: "as strength" }, column: "modularity", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({
    attribute: attributeOption, direction: directionOption, reading: strengthOption, parallel: parallelOption,
    resolution: saying(z.number().positive().default(1), "what chance expects is multiplied by this", "随机期望乘以此数"),
  }),
  columns: {
    modularity: { type: "number", label: { en: "Modularity", zh: "模块度" }, range: [null, 1], digits: 3, higherMeans: { en: "ties keep more to the groups", zh: "关系更多在组内" } },
    inside: { type: "number", label: { en: "Share inside groups", zh: "组内关系比例" }, range: [0, 1], digits: 3 },
    expected: { type: "number", label: { en: "Share expected inside", zh: "组内期望比例" }, range: [0, null], digits: 3 },
  },
  compute(context) {
    const { between, from, into, total } = mixingOf(context.graph, groupsOf(context, context.options.attribute));
    if (total === 0) {
      context.note("groups/none-inside");
      return [{ modularity: null, inside: null, expected: null }];
    }
    const inside = between.reduce((sum, row, g) => sum + row[g]!, 0) / total;
    const expected = context.options.resolution * from.reduce((sum, value, g) => sum + (value / total) * (into[g]! / total), 0);
    return [{ modularity: inside - expected, inside, expected }];
  },
});
