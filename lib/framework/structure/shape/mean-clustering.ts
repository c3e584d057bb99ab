import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { clusteringOf, dyadsOf } from "../../../network/index.js";
import { clusteringOptions, clusteringProjection } from "../clustering-options.js";

/**
 * Mean clustering: local clustering averaged over organisations.
 *
 * Two means by name, because programs leave out those below two contacts or count them as 0, and in sparse networks the
 * two are far apart: `clustering` leaves them out, `withZeros` counts them as 0; `defined` says of how many the first
 * is the mean. Readings of direction and strength are those of `localClustering`. Not to be taken for `transitivity`,
 * which weighs organisations by their pairs of contacts. Cost O(m^1.5).
 *
 * Watts and Strogatz (1998), doi:10.1038/30918; Kaiser (2008), doi:10.1088/1367-2630/10/8/083042.
 */
export const meanClustering = defineMetric({
  id: "meanClustering",
  label: { en: "Mean clustering", zh: "平均聚类系数" },
  question: { en: "How closely knit are the circles around organisations, on average?", zh: "各单位周围的联系圈平均有多紧密？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\bar{C} = \frac{1}{|\{i : k_i \ge 2\}|} \sum_{i : k_i \ge 2} C_i`,
  convention: {
    en: "Mean of local clustering over organisations with two contacts or more; also with the others counted as 0.",
    zh: "对至少有两个联系单位的单位求局部聚类系数的均值；另列其余单位按零计的均值。",
  },
  references: ["kaiser2008", "watts1998"],
  cost: "O(m^1.5)",
  comparable: "any size",
  projection: clusteringProjection,
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(clusteringOptions),
  columns: {
    clustering: { type: "number", label: { en: "Mean clustering", zh: "平均聚类系数" }, range: [0, 1], digits: 3, higherMeans: { en: "circles around organisations are closer knit", zh: "单位周围的联系圈更紧密" } },
    withZeros: { type: "number", label: { en: "Mean with the undefined as 0", zh: "无定义者按零计的均值" }, range: [0, 1], digits: 3 },
    defined: { type: "integer", label: { en: "Organisations with two contacts or more", zh: "至少有两个联系单位的单位数" }, range: [0, null] },
  },
  example: {
    ties: "a-b a-c a-d b-c", row: { clustering: 7 / 9, withZeros: 7 / 12, defined: 3 },
    how: { en: "a has 1 / 3, b and c have 1 each, d has one contact: 7 / 3 over 3, or over 4.", zh: "a为1 / 3，b与c各为1，d仅一个联系单位：7 / 3除以3，或除以4。" },
  },
  programs: [
    { label: { en: "leaving out those below two contacts", zh: "不计联系单位少于两个者" }, programs: ["igraph: transitivity(g, type = \"localaverageundirected\", isolates = \"nan\")"], options: {}, column: "clustering" },
    { label: { en: "counting them as 0", zh: "按零计" }, programs: ["igraph: transitivity(g, type = \"localaverageundirected\", isolates = \"zero\")"], options: {}, column: "withZeros" },
    { label: { en: "counting them as 0", zh: "按零计" }, programs: ["NetworkX: average_clustering(G)"], options: {}, column: "withZeros", when: "undirected" },
    { label: { en: "Fagiolo, along arcs, counting them as 0", zh: "法焦洛，沿有向关系，按零计" }, programs: ["NetworkX: average_clustering(G)"], options: { direction: "directed" }, column: "withZeros", when: "directed" },
  ],
  compute({ graph, options, note }) {
    if (options.form === "barrat" && graph.directed) {
      note("clustering/barrat-directed");
      return [{ clustering: null, withZeros: null, defined: null }];
    }
    const values = clusteringOf(dyadsOf(graph), options.form).clustering.filter((value) => value !== null);
    const sum = values.reduce((total, value) => total + value, 0);
    if (values.length === 0) note("metric/undefined");
    return [{ clustering: values.length === 0 ? null : Math.min(1, sum / values.length), withZeros: sum / graph.order, defined: values.length }];
  },
});
