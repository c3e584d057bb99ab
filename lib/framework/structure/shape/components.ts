import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { sizesOf, strongComponents, weakComponents } from "../../../network/index.js";

/**
 * Components: into how many separate pieces the network falls, and how large the largest is.
 *
 * `ignored` (weak): joined if any chain of ties joins them; `directed` (strong): along arcs both there and back; `mutual`:
 * by chains of pairs tied both ways (R sna's "recursive"; for its "unilateral" see `unilateralComponents`). An organisation without ties is a component of one. Cost O(n + m).
 *
 * Tarjan (1972), doi:10.1137/0201010.
 */
export const components = defineMetric({
  id: "components",
  label: { en: "Components", zh: "连通部分" },
  question: { en: "Into how many separate pieces does the network fall?", zh: "网络分成几个互不相连的部分？" },
  element: "structure",
  theme: "fragmentation",
  subject: "network",
  formula: String.raw`c = |V / \sim|`,
  convention: { en: "Weak components, or strong when directed; isolates count as components of one.", zh: "弱连通部分；按有向计时为强连通部分；孤立单位各为一个部分。" },
  references: ["tarjan1972"],
  cost: "O(n + m)",
  example: {
    ties: "a-b", organisations: "a b c", row: { components: 2, largest: 2, isolates: 1 },
    how: { en: "a and b are one piece, c another.", zh: "a和b为一部分，c为另一部分。" },
  },
  programs: [
    { label: { en: "weak", zh: "弱连通" }, programs: ["R sna: components(g, connected = \"weak\")", "igraph: count_components(g, mode = \"weak\")", "NetworkX: number_weakly_connected_components(G)"], options: {}, column: "components" },
    { label: { en: "strong", zh: "强连通" }, programs: ["R sna: components(g, connected = \"strong\")", "igraph: count_components(g, mode = \"strong\")", "NetworkX: number_strongly_connected_components(G)"], options: { direction: "directed" }, column: "components", when: "directed" },
    { label: { en: "of pairs tied both ways", zh: "仅计双向都有关系的单位对" }, programs: ["R sna: components(g, connected = \"recursive\")"], options: { direction: "mutual" }, column: "components", when: "directed" },
  ],
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 1 },
  monotone: "falls",
  options: z.strictObject({ direction: saying(z.enum(["ignored", "directed", "mutual"]).default("ignored"), "ignored: weak components; directed: strong components; mutual: pairs tied both ways only", "ignored：弱连通；directed：强连通；mutual：仅计双向都有关系的单位对") }),
  columns: {
    components: { type: "integer", label: { en: "Components", zh: "连通部分数" }, range: [1, null], higherMeans: { en: "more separate pieces", zh: "互不相连的部分更多" } },
    largest: { type: "integer", label: { en: "Organisations in the largest", zh: "最大部分的单位数" }, range: [1, null] },
    isolates: { type: "integer", label: { en: "Organisations without any tie", zh: "没有任何关系的单位数" }, range: [0, null] },
  },
  compute({ graph }) {
    const sizes = sizesOf(graph.directed ? strongComponents(graph) : weakComponents(graph));
    const isolates = graph.ids.filter((_, i) => graph.out[i] === graph.out[i + 1] && graph.into[i] === graph.into[i + 1]).length;
    return [{ components: sizes.length, largest: Math.max(...sizes), isolates }];
  },
});
