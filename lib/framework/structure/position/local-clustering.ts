import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { clusteringOf, dyadsOf } from "../../../network/index.js";
import { clusteringOptions, clusteringProjection } from "../clustering-options.js";
import { undefinedAsOption } from "../undefined-as-option.js";

/**
 * Local clustering: what share of an organisation's pairs of contacts are tied themselves.
 *
 * With direction ignored, as Watts and Strogatz have it. Along arcs, Fagiolo's: of all directed triangles its own arcs
 * could form, those that are there; where all ties go both ways the two agree. By strength there are two readings.
 * Onnela's takes the geometric mean of the three strengths of a triangle, each over the largest strength of the
 * network, and works along arcs too. Barrat's takes the strength of the two ties that meet at the organisation,
 * whatever the third; it is defined for ties without direction, and null along arcs. Below two contacts there is no
 * pair: null, or 0 with `undefinedAs: zero`, as networkx has it. `triangles` are always those of ties with direction
 * ignored or mutual only. Cost O(m^1.5).
 *
 * Watts and Strogatz (1998), doi:10.1038/30918; Fagiolo (2007), doi:10.1103/PhysRevE.76.026107; Barrat et al. (2004),
 * doi:10.1073/pnas.0400087101; Onnela et al. (2005), doi:10.1103/PhysRevE.71.065103.
 */
export const localClustering = defineMetric({
  id: "localClustering",
  label: { en: "Local clustering", zh: "局部聚类系数" },
  question: { en: "How closely are each organisation's contacts tied with one another?", zh: "每个单位的联系单位之间彼此联系有多紧密？" },
  element: "structure",
  theme: "cohesion",
  subject: "organisation",
  formula: String.raw`C_i = \frac{2 t_i}{k_i (k_i - 1)}`,
  convention: {
    en: "Tied pairs of an organisation's contacts of all of them; along arcs Fagiolo's; by strength Onnela's or Barrat's. Null below two contacts.",
    zh: "联系单位中彼此相连的对数占比；有向时为法焦洛定义；按强度时为翁内拉或巴拉特定义。联系单位少于两个时无定义。",
  },
  references: ["barrat2004", "fagiolo2007", "onnela2005", "watts1998"],
  cost: "O(m^1.5)",
  comparable: "any size",
  projection: clusteringProjection,
  monotone: null,
  options: z.strictObject({ ...clusteringOptions, undefinedAs: undefinedAsOption }),
  columns: {
    clustering: { type: "number", label: { en: "Local clustering", zh: "局部聚类系数" }, range: [0, 1], digits: 3, higherMeans: { en: "contacts are more tied with one another", zh: "联系单位之间更相连" } },
    triangles: { type: "integer", label: { en: "Triangles", zh: "三角形数" }, range: [0, null] },
  },
  example: {
    ties: "a-b a-c a-d b-c", row: { organisation: "a", clustering: 1 / 3, triangles: 1 },
    how: { en: "Of its three pairs of contacts one, b-c, is tied.", zh: "三对联系单位中，仅b与c相连。" },
  },
  programs: [
    { label: { en: "Watts and Strogatz, direction ignored", zh: "瓦茨-斯特罗加茨，忽略方向" }, programs: ["igraph: transitivity(g, type = \"localundirected\", isolates = \"nan\")"], options: {}, column: "clustering" },
    { label: { en: "the same, 0 below two contacts", zh: "同上，联系单位少于两个时为零" }, programs: ["NetworkX: clustering(G.to_undirected())", "igraph: transitivity(g, type = \"localundirected\", isolates = \"zero\")"], options: { undefinedAs: "zero" }, column: "clustering" },
    { label: { en: "Fagiolo, along arcs", zh: "法焦洛，沿有向关系" }, programs: ["NetworkX: clustering(G)"], options: { direction: "directed", undefinedAs: "zero" }, column: "clustering", when: "directed" },
    { label: { en: "Onnela, direction ignored", zh: "翁内拉，忽略方向" }, programs: ["NetworkX: clustering(G, weight=\"weight\")"], options: { form: "onnela", undefinedAs: "zero" }, column: "clustering", when: "undirected" },
    { label: { en: "Onnela and Fagiolo, along arcs", zh: "翁内拉与法焦洛，沿有向关系" }, programs: ["NetworkX: clustering(G, weight=\"weight\")"], options: { direction: "directed", form: "onnela", undefinedAs: "zero" }, column: "clustering", when: "directed" },
    { label: { en: "Barrat", zh: "巴拉特" }, programs: ["igraph: transitivity(g, type = \"barrat\")"], options: { form: "barrat" }, column: "clustering", when: "undirected" },
  ],
  compute({ graph, options, note }) {
    const along = options.form === "barrat" && graph.directed;
    const { clustering, triangles } = clusteringOf(dyadsOf(graph), along ? "ties" : options.form);
    if (along) note("clustering/barrat-directed");
    return graph.ids.map((organisation, i) => {
      const value = along ? null : clustering[i]!;
      if (value === null && !along) note("clustering/few-contacts", {}, organisation);
      return { organisation, clustering: value ?? (options.undefinedAs === "zero" && !along ? 0 : null), triangles: triangles[i]! };
    });
  },
});
