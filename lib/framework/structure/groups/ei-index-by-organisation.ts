import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { countedTies, countOption, indexOf, projectionOf } from "../horizontal/counted-ties.js";

/**
 * E-I index of each organisation: its ties with other groups less those with its own, over both.
 *
 * By default on distinct neighbours, direction ignored: a neighbour tied three times is one neighbour. With `count: "ties"`
 * every record counts, with "strength" by its strength. Neighbours without a stated group are left out; an organisation
 * without one, or with no counted tie, has no index. With one group in the network nobody can reach out, so all are null,
 * as for `eiIndex`. The network's index is not the mean of these. Time O(n + m).
 *
 * Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const eiIndexByOrganisation = defineMetric({
  id: "eiIndexByOrganisation",
  label: { en: "E-I index of the organisation", zh: "单位的E-I指数" },
  question: { en: "Which organisations reach out to other groups, and which keep to their own?", zh: "哪些单位与其他群体往来，哪些只在本群体内往来？" },
  element: "structure",
  theme: "groups",
  subject: "organisation",
  formula: String.raw`\frac{E_i - I_i}{E_i + I_i}`,
  convention: {
    en: "External less internal over both, on distinct neighbours (direction ignored), tie records or strength; null without counted ties or with one group.",
    zh: "外部减内部再除以二者之和，按不同邻居（忽略方向）、关系记录或强度计；没有可计的关系或只有一组时无定义。",
  },
  references: ["krackhardtStern1988"],
  cost: "O(n + m)",
  example: {
    ties: "a-b a-c a-d", sectors: "a=government b=government c=social d=enterprise", row: { organisation: "a", ei: 1 / 3, external: 2, internal: 1 },
    how: { en: "Of three neighbours of a two are of other groups: (2 - 1) / 3.", zh: "a的三个邻居中两个属于其他组：(2 - 1) / 3。" },
  },
  comparable: "within case",
  projection: projectionOf,
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: attributeOption, count: countOption }),
  columns: {
    ei: { type: "number", label: { en: "E-I index", zh: "E-I指数" }, range: [-1, 1], digits: 3, higherMeans: { en: "more of its ties are with other groups", zh: "其关系更多是与其他群体" } },
    external: { type: "number", label: { en: "With other groups", zh: "与其他组" }, range: [0, null], digits: 1 },
    internal: { type: "number", label: { en: "With its own group", zh: "与本组" }, range: [0, null], digits: 1 },
  },
  compute(context) {
    const { groups, different, counted } = countedTies(context, context.options.attribute, context.options.count);
    const sums = new Map([...groups.keys()].map((id) => [id, { external: 0, internal: 0 }]));
    for (const { a, b, external, value } of counted) {
      for (const id of [a, b]) sums.get(id)![external ? "external" : "internal"] += value;
    }
    return [...groups].map(([organisation, group]) => {
      if (group === null || different < 2) return { organisation, ei: null, external: null, internal: null };
      const { external, internal } = sums.get(organisation)!;
      const ei = indexOf(external, internal);
      if (ei === null) context.note("groups/no-counted-tie", {}, organisation);
      return { organisation, ei, external, internal };
    });
  },
});
