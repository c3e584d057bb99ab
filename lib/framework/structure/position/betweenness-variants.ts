import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { betweennessVariantsOf } from "../../../network/index.js";

/**
 * Variants of betweenness: shortest paths counted with their ends, by how far along the organisation stands, or only where it stands
 * next to an end.
 *
 * Each pair gives its shortest paths a share of one together, as in betweenness. `withEnds` also counts the paths that
 * begin or end at the organisation. `linear` counts a path by the part of it that lies behind: steps from the start / steps
 * in all. `proximalSource` counts only who stands last before the end, `proximalTarget` only who stands first after the start
 * (the names are Borgatti's, in Brandes 2008: the last one is the source from which the end has it). R sna agrees in all
 * four. Undirected: ordered pairs, halved, so that `linear` is half of betweenness and the two proximal ones are the same. Share of
 * `withEnds`: divided by the ordered pairs n (n - 1), undirected by half of them, as networkx has it. With `reading:
 * as length` a tie is as long as 1 / strength. An isolate has 0. Cost O(n m), by length O(n m log m).
 *
 * Brandes (2008), doi:10.1016/j.socnet.2007.11.001.
 */
export const betweennessVariants = defineMetric({
  id: "betweennessVariants",
  label: { en: "Betweenness, counted otherwise", zh: "中介中心度的其他计法" },
  question: { en: "Who stands at the ends, near the ends or far along the routes between organisations?", zh: "在单位之间的路径上，谁处于两端、紧邻两端或靠后的位置？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`b_E(i) = \sum_{s, t} \frac{\sigma_{st}(i)}{\sigma_{st}}, \quad b_L(i) = \sum_{s \ne i \ne t} \frac{\sigma_{st}(i)}{\sigma_{st}} \cdot \frac{d(s, i)}{d(s, t)}`,
  convention: {
    en: "Shares of shortest paths: ends counted; by distance from the start; last before the end (source); first after the start (target). Undirected: ordered pairs, halved.",
    zh: "最短路径份额：计入端点；按距起点的距离加权；仅计终点前一位（近源）；仅计起点后一位（近标）。无向时按有序对计算后取半。",
  },
  references: ["brandes2008"],
  cost: "O(n m), by length O(n m log m)",
  example: {
    ties: "a>b b>c c>d",
    options: { direction: "directed" },
    row: { organisation: "b", withEnds: 5, withEndsShare: 5 / 12, linear: 1 / 2 + 1 / 3, proximalSource: 1, proximalTarget: 2 },
    how: { en: "Of the six pairs b ends a-b, b-c and b-d and stands within a-c (half way) and a-d (a third of the way); it is the last before c, and the first after a both times.", zh: "六对中，b是a到b、b到c、b到d的端点，并处在a到c（行至一半）和a到d（行至三分之一）之间；它一次处在终点c之前，两次紧随起点a之后。" },
  },
  programs: [
    { label: { en: "end points counted", zh: "计入端点" }, programs: ["R sna: betweenness(g, cmode = \"endpoints\")"], options: { direction: "directed" }, column: "withEnds", when: "directed" },
    { label: { en: "end points counted, share of ordered pairs", zh: "计入端点，占有序对的份额" }, programs: ["NetworkX: betweenness_centrality(G, endpoints=True)"], options: { direction: "directed" }, column: "withEndsShare" },
    { label: { en: "linearly scaled", zh: "线性加权" }, programs: ["R sna: betweenness(g, cmode = \"linearscaled\")"], options: { direction: "directed" }, column: "linear", when: "directed" },
    { label: { en: "last before the end", zh: "终点前一位" }, programs: ["R sna: betweenness(g, cmode = \"proximalsrc\")"], options: { direction: "directed" }, column: "proximalSource", when: "directed" },
    { label: { en: "first after the start", zh: "起点后一位" }, programs: ["R sna: betweenness(g, cmode = \"proximaltar\")"], options: { direction: "directed" }, column: "proximalTarget", when: "directed" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    withEnds: { type: "number", label: { en: "With end points", zh: "计入端点" }, range: [0, null], digits: 2, higherMeans: { en: "more routes begin, end or pass there", zh: "更多路径以它为端点或经过它" } },
    withEndsShare: { type: "number", label: { en: "With end points, share of pairs", zh: "计入端点，占单位对的份额" }, range: [0, 1], digits: 3 },
    linear: { type: "number", label: { en: "By distance from the start", zh: "按距起点的距离加权" }, range: [0, null], digits: 2 },
    proximalSource: { type: "number", label: { en: "Last before the end (proximal source)", zh: "终点前一位（近源）" }, range: [0, null], digits: 2 },
    proximalTarget: { type: "number", label: { en: "First after the start (proximal target)", zh: "起点后一位（近标）" }, range: [0, null], digits: 2 },
  },
  compute({ graph, note }) {
    const { withEnds, linear, proximalSource, proximalTarget } = betweennessVariantsOf(graph);
    const pairs = (graph.order * (graph.order - 1)) / (graph.directed ? 1 : 2);
    if (graph.order === 1) note("metric/undefined");
    return graph.ids.map((organisation, i) => ({
      organisation, withEnds: withEnds[i]!, withEndsShare: pairs === 0 ? null : Math.min(1, withEnds[i]! / pairs),
      linear: linear[i]!, proximalSource: proximalSource[i]!, proximalTarget: proximalTarget[i]!,
    }));
  },
});
