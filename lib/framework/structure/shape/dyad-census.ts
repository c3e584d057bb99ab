import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { dyadCounts, dyadsOf } from "../../../network/index.js";

/**
 * Dyad census: how many pairs are tied both ways, one way, and not at all.
 *
 * An undirected tie goes both ways. Parallel ties are one arc. The three add up to n (n - 1) / 2; without pairs all are
 * 0. Cost O(n + m).
 *
 * Holland and Leinhardt (1970), doi:10.1086/224954.
 */
export const dyadCensus = defineMetric({
  id: "dyadCensus",
  label: { en: "Dyad census", zh: "二元组普查" },
  question: { en: "How many pairs are tied both ways, one way, or not at all?", zh: "有多少单位对是双向、单向或没有关系？" },
  element: "structure",
  theme: "ties",
  subject: "network",
  formula: String.raw`M + A + N = \frac{n (n - 1)}{2}`,
  convention: { en: "Pairs of organisations; an undirected tie goes both ways; parallel ties once.", zh: "按单位对计；无向关系视为双向；平行关系计一次。" },
  references: ["hollandLeinhardt1970"],
  cost: "O(n + m)",
  comparable: "same size",
  projection: { direction: "directed", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    mutual: { type: "integer", label: { en: "Pairs tied both ways", zh: "双向关系的单位对" }, range: [0, null], higherMeans: { en: "more pairs are tied both ways", zh: "更多单位对为双向关系" } },
    asymmetric: { type: "integer", label: { en: "Pairs tied one way", zh: "单向关系的单位对" }, range: [0, null] },
    untied: { type: "integer", label: { en: "Pairs not tied", zh: "没有关系的单位对" }, range: [0, null] },
  },
  example: {
    ties: "a>b b>a b>c", row: { mutual: 1, asymmetric: 1, untied: 1 },
    how: { en: "a and b both ways, b and c one way, a and c not at all.", zh: "a与b双向，b与c单向，a与c没有关系。" },
  },
  programs: [
    { label: { en: "mutual", zh: "双向" }, programs: ["R sna: dyad.census(g)", "R sna: mutuality(g)", "igraph: dyad_census(g)$mut"], options: {}, column: "mutual", when: "directed" },
    { label: { en: "asymmetric", zh: "单向" }, programs: ["R sna: dyad.census(g)", "igraph: dyad_census(g)$asym"], options: {}, column: "asymmetric", when: "directed" },
    { label: { en: "null", zh: "没有关系" }, programs: ["R sna: dyad.census(g)", "igraph: dyad_census(g)$null"], options: {}, column: "untied", when: "directed" },
  ],
  compute: ({ graph }) => {
    const { mutual, asymmetric, untied } = dyadCounts(dyadsOf(graph));
    return [{ mutual, asymmetric, untied }];
  },
});
