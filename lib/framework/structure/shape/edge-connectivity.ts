import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { edgeConnectivityOf } from "../../../network/index.js";

/**
 * Edge connectivity: the fewest connections whose loss leaves somebody unable to reach somebody. White and Harary's
 * adhesion.
 *
 * Parallel ties of a pair are one connection. 0 for a network that is in pieces already (an isolate is a piece). `directed`
 * loses arcs, and asks for paths along arcs both ways; `mutual` keeps pairs tied both ways. Never more than the least
 * degree, which stands beside it: where both are equal, the weakest point is one organisation at the edge. Strength is
 * ignored: a cut by capacity is another measure. Cost O(k n (n + m)) for the result k; beyond `effort` looks at a tie the
 * connectivity is null, and `atMost` says what it cannot pass.
 *
 * White and Harary (2001), doi:10.1111/0081-1750.00098; Even and Tarjan (1975), doi:10.1137/0204043.
 */
export const edgeConnectivity = defineMetric({
  id: "edgeConnectivity",
  aliases: ["adhesion"],
  label: { en: "Edge connectivity (adhesion)", zh: "边连通度（粘附度）" },
  question: { en: "How many connections must fail, at least, before the network falls apart?", zh: "至少有几个联系中断，网络才会断开？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\lambda = \min \{|F| : G - F \text{ is not connected}\}`,
  convention: { en: "Fewest connections that separate the network; 0 if in pieces. Arcs and strongly, when directed.", zh: "使网络断开所需中断的最少联系数；已断开时为零。按有向计时计有向关系与强连通。" },
  references: ["even1975", "white2001"],
  cost: "O(k n (n + m)) for the result k",
  example: {
    ties: "a-b b-c c-a c-d d-e e-c", row: { connectivity: 2, atMost: 2, leastDegree: 2 },
    how: { en: "Two triangles sharing c: no single tie parts them, two at a do.", zh: "共用c的两个三角形：断一条关系不会断开，断a的两条即断开。" },
  },
  programs: [
    { label: { en: "undirected", zh: "无向" }, programs: ["igraph: edge_connectivity(g)", "NetworkX: edge_connectivity(G)"], options: {}, column: "connectivity", when: "undirected" },
    { label: { en: "directed", zh: "有向" }, programs: ["igraph: edge_connectivity(g)", "NetworkX: edge_connectivity(G)"], options: { direction: "directed" }, column: "connectivity", when: "directed" },
  ],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({
    direction: directionOption,
    effort: saying(z.int().min(1).default(200_000_000), "how many looks at a tie at most", "最多查看多少次关系"),
  }),
  columns: {
    connectivity: { type: "integer", label: { en: "Edge connectivity", zh: "边连通度" }, range: [0, null], higherMeans: { en: "more connections must fail before it falls apart", zh: "需中断更多联系才会断开" } },
    atMost: { type: "integer", label: { en: "At most", zh: "上限" }, range: [0, null] },
    leastDegree: { type: "integer", label: { en: "Least ties of an organisation", zh: "单位的最少关系数" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const { fewest, proven } = edgeConnectivityOf(graph, options.effort);
    if (!proven) note("connectivity/effort", { effort: options.effort, atMost: fewest });
    let leastDegree = graph.order;
    for (let i = 0; i < graph.order; i++) leastDegree = Math.min(leastDegree, graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!);
    return [{ connectivity: proven ? fewest : null, atMost: fewest, leastDegree }];
  },
});
