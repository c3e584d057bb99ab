import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { slotOf } from "../../../network/index.js";

/**
 * Reciprocity, each variant by its name, because programs mean different things by the word.
 *
 * `edgewise`: arcs that are returned / arcs (igraph's default, networkx, R sna "edgewise"). `nonNull`: mutual pairs /
 * tied pairs (igraph "ratio", sna "dyadic.nonnull"). `dyadic`: pairs that are mutual or not tied at all / all pairs (sna's
 * default). Undirected ties are arcs both ways, so at least one tie has to be directed for the question to have a
 * meaning. `correlation`: of arcs with the arcs back over ordered pairs, (edgewise - density) / (1 - density); null if
 * every pair is tied both ways. `logRatio`: natural logarithm of edgewise / density, how many times likelier an arc is
 * where there is one back; null if none is returned. `mutual`: the pairs themselves, counted. Cost O(m log degree).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 13.3; Garlaschelli and Loffredo (2004),
 * doi:10.1103/PhysRevLett.93.268701 (correlation).
 */
export const reciprocity = defineMetric({
  id: "reciprocity",
  label: { en: "Reciprocity", zh: "互惠性" },
  question: { en: "How often is a tie returned?", zh: "关系在多大程度上是相互的？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`r = \frac{|\{(i, j) : i \to j \wedge j \to i\}|}{|\{(i, j) : i \to j\}|}`,
  convention: { en: "Variants by name: of arcs, of tied pairs, of all pairs; correlation with the arcs back, log ratio to density, mutual pairs.", zh: "各种计法分列：占有向关系、占有关系的单位对、占全部单位对；与反向关系的相关、与密度之比的对数、互惠对数。" },
  references: ["garlaschelli2004", "wasserman1994"],
  cost: "O(m log degree)",
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 2, ties: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    edgewise: { type: "number", label: { en: "Returned arcs of all arcs", zh: "被回应的有向关系占比" }, range: [0, 1], digits: 3, higherMeans: { en: "more ties are returned", zh: "更多关系是相互的" } },
    nonNull: { type: "number", label: { en: "Mutual pairs of tied pairs", zh: "互惠对占有关系的单位对" }, range: [0, 1], digits: 3 },
    dyadic: { type: "number", label: { en: "Mutual and untied pairs of all pairs", zh: "互惠对与无关系对占全部单位对" }, range: [0, 1], digits: 3 },
    correlation: { type: "number", label: { en: "Correlation with the arcs back", zh: "与反向关系的相关" }, range: [-1, 1], digits: 3 },
    logRatio: { type: "number", label: { en: "Log ratio to density", zh: "与密度之比的对数" }, digits: 3 },
    mutual: { type: "integer", label: { en: "Mutual pairs", zh: "互惠对数" }, range: [0, null] },
  },
  example: {
    ties: "a>b b>a b>c", row: { edgewise: 2 / 3, nonNull: 1 / 2, dyadic: 2 / 3, correlation: 1 / 3, logRatio: Math.log(4 / 3), mutual: 1 },
    how: { en: "Two of three arcs are returned; one of two tied pairs is mutual; one of three pairs is one-way; density is 3 / 6.", zh: "三条有向关系中两条被回应；两个有关系的单位对中一个互惠；三对中一对为单向；密度为3 / 6。" },
  },
  programs: [
    { label: { en: "arcs returned of all arcs", zh: "被回应的有向关系占比" }, programs: ["R sna: grecip(g, measure = \"edgewise\")", "igraph: reciprocity(g)", "NetworkX: overall_reciprocity(G)"], options: {}, column: "edgewise", when: "directed" },
    { label: { en: "mutual of tied pairs", zh: "互惠对占有关系的单位对" }, programs: ["R sna: grecip(g, measure = \"dyadic.nonnull\")", "igraph: reciprocity(g, mode = \"ratio\")"], options: {}, column: "nonNull", when: "directed" },
    { label: { en: "mutual and untied of all pairs", zh: "互惠对与无关系对占全部单位对" }, programs: ["R sna: grecip(g, measure = \"dyadic\")"], options: {}, column: "dyadic", when: "directed" },
    { label: { en: "correlation", zh: "相关系数" }, programs: ["R sna: grecip(g, measure = \"correlation\")"], options: {}, column: "correlation", when: "directed" },
    { label: { en: "log ratio to density", zh: "与密度之比的对数" }, programs: ["R sna: grecip(g, measure = \"edgewise.lrr\")"], options: {}, column: "logRatio", when: "directed" },
    { label: { en: "mutual pairs", zh: "互惠对数" }, programs: ["R sna: mutuality(g)"], options: {}, column: "mutual", when: "directed" },
  ],
  compute({ network, graph, note }) {
    if (!network.ties.some((tie) => tie.directed)) {
      note("reciprocity/no-directed");
      return [{ edgewise: null, nonNull: null, dyadic: null, correlation: null, logRatio: null, mutual: null }];
    }
    let returned = 0;
    for (let i = 0; i < graph.order; i++) for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) if (slotOf(graph, graph.to[slot]!, i) !== -1) returned++;
    const mutual = returned / 2;
    const asymmetric = graph.size - returned;
    const pairs = (graph.order * (graph.order - 1)) / 2;
    const m = graph.size;
    return [{
      edgewise: returned / m, nonNull: mutual / (mutual + asymmetric), dyadic: (pairs - asymmetric) / pairs,
      correlation: m === 2 * pairs ? null : (returned * 2 * pairs - m * m) / (m * (2 * pairs - m)),
      logRatio: returned === 0 ? null : Math.log((returned * 2 * pairs) / (m * m)),
      mutual,
    }];
  },
});
