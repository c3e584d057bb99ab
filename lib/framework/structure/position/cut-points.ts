import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { cutsOf, strongPiecesWithout } from "../../../network/index.js";

/**
 * Cut points: organisations whose absence breaks their part of the network into pieces.
 *
 * `pieces` is how many pieces are left of the organisation's own component: 1 where nothing breaks, 0 for one alone in it.
 * Direction is ignored, or `directed` asks after strong components, where some can no longer reach and be reached, and
 * `mutual` keeps only pairs tied both ways (R sna's "recursive"). Cost O(n + m), directed O(n (n + m)).
 *
 * Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
export const cutPoints = defineMetric({
  id: "cutPoints",
  label: { en: "Cut points", zh: "割点" },
  question: { en: "Whose absence alone breaks the network apart?", zh: "哪个单位一旦缺位，网络就会断开？" },
  element: "structure",
  theme: "fragmentation",
  subject: "organisation",
  formula: String.raw`\text{pieces}(v) = \text{components}(C_v - v)`,
  convention: { en: "Pieces that the organisation's own component leaves without it: weak components, or strong ones when directed.", zh: "该单位所在部分在其缺位后剩下的块数：弱连通部分，按有向计时为强连通部分。" },
  references: ["hopcroft1973"],
  cost: "O(n + m), directed O(n (n + m))",
  example: {
    ties: "hub-a hub-b hub-c b-c", row: { organisation: "hub", pieces: 2, isCutPoint: true },
    how: { en: "Without the hub a is alone, and b stays tied with c: two pieces.", zh: "没有中心时a独立，b与c仍相连：两块。" },
  },
  programs: [
    { label: { en: "on the undirected union", zh: "忽略方向" }, programs: ["R sna: cutpoints(g, connected = \"weak\")", "igraph: articulation_points(g)", "NetworkX: articulation_points(G)"], options: {}, column: "isCutPoint" },
    { label: { en: "of strong components", zh: "强连通部分" }, programs: ["R sna: cutpoints(g, mode = \"digraph\", connected = \"strong\")"], options: { direction: "directed" }, column: "isCutPoint", when: "directed" },
    { label: { en: "of pairs tied both ways", zh: "仅计双向都有关系的单位对" }, programs: ["R sna: cutpoints(g, mode = \"digraph\", connected = \"recursive\")"], options: { direction: "mutual" }, column: "isCutPoint", when: "directed" },
  ],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  options: z.strictObject({ direction: saying(z.enum(["ignored", "directed", "mutual"]).default("ignored"), "ignored: weak components; directed: strong components; mutual: pairs tied both ways only", "ignored：弱连通；directed：强连通；mutual：仅计双向都有关系的单位对") }),
  columns: {
    pieces: { type: "integer", label: { en: "Pieces without it", zh: "缺位后的块数" }, range: [0, null], higherMeans: { en: "breaks into more pieces without it", zh: "缺位后断成更多块" } },
    isCutPoint: { type: "boolean", label: { en: "Cut point", zh: "是否割点" } },
  },
  compute({ graph }) {
    const pieces = graph.directed ? strongPiecesWithout(graph) : cutsOf(graph).pieces;
    return graph.ids.map((organisation, i) => ({ organisation, pieces: pieces[i]!, isCutPoint: pieces[i]! > 1 }));
  },
});
