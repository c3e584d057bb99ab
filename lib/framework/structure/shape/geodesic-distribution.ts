import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { stepCounts } from "../../../network/index.js";

/**
 * Distribution of distances: how many pairs of organisations are how many steps apart.
 *
 * One row a number of steps, and a last one, without a number, for the pairs that have no path; it stands there even when
 * there are none. Undirected pairs count once (igraph; R sna counts them from both ends); `directed` counts ordered
 * pairs along arcs. `within` is the share of all pairs at most that far apart. Self-ties and parallel ties change nothing.
 * Empty below two organisations, which have no pair. Cost O(n m).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const geodesicDistribution = defineMetric({
  id: "geodesicDistribution",
  label: { en: "Distribution of distances", zh: "距离分布" },
  question: { en: "How many pairs of organisations are one step apart, two steps, three?", zh: "相距一步、两步、三步的单位对各有多少？" },
  element: "structure",
  theme: "reach",
  subject: "network",
  keys: ["distance"],
  formula: String.raw`n_k = |\{(i, j) : d(i, j) = k\}|`,
  convention: {
    en: "Pairs by number of steps, undirected pairs once; a last row for pairs without a path. Shares are of all pairs.",
    zh: "按步数计单位对，无向时每对计一次；末行为无路径的单位对。份额以全部单位对为分母。",
  },
  references: ["wasserman1994"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c", organisations: "a b c d", row: { distance: 2, pairs: 1, share: 1 / 6, within: 1 / 2 },
    how: { en: "Of the six pairs only a and c are two steps apart; three are at most that far apart.", zh: "六对中只有a与c相距两步；三对相距不超过两步。" },
  },
  programs: [
    { label: { en: "pairs along arcs, undirected ones once", zh: "沿有向关系，无向对计一次" }, programs: ["igraph: distance_table(g)"], options: { direction: "directed" }, column: "pairs", when: "directed" },
    { label: { en: "pairs along arcs, undirected ones once", zh: "沿有向关系，无向对计一次" }, programs: ["igraph: distance_table(g)"], options: {}, column: "pairs", when: "undirected" },
    { label: { en: "ordered pairs", zh: "有序单位对" }, programs: ["R sna: table(geodist(g)$gdist)"], options: { direction: "directed" }, column: "pairs" },
  ],
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ direction: directionOption }),
  columns: {
    distance: { type: "integer", label: { en: "Steps", zh: "步数" }, range: [1, null] },
    pairs: { type: "integer", label: { en: "Pairs", zh: "单位对数" }, range: [0, null] },
    share: { type: "number", label: { en: "Share of all pairs", zh: "占全部单位对比例" }, range: [0, 1], digits: 3 },
    within: { type: "number", label: { en: "Share at most this far apart", zh: "相距不超过此步数的比例" }, range: [0, 1], digits: 3 },
  },
  headline: "pairs",
  compute({ graph }) {
    const twice = graph.directed ? 1 : 2;
    const all = (graph.order * (graph.order - 1)) / twice;
    let joined = 0;
    const rows = stepCounts(graph).slice(1).map((ordered, index) => {
      const pairs = ordered / twice;
      joined += pairs;
      return { distance: index + 1, pairs, share: pairs / all, within: joined / all };
    });
    return [...rows, { distance: null, pairs: all - joined, share: (all - joined) / all, within: null }];
  },
});
