import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { slotOf } from "../../../network/index.js";

/**
 * Reciprocity, each variant by its name, because programs mean different things by the word.
 *
 * `edgewise`: arcs that are returned / arcs (igraph's default, networkx, R sna "edgewise"). `nonNull`: mutual pairs /
 * tied pairs (igraph "ratio", sna "dyadic.nonnull"). `dyadic`: pairs that are mutual or not tied at all / all pairs (sna's
 * default). Undirected ties are arcs both ways, so at least one tie has to be directed for the question to have a
 * meaning. Cost O(m log degree).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 13.3.
 *
 * @example measure(build(chain), reciprocity).rows[0] // { edgewise: 0.6666666666666666, nonNull: 0.5, dyadic: 0.6666666666666666 }
 */
export const reciprocity = defineMetric({
  id: "reciprocity",
  label: { en: "Reciprocity", zh: "互惠性" },
  question: { en: "How often is a tie returned?", zh: "关系在多大程度上是相互的？" },
  element: "structure",
  subject: "network",
  formula: String.raw`r = \frac{|\{(i, j) : i \to j \wedge j \to i\}|}{|\{(i, j) : i \to j\}|}`,
  convention: { en: "Three variants by name: of arcs, of tied pairs, of all pairs.", zh: "三种计法分列：占有向关系、占有关系的单位对、占全部单位对。" },
  references: ["wasserman1994"],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 2, ties: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    edgewise: { type: "number", label: { en: "Returned arcs of all arcs", zh: "被回应的有向关系占比" }, range: [0, 1], digits: 3, higherMeans: { en: "more ties are returned", zh: "更多关系是相互的" } },
    nonNull: { type: "number", label: { en: "Mutual pairs of tied pairs", zh: "互惠对占有关系的单位对" }, range: [0, 1], digits: 3 },
    dyadic: { type: "number", label: { en: "Mutual and untied pairs of all pairs", zh: "互惠对与无关系对占全部单位对" }, range: [0, 1], digits: 3 },
  },
  compute({ network, graph, note }) {
    if (!network.ties.some((tie) => tie.directed)) {
      note("reciprocity/no-directed");
      return [{ edgewise: null, nonNull: null, dyadic: null }];
    }
    let returned = 0;
    for (let i = 0; i < graph.order; i++) for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) if (slotOf(graph, graph.to[slot]!, i) !== -1) returned++;
    const mutual = returned / 2;
    const asymmetric = graph.size - returned;
    const pairs = (graph.order * (graph.order - 1)) / 2;
    return [{ edgewise: returned / graph.size, nonNull: mutual / (mutual + asymmetric), dyadic: (pairs - asymmetric) / pairs }];
  },
});
