import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { countedTies, countOption, indexOf, projectionOf } from "../horizontal/counted-ties.js";
import { groupNames } from "./groups-of.js";

/**
 * E-I index of each group: its ties with other groups less the ties inside it, over both.
 *
 * A tie between two groups is external to both, so the external counts add up to twice that of the network; a tie inside
 * is counted once. A small group has few pairs inside it and tends to a high index whatever its members do: compare with
 * `mixingMatrix`, which divides by the possible pairs. Groups stand in the order of the vocabulary, then of the case. A
 * group without a counted tie has null; with one group only nothing can be external, and it has null. Time O(n + m).
 *
 * Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const eiIndexByGroup = defineMetric({
  id: "eiIndexByGroup",
  label: { en: "E-I index of the group", zh: "各组的E-I指数" },
  question: { en: "Which groups are open to others, and which keep to themselves?", zh: "哪些群体对外开放，哪些自成一体？" },
  element: "structure",
  theme: "groups",
  subject: "group",
  formula: String.raw`\frac{E_g - I_g}{E_g + I_g}`,
  convention: {
    en: "Ties of the group with others less ties inside it, over both, on distinct pairs, tie records or strength; null without counted ties or with one group.",
    zh: "该组与其他组的关系减组内关系，再除以二者之和，按不同单位对、关系记录或强度计；没有可计的关系或只有一组时无定义。",
  },
  references: ["krackhardtStern1988"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c c-d", sectors: "a=government b=government c=social d=enterprise", row: { group: "government", ei: 0, external: 1, internal: 1, organisations: 2 },
    how: { en: "One tie inside government and one out of it: (1 - 1) / 2.", zh: "政府内一条关系，对外一条：(1 - 1) / 2。" },
  },
  comparable: "within case",
  projection: projectionOf,
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: attributeOption, count: countOption }),
  columns: {
    ei: { type: "number", label: { en: "E-I index", zh: "E-I指数" }, range: [-1, 1], digits: 3, higherMeans: { en: "more of the group's ties are with others", zh: "该组更多关系是与其他组" } },
    external: { type: "number", label: { en: "With other groups", zh: "与其他组" }, range: [0, null], digits: 1 },
    internal: { type: "number", label: { en: "Inside the group", zh: "组内" }, range: [0, null], digits: 1 },
    organisations: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [1, null] },
  },
  compute(context) {
    const { groups, different, counted } = countedTies(context, context.options.attribute, context.options.count);
    const sums = new Map(groupNames(context.network, context.options.attribute).map((name) => [name, { external: 0, internal: 0, organisations: 0 }]));
    for (const group of groups.values()) if (group !== null) sums.get(group)!.organisations++;
    for (const { a, b, external, value } of counted) {
      if (!external) sums.get(groups.get(a)!)!.internal += value;
      else for (const id of [a, b]) sums.get(groups.get(id)!)!.external += value;
    }
    return [...sums].map(([group, { external, internal, organisations }]) => {
      if (different < 2) return { group, ei: null, external: null, internal: null, organisations };
      const ei = indexOf(external, internal);
      if (ei === null) context.note("groups/no-counted-tie", {}, group);
      return { group, ei, external, internal, organisations };
    });
  },
});
