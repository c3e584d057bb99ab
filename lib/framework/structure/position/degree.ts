import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";

/**
 * Degree: with how many other organisations one is tied.
 *
 * `partners` counts distinct organisations, direction ignored; `in` and `out` count arcs, an undirected tie being one
 * each way; `total` is in plus out, as R sna's "freeman" and igraph's "all" count it, so a mutual pair counts twice.
 * Parallel ties count once, self-ties never. Share: divided by the other organisations, `total` by twice their
 * number (networkx divides by them once and can pass 1; turned down). Cost O(n + m).
 *
 * Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const degree = defineMetric({
  id: "degree",
  label: { en: "Degree", zh: "度" },
  question: { en: "With how many others is each organisation tied?", zh: "每个单位与多少个其他单位有关系？" },
  element: "structure",
  theme: "ties",
  subject: "organisation",
  formula: String.raw`d(i) = |\{j \ne i : i \sim j\}|`,
  convention: {
    en: "Distinct organisations tied (partners), or arcs in, out or both; parallel ties once. Share of the n - 1 others, total of 2(n - 1).",
    zh: "有关系的不同单位数，或入、出、合计的有向关系数；平行关系计一次。份额除以n - 1，合计除以2(n - 1)。",
  },
  references: ["freeman1978"],
  cost: "O(n + m)",
  example: {
    ties: "hub-a hub-b hub-c",
    row: { organisation: "hub", degree: 3, share: 1 },
    how: { en: "Tied with all 3 others.", zh: "与其余三个单位都有关系。" },
  },
  programs: [
    { label: { en: "in plus out", zh: "入与出之和" }, programs: ["R sna: degree(g, cmode = \"freeman\")", "R igraph: degree(g, mode = \"all\")"], options: { mode: "total" }, column: "degree", when: "directed" },
    { label: { en: "in", zh: "入向" }, programs: ["R sna: degree(g, cmode = \"indegree\")", "R igraph: degree(g, mode = \"in\")"], options: { mode: "in" }, column: "degree", when: "directed" },
    { label: { en: "out", zh: "出向" }, programs: ["R sna: degree(g, cmode = \"outdegree\")", "R igraph: degree(g, mode = \"out\")"], options: { mode: "out" }, column: "degree", when: "directed" },
    { label: { en: "in, share of the others", zh: "入向，占其他单位比例" }, programs: ["NetworkX: in_degree_centrality(G)"], options: { mode: "in" }, column: "share", when: "directed" },
    { label: { en: "out, share of the others", zh: "出向，占其他单位比例" }, programs: ["NetworkX: out_degree_centrality(G)"], options: { mode: "out" }, column: "share", when: "directed" },
    { label: { en: "undirected", zh: "无向" }, programs: ["R sna: degree(g, gmode = \"graph\")", "R igraph: degree(g)"], options: { mode: "partners" }, column: "degree", when: "undirected" },
    { label: { en: "undirected, share of the others", zh: "无向，占其他单位比例" }, programs: ["NetworkX: degree_centrality(G)"], options: { mode: "partners" }, column: "share", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }),
  monotone: "rises",
  options: z.strictObject({ mode: modeOption }),
  columns: {
    degree: { type: "integer", label: { en: "Degree", zh: "度" }, range: [0, null], higherMeans: { en: "tied with more organisations", zh: "与更多单位有关系" } },
    share: { type: "number", label: { en: "Share of the others", zh: "占其他单位比例" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options, note }) {
    const { mode } = options;
    const most = (graph.order - 1) * (mode === "total" ? 2 : 1);
    if (most === 0) note("metric/undefined");
    return graph.ids.map((organisation, i) => {
      const out = graph.out[i + 1]! - graph.out[i]!;
      const into = graph.into[i + 1]! - graph.into[i]!;
      const value = mode === "in" ? into : mode === "total" ? into + out : out;
      return { organisation, degree: value, share: most === 0 ? null : value / most };
    });
  },
});
