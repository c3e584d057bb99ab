import { z } from "zod";
import { attributeOption, defineMetric, directionOption, parallelOption, strengthOption } from "../../../metric/index.js";
import { groupsOf, mixingOf } from "./groups-of.js";

/**
 * Assortativity by group: how far ties keep to a group beyond what the groups' activity alone would give.
 *
 * Newman's coefficient: the share of ties inside groups less the share expected if the ends of ties were paired at random,
 * over the most that difference could be. 1 when every tie stays inside, 0 when ties ignore groups, and at least -1. With
 * direction the ends of an arc keep their side: expected from what groups send and receive. Without, a tie counts both
 * ways. Ties with an end of no stated group are left out; isolates change nothing. Null where all counted ties are of one
 * group, because nothing else was possible, and without a counted tie. R igraph and NetworkX agree. Time O(n + m + k²).
 *
 * Newman (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126.
 */
export const assortativity = defineMetric({
  id: "assortativity",
  label: { en: "Assortativity by group", zh: "按组的同配性" },
  question: { en: "Do like organisations keep to like, more than chance would have it?", zh: "同类单位相互往来是否超出随机情形？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`r = \frac{\sum_g e_{gg} - \sum_g a_g b_g}{1 - \sum_g a_g b_g}`,
  convention: {
    en: "Newman's nominal coefficient over ties whose ends have a stated group; undirected ties both ways.",
    zh: "纽曼的类别同配系数，计两端均说明所属组的关系；无向关系双向计。",
  },
  references: ["newman2003"],
  cost: "O(n + m + k^2), k groups",
  example: {
    ties: "a-b c-d b-c", sectors: "a=government b=government c=social d=social", row: { assortativity: 1 / 3, inside: 2 / 3, expected: 1 / 2 },
    how: { en: "Two of three ties are inside; each sector holds half of the ends, so 1/4 + 1/4 is expected: (2/3 - 1/2) / (1 - 1/2).", zh: "三条关系中两条在组内；各类型占端点的一半，期望为1/4 + 1/4：(2/3 - 1/2) / (1 - 1/2)。" },
  },
  programs: [
    { label: { en: "along arcs", zh: "按有向关系" }, programs: ["igraph: assortativity_nominal(g, types, directed = TRUE)", "NetworkX: attribute_assortativity_coefficient(G, attribute)"], options: { direction: "directed" }, column: "assortativity", when: "directed" },
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: assortativity_nominal(g, types, directed = FALSE)", "NetworkX: attribute_assortativity_coefficient(G, attribute)"], options: {}, column: "assortativity", when: "undirected" },
  ],
  comparable: "any size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: attributeOption, direction: directionOption, reading: strengthOption, parallel: parallelOption }),
  columns: {
    assortativity: { type: "number", label: { en: "Assortativity", zh: "同配性" }, range: [-1, 1], digits: 3, higherMeans: { en: "ties keep more to their group", zh: "关系更多在组内" } },
    inside: { type: "number", label: { en: "Share inside groups", zh: "组内关系比例" }, range: [0, 1], digits: 3 },
    expected: { type: "number", label: { en: "Share expected inside", zh: "组内期望比例" }, range: [0, 1], digits: 3 },
  },
  compute(context) {
    const { between, from, into, total } = mixingOf(context.graph, groupsOf(context, context.options.attribute));
    if (total === 0) {
      context.note("groups/none-inside");
      return [{ assortativity: null, inside: null, expected: null }];
    }
    const inside = between.reduce((sum, row, g) => sum + row[g]!, 0) / total;
    const expected = from.reduce((sum, value, g) => sum + (value / total) * (into[g]! / total), 0);
    const one = from.some((value, g) => value === total && into[g] === total);
    if (one) context.note("groups/all-alike");
    return [{ assortativity: one ? null : (inside - expected) / (1 - expected), inside, expected: Math.min(1, expected) }];
  },
});
