import { z } from "zod";
import { attributeOption, defineMetric, directionOption } from "../../../metric/index.js";
import { groupsOf, mixingOf } from "./groups-of.js";

/**
 * Mixing matrix: how many ties run from each group to each, and what share of the possible ones that is.
 *
 * One row for every ordered pair of groups, a group with itself included. Directed: arcs from the row's group to the
 * other's, out of n_g n_h ordered pairs, n_g (n_g - 1) inside. Direction ignored or mutual: distinct pairs, those inside a
 * group once, out of n_g n_h and n_g (n_g - 1) / 2; the rows (g, h) and (h, g) then say the same. Counts alone favour large
 * groups, which is what the density is for. A group of one has no pair inside: density null. Ties with an end of no stated
 * group are left out. Groups stand in the order of the vocabulary, then of the case. Time O(n + m + k²).
 *
 * Wasserman and Faust (1994), Social Network Analysis, doi:10.1017/CBO9780511815478, section 10.2 (density of blocks).
 */
export const mixingMatrix = defineMetric({
  id: "mixingMatrix",
  label: { en: "Ties between groups", zh: "组间关系" },
  question: { en: "Which groups work with which, and how densely?", zh: "哪些群体与哪些群体往来，密切到何种程度？" },
  element: "structure",
  theme: "groups",
  subject: "group",
  keys: ["toGroup"],
  formula: String.raw`D_{gh} = \frac{m_{gh}}{n_g n_h}, \; D_{gg} = \frac{m_{gg}}{n_g (n_g - 1) / 2}`,
  convention: {
    en: "Distinct pairs tied, those inside a group once; directed: arcs from the group to the other; density over the possible pairs of the block.",
    zh: "有关系的不同单位对，组内每对计一次；按有向计时为该组指向另一组的关系；密度除以该块可能的单位对数。",
  },
  references: ["wasserman1994"],
  cost: "O(n + m + k^2), k groups",
  example: {
    ties: "a-b a-c b-c", organisations: "a b c d", sectors: "a=government b=government c=social d=social", row: { group: "government", toGroup: "social", ties: 2, pairs: 4, density: 1 / 2 },
    how: { en: "Two of the four pairs of a government and a social organisation are tied.", zh: "政府与社会组织的四个单位对中两个有关系。" },
  },
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: "rises",
  options: z.strictObject({ attribute: attributeOption, direction: directionOption }),
  columns: {
    toGroup: { type: "id", label: { en: "With group", zh: "对方组" } },
    ties: { type: "integer", label: { en: "Ties", zh: "关系数" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Possible pairs", zh: "可能的单位对" }, range: [0, null] },
    density: { type: "number", label: { en: "Density", zh: "密度" }, range: [0, 1], digits: 3, higherMeans: { en: "the two groups are tied more densely", zh: "两组之间关系更密" } },
  },
  headline: "density",
  compute(context) {
    const { graph, note } = context;
    const groups = groupsOf(context, context.options.attribute);
    const { between } = mixingOf(graph, groups);
    return groups.names.flatMap((group, g) => groups.names.map((toGroup, h) => {
      const twice = g === h && !graph.directed ? 2 : 1;
      const ties = between[g]![h]! / twice;
      const pairs = (groups.sizes[g]! * (g === h ? groups.sizes[h]! - 1 : groups.sizes[h]!)) / twice;
      if (pairs === 0) note("groups/one-alone", {}, group);
      return { group, toGroup, ties, pairs, density: pairs === 0 ? null : ties / pairs };
    }));
  },
});
