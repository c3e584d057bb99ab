import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { vertexConnectivityOf } from "../../../network/index.js";

/**
 * Vertex connectivity: the fewest organisations whose absence leaves somebody of the rest unable to reach somebody.
 * White and Harary's cohesion.
 *
 * 0 for a network that is in pieces already (an isolate is a piece); n - 1 where all are tied with all, since no absence
 * separates those. `directed` asks for paths along arcs both ways: one organisation with a single arc out already gives 1
 * (igraph agrees; networkx 2.8.8 gives more for some digraphs, turned down). `mutual` keeps pairs tied both ways. By Menger
 * it is also the number of independent routes there are at least between any two not tied. Strength is ignored. Cost
 * O((n + d²) k (n + m)) for the result k and the least degree d. Beyond `effort` looks at a tie the connectivity is null, and
 * `atMost` says what it cannot pass.
 *
 * White and Harary (2001), doi:10.1111/0081-1750.00098; Esfahanian and Hakimi (1984), doi:10.1002/net.3230140211.
 */
export const vertexConnectivity = defineMetric({
  id: "vertexConnectivity",
  aliases: ["cohesion"],
  label: { en: "Vertex connectivity (cohesion)", zh: "点连通度（凝聚度）" },
  question: { en: "How many organisations must be lost, at least, before the rest falls apart?", zh: "至少失去几个单位，其余单位才会断开？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\kappa = \min \{|S| : G - S \text{ is not connected, or one organisation}\}`,
  convention: { en: "Fewest organisations that separate the rest; n - 1 if all are tied with all; 0 if in pieces. Strongly, when directed.", zh: "使其余单位断开所需失去的最少单位数；全部两两相连时为n - 1；已断开时为零。按有向计时为强连通。" },
  references: ["esfahanian1984", "white2001"],
  cost: "O((n + d²) k (n + m)) for the result k and the least degree d",
  example: {
    ties: "a-b b-c c-d d-a", row: { connectivity: 2, atMost: 2 },
    how: { en: "A ring of four: without a and c, b and d are apart; no single loss does it.", zh: "四个单位的环：失去a与c则b与d断开；失去任一个单位都不会断开。" },
  },
  programs: [
    { label: { en: "undirected", zh: "无向" }, programs: ["igraph: vertex_connectivity(g)", "NetworkX: node_connectivity(G)"], options: {}, column: "connectivity", when: "undirected" },
    { label: { en: "directed", zh: "有向" }, programs: ["igraph: vertex_connectivity(g)"], options: { direction: "directed" }, column: "connectivity", when: "directed" },
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
    connectivity: { type: "integer", label: { en: "Vertex connectivity", zh: "点连通度" }, range: [0, null], higherMeans: { en: "more must be lost before the rest falls apart", zh: "需失去更多单位才会断开" } },
    atMost: { type: "integer", label: { en: "At most", zh: "上限" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const { fewest, proven } = vertexConnectivityOf(graph, options.effort);
    if (!proven) note("connectivity/effort", { effort: options.effort, atMost: fewest });
    return [{ connectivity: proven ? fewest : null, atMost: fewest }];
  },
});
