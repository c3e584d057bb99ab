import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { mutualStrength, sumOf } from "./mutual-strength.js";

/**
 * Burt's effective size: the number of contacts less what they repeat of one another.
 *
 * Sum over contacts j of 1 less the sum over q of p_iq m_jq, with z_ij = a_ij + a_ji, p_iq = z_iq / sum of z_i and
 * m_jq = z_jq / largest z_j. In an undirected network without strengths this is n - 2t / n (Borgatti). Efficiency is
 * the size per contact. networkx departs from the formula on some digraphs; the formula is kept. Isolates: null.
 *
 * Burt (1992), Structural Holes, chapter 2; Borgatti (1997), Connections 20(1), 35-38.
 */
export const effectiveSize = defineMetric({
  id: "effectiveSize",
  label: { en: "Effective size", zh: "有效规模" },
  question: { en: "How many contacts does each organisation have that do not repeat one another?", zh: "每个单位有多少互不重复的联系？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  formula: String.raw`e(i) = \sum_{j} \Big(1 - \sum_{q \ne i, j} p_{iq} m_{jq}\Big)`,
  convention: {
    en: "Burt, with z = a_ij + a_ji and m_jq = z_jq / max z_j; efficiency is size per contact; not defined for an isolate.",
    zh: "伯特定义，z = a_ij + a_ji，m_jq = z_jq / max z_j；效率为每个联系单位的有效规模；孤立单位无定义。",
  },
  references: ["borgatti1997", "burt1992"],
  cost: "O(Σ degree²)",
  comparable: "same size",
  projection: ({ reading, parallel }) => ({ direction: "directed", strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ reading: strengthOption, parallel: parallelOption }),
  columns: {
    effectiveSize: { type: "number", label: { en: "Effective size", zh: "有效规模" }, range: [0, null], digits: 2, higherMeans: { en: "more contacts that do not repeat one another", zh: "互不重复的联系更多" } },
    efficiency: { type: "number", label: { en: "Efficiency", zh: "效率" }, range: [0, 1], digits: 3 },
  },
  example: {
    ties: "hub-a hub-b hub-c a-b", row: { organisation: "hub", effectiveSize: 3 - 2 / 3, efficiency: 7 / 9 },
    how: { en: "Three contacts with one tie among them: 3 - 2 x 1 / 3; by three contacts.", zh: "三个联系单位之间有一条关系：3 - 2 × 1 / 3；再除以3。" },
  },
  programs: [
    { label: { en: "each tie one", zh: "每条关系同等" }, programs: ["NetworkX: effective_size(G)"], options: {}, column: "effectiveSize" },
    { label: { en: "by strength", zh: "按强度" }, programs: ["NetworkX: effective_size(G, weight=\"weight\")"], options: { reading: "as strength" }, column: "effectiveSize" },
  ],
  compute({ graph, note }) {
    const contacts = mutualStrength(graph);
    const largest = contacts.map((own) => Math.max(...own.values()));
    return graph.ids.map((organisation, i) => {
      const own = contacts[i]!;
      if (own.size === 0) {
        note("metric/isolate", {}, organisation);
        return { organisation, effectiveSize: null, efficiency: null };
      }
      const total = sumOf(own);
      let size = 0;
      for (const j of own.keys()) {
        let repeated = 0;
        for (const [q, toQ] of own) if (q !== j) repeated += (toQ / total) * ((contacts[j]!.get(q) ?? 0) / largest[j]!);
        size += 1 - repeated;
      }
      return { organisation, effectiveSize: size, efficiency: Math.min(1, size / own.size) };
    });
  },
});
