import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { project, sizesOf, weakComponents } from "../../../network/index.js";

/**
 * Krackhardt's efficiency: how few ties there are beyond those needed to hold each connected part together. The third
 * condition of an out-tree, where it is 1; every possible tie gives 0.
 *
 * `undirected` is the original: tied pairs beyond n - 1 of each part, over the most there can be, n(n - 1) / 2 - (n - 1).
 * `arcs` is R sna's: arcs beyond n - 1 over n(n - 1) - (n - 1); an undirected tie is two arcs there, so that even a tree
 * of them is not efficient. Sums over the weak components. Where no part has room for a tie too many (for pairs: three
 * organisations, for arcs: two) it is null. Strength, parallel ties and isolates change nothing. Cost O(n + m).
 *
 * Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export const krackhardtEfficiency = defineMetric({
  id: "krackhardtEfficiency",
  label: { en: "Efficiency (Krackhardt)", zh: "效率（克拉克哈特）" },
  question: { en: "How few ties are there beyond those that hold each part together?", zh: "除维系各部分连通所需之外，多余的关系有多少？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`1 - \frac{\sum_c (m_c - (n_c - 1))}{\sum_c (n_c (n_c - 1) / 2 - (n_c - 1))}`,
  convention: {
    en: "Ties beyond a tree in each weak component, of the most there could be: tied pairs (the original), and arcs beside them.",
    zh: "各弱连通部分中超出树形的关系占可能最大值的比例：按单位对（原定义），另列按有向关系。",
  },
  references: ["krackhardt1994"],
  cost: "O(n + m)",
  example: {
    ties: "a>b b>a b>c c>d", row: { undirected: 1, arcs: 8 / 9, excess: 0, excessArcs: 1 },
    how: { en: "3 tied pairs are 4 - 1; 4 arcs are one more than that, of 12 - 3 = 9.", zh: "3对关系等于4减1；4条有向关系多1条，最多可多12减3等于9条。" },
  },
  programs: [
    { label: { en: "arcs", zh: "按有向关系" }, programs: ["R sna: efficiency(A)"], options: {}, column: "arcs" },
    { label: { en: "tied pairs of each component", zh: "按各部分的单位对" }, programs: ["UCINET: Graph theoretical dimensions of hierarchy, efficiency"], options: {}, column: "undirected" },
  ],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    undirected: { type: "number", label: { en: "Efficiency, by tied pairs", zh: "效率（按单位对）" }, range: [0, 1], digits: 3, higherMeans: { en: "fewer ties beyond the needed", zh: "多余的关系更少" } },
    arcs: { type: "number", label: { en: "Efficiency, by arcs", zh: "效率（按有向关系）" }, range: [0, 1], digits: 3 },
    excess: { type: "integer", label: { en: "Tied pairs beyond the needed", zh: "多余的单位对数" }, range: [0, null] },
    excessArcs: { type: "integer", label: { en: "Arcs beyond the needed", zh: "多余的有向关系数" }, range: [0, null] },
  },
  compute({ network, graph, note }) {
    const sizes = sizesOf(weakComponents(graph));
    const needed = sizes.reduce((sum, size) => sum + size - 1, 0);
    const possible = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    const excess = project(network, { direction: "ignored", strength: "ignored" }).size - needed;
    const excessArcs = graph.size - needed;
    const [room, roomArcs] = [possible / 2 - needed, possible - needed];
    if (room === 0) note("hierarchy/no-room");
    return [{ undirected: room === 0 ? null : (room - excess) / room, arcs: roomArcs === 0 ? null : (roomArcs - excessArcs) / roomArcs, excess, excessArcs }];
  },
});
