import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { constraintParts } from "./constraint-parts.js";
import { mutualStrength } from "./mutual-strength.js";

/**
 * Burt's hierarchy: how far an organisation's constraint comes from one of its contacts.
 *
 * Of the parts c_ij that contacts add to `constraint`, Coleman's index of inequality: the sum of r ln r over N ln N, with
 * r = c_ij / mean and N contacts. 0 when all contacts constrain alike, 1 when all comes from one; with one contact all
 * does: 1. Not Krackhardt's hierarchy, which is of the whole network. Isolates have no contacts: null.
 * Cost O(sum of degree²).
 *
 * Burt (1992), Structural Holes, chapter 2, formula 2.9.
 */
export const burtHierarchy = defineMetric({
  id: "burtHierarchy",
  label: { en: "Hierarchy of constraint", zh: "约束等级度" },
  question: { en: "Does one contact alone bind each organisation, or all alike?", zh: "每个单位是受某一个联系单位约束，还是均匀受到约束？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  formula: String.raw`h(i) = \frac{\sum_j \frac{c_{ij}}{C / N} \ln \frac{c_{ij}}{C / N}}{N \ln N}`,
  convention: {
    en: "Burt, over the parts of constraint with z = a_ij + a_ji; 1 with a single contact; not defined for an isolate.",
    zh: "伯特定义，基于约束系数的各部分，z = a_ij + a_ji；仅一个联系单位时为1；孤立单位无定义。",
  },
  references: ["burt1992"],
  cost: "O(Σ degree²)",
  comparable: "any size",
  projection: ({ reading, parallel }) => ({ direction: "directed", strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ reading: strengthOption, parallel: parallelOption }),
  columns: {
    hierarchy: { type: "number", label: { en: "Hierarchy of constraint", zh: "约束等级度" }, range: [0, 1], digits: 3, higherMeans: { en: "constraint comes more from one contact", zh: "约束更集中于某一联系单位" } },
  },
  example: {
    ties: "hub-a hub-b hub-c", row: { organisation: "hub", hierarchy: 0 },
    how: { en: "Each of the three contacts adds (1 / 3)²: all alike.", zh: "三个联系单位各为(1 / 3)²，完全相同。" },
  },
  compute({ graph, note }) {
    const parts = constraintParts(mutualStrength(graph));
    return graph.ids.map((organisation, i) => {
      const own = parts[i]!;
      if (own.length === 0) note("metric/isolate", {}, organisation);
      if (own.length < 2) return { organisation, hierarchy: own.length === 0 ? null : 1 };
      const mean = own.reduce((sum, part) => sum + part, 0) / own.length;
      const unequal = own.reduce((sum, part) => sum + (part / mean) * Math.log(part / mean), 0);
      // Of equal parts the logarithms are 0 but for the last digit.
      return { organisation, hierarchy: Math.min(1, Math.max(0, unequal / (own.length * Math.log(own.length)))) };
    });
  },
});
