import { z } from "zod";
import { defineMetric, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { hubsAndAuthorities } from "../../../network/index.js";

/**
 * Hubs and authorities: good hubs point at good authorities, and good authorities are those good hubs point at.
 *
 * The leading left and right singular vectors of the adjacency matrix, each scaled so that its length is 1, its largest value is 1 (igraph)
 * or its sum is 1 (networkx). An undirected tie is an arc each way, so in an undirected network the two are the same, its eigenvector
 * centrality. They are defined only where the largest singular value is single; where several parts share it, any number
 * would be an accident of the start, and the value is null with a note. So it is with every connected undirected network
 * without odd cycles, a tree for one. Whoever points at nobody, or only within a weaker part, has a hub value of exactly 0. Cost O(rounds (n + m)).
 *
 * Kleinberg (1999), doi:10.1145/324133.324140.
 */
export const hits = defineMetric({
  id: "hits",
  label: { en: "Hubs and authorities", zh: "枢纽与权威" },
  question: { en: "Who turns to the right ones, and to whom do those turn who know?", zh: "谁找对了单位，而内行的单位又都找谁？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`h = A a / \sigma, \quad a = A^{\mathsf T} h / \sigma`,
  convention: {
    en: "Leading singular vectors along arcs, an undirected tie being one each way; undefined where several parts share the largest singular value.",
    zh: "有向关系矩阵的主奇异向量，无向关系视为双向各一条；最大奇异值为几个部分共有时无定义。",
  },
  references: ["kleinberg1999"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "a>c b>c b>d",
    options: { scale: "largest" },
    row: { organisation: "a", hub: (Math.sqrt(5) - 1) / 2, authority: 0 },
    how: { en: "c counts a + b, d counts b; a counts c, b counts c + d: along the chain a-c-b-d the golden ratio.", zh: "c计a + b，d计b；a计c，b计c + d：沿链a-c-b-d得黄金比。" },
  },
  programs: [
    { label: { en: "hubs, largest 1", zh: "枢纽，最大值为1" }, programs: ["R igraph: hub_score(g, scale = TRUE)"], options: { scale: "largest" }, column: "hub" },
    { label: { en: "authorities, largest 1", zh: "权威，最大值为1" }, programs: ["R igraph: authority_score(g, scale = TRUE)"], options: { scale: "largest" }, column: "authority" },
    { label: { en: "hubs, sum 1", zh: "枢纽，合计为1" }, programs: ["NetworkX: hits(G)[0]"], options: { scale: "sum" }, column: "hub" },
    { label: { en: "authorities, sum 1", zh: "权威，合计为1" }, programs: ["NetworkX: hits(G)[1]"], options: { scale: "sum" }, column: "authority" },
  ],
  comparable: "within case",
  projection: ({ strength, parallel }) => ({ direction: "directed", strength, parallel }),
  requires: { ties: 1 },
  monotone: null,
  options: z.strictObject({
    strength: strengthOption, parallel: parallelOption,
    scale: saying(z.enum(["length", "largest", "sum"]).default("length"), "length: squares sum to 1; largest: the largest value is 1; sum: the values sum to 1", "length：平方和为1；largest：最大值为1；sum：合计为1"),
  }),
  columns: {
    hub: { type: "number", label: { en: "Hub", zh: "枢纽" }, range: [0, 1], digits: 3, higherMeans: { en: "points at those many point at", zh: "指向被许多单位指向者" } },
    authority: { type: "number", label: { en: "Authority", zh: "权威" }, range: [0, 1], digits: 3, higherMeans: { en: "those point at it who point well", zh: "被善于指向的单位指向" } },
  },
  compute({ graph, options, note }) {
    const found = hubsAndAuthorities(graph);
    if (found.kind !== "defined") note(found.kind === "repeated" ? "hits/repeated" : found.kind === "zero" ? "metric/no-ties" : "between/not-settled");
    const scaled = (part: Float64Array) => {
      const whole = options.scale === "length" ? 1 : part.reduce((sum, x) => (options.scale === "sum" ? sum + x : Math.max(sum, x)), 0);
      return part.map((x) => Math.min(1, x / whole));
    };
    const [hubs, authorities] = found.kind === "defined" ? [scaled(found.hubs), scaled(found.authorities)] : [null, null];
    return graph.ids.map((organisation, i) => ({ organisation, hub: hubs?.[i] ?? null, authority: authorities?.[i] ?? null }));
  },
});
