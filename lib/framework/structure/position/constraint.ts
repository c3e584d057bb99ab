import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { constraintParts } from "./constraint-parts.js";
import { mutualStrength } from "./mutual-strength.js";

/**
 * Burt's constraint: how much of an organisation's contact goes, directly or round a corner, to the same others.
 *
 * With z_ij = a_ij + a_ji and p_ij = z_ij / sum of z_i, it is the sum over contacts j of (p_ij + sum of p_iq p_qj)².
 * As igraph and networkx have it; networkx gives NaN to those without outgoing arcs though they have contacts, the
 * formula does not. Isolates have no contacts: null. Cost O(sum of degree²).
 *
 * Burt (1992), Structural Holes, chapter 2; Burt (2004), doi:10.1086/421787.
 */
export const constraint = defineMetric({
  id: "constraint",
  label: { en: "Constraint", zh: "约束系数" },
  question: { en: "How much is each organisation bound to one closed circle of contacts?", zh: "每个单位在多大程度上受限于同一个封闭的联系圈？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  formula: String.raw`c(i) = \sum_{j} \Big(p_{ij} + \sum_{q \ne i, j} p_{iq} p_{qj}\Big)^2`,
  convention: {
    en: "Burt, with z = a_ij + a_ji, over the organisation's own contacts; not defined for an isolate. Can pass 1 with two contacts.",
    zh: "伯特定义，z = a_ij + a_ji，仅对自身联系单位求和；孤立单位无定义。联系单位少时可大于1。",
  },
  references: ["burt1992", "burt2004"],
  cost: "O(Σ degree²)",
  comparable: "any size",
  projection: ({ reading, parallel }) => ({ direction: "directed", strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ reading: strengthOption, parallel: parallelOption }),
  columns: {
    constraint: { type: "number", label: { en: "Constraint", zh: "约束系数" }, range: [0, null], digits: 3, higherMeans: { en: "contacts are more tied to one another", zh: "联系单位彼此更相连" } },
  },
  example: {
    ties: "a-b a-c b-c c-d", row: { organisation: "a", constraint: (1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2 },
    how: { en: "b: half directly, and half by c times its third to b; c: half directly, and half by b times its half to c.", zh: "对b：直接二分之一，另经c为二分之一乘三分之一；对c：直接二分之一，另经b为二分之一乘二分之一。" },
  },
  programs: [
    { label: { en: "each tie one", zh: "每条关系同等" }, programs: ["igraph: constraint(g)", "NetworkX: constraint(G)"], options: {}, column: "constraint" },
    { label: { en: "by strength", zh: "按强度" }, programs: ["igraph: constraint(g, weights = w)", "NetworkX: constraint(G, weight=\"weight\")"], options: { reading: "as strength" }, column: "constraint" },
  ],
  compute({ graph, note }) {
    const parts = constraintParts(mutualStrength(graph));
    return graph.ids.map((organisation, i) => {
      const own = parts[i]!;
      if (own.length === 0) note("metric/isolate", {}, organisation);
      return { organisation, constraint: own.length === 0 ? null : own.reduce((sum, part) => sum + part, 0) };
    });
  },
});
