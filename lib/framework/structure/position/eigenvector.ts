import { z } from "zod";
import { defineMetric, parallelOption, saying } from "../../../metric/index.js";
import { leadingEigenvector } from "../../../network/index.js";

/**
 * Eigenvector centrality: an organisation counts for as much as those it is tied with.
 *
 * Scaled to length 1 (R sna, networkx; igraph scales the largest to 1: compare after rescaling). `all` ignores
 * direction; `in` makes important whom the important point at (igraph, networkx), `out` who points at the important
 * (R sna's x = Ax). Undefined, null with a note, where the leading eigenvalue is 0 (no cycle: a pure chain of command)
 * or belongs to more than one part of the network: any number given there would be an accident of the start. Whoever
 * the leading part does not reach has exactly 0. The unit of strength changes nothing. What does not settle within the work allowed,
 * such as several thousand organisations in a row, is null too.
 *
 * Bonacich (1972), doi:10.1080/0022250X.1972.9989806.
 */
export const eigenvector = defineMetric({
  id: "eigenvector",
  label: { en: "Eigenvector centrality", zh: "特征向量中心度" },
  question: { en: "Who is tied with those who are well tied themselves?", zh: "谁与那些自身联系密切的单位有关系？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`\lambda x = A x, \quad \lVert x \rVert_2 = 1`,
  convention: {
    en: "Leading eigenvector of length 1; undefined where the leading eigenvalue is 0 or repeated.",
    zh: "主特征向量，长度为1；主特征值为0或重复时无定义。",
  },
  references: ["bonacich1972"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "a-b b-c c-a",
    row: { organisation: "a", eigenvector: 1 / Math.sqrt(3) },
    how: { en: "All three stand alike, and the squares sum to 1.", zh: "三者处境相同，平方和为1。" },
  },
  programs: [
    { label: { en: "arcs in", zh: "入向关系" }, programs: ["R sna: prestige(g, cmode = \"eigenvector\")", "NetworkX: eigenvector_centrality_numpy(G)"], options: { mode: "in" }, column: "eigenvector", when: "directed" },
    { label: { en: "arcs out", zh: "出向关系" }, programs: ["R sna: evcent(g, use.eigen = TRUE)", "NetworkX: eigenvector_centrality_numpy(G.reverse())"], options: { mode: "out" }, column: "eigenvector", when: "directed" },
    { label: { en: "undirected", zh: "无向" }, programs: ["R sna: evcent(g, gmode = \"graph\", use.eigen = TRUE)", "NetworkX: eigenvector_centrality_numpy(G)"], options: { mode: "all" }, column: "eigenvector", when: "undirected" },
  ],
  comparable: "within case",
  projection: ({ mode, reading, parallel }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: reading, parallel }),
  requires: { organisations: 2, ties: 1 },
  monotone: null,
  options: z.strictObject({
    mode: saying(z.enum(["all", "in", "out"]).default("all"), "all: direction ignored; in: arcs into the organisation count; out: arcs out of it", "all：忽略方向；in：计入向关系；out：计出向关系"),
    reading: saying(z.enum(["ignored", "as strength"]).default("ignored"), "whether the strength of ties counts", "是否计入关系强度"),
    parallel: parallelOption,
  }),
  columns: {
    eigenvector: { type: "number", label: { en: "Eigenvector centrality", zh: "特征向量中心度" }, range: [0, 1], digits: 3, higherMeans: { en: "tied with better tied organisations", zh: "与联系更密切的单位有关系" } },
  },
  compute({ graph, options, note }) {
    const leading = leadingEigenvector(graph, options.mode === "out" ? "out" : "in");
    if (leading.kind !== "defined") note(`eigenvector/${leading.kind}`);
    return graph.ids.map((organisation, i) => ({ organisation, eigenvector: leading.kind === "defined" ? Math.min(1, leading.vector[i]!) : null }));
  },
});
