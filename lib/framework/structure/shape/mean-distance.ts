import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { eachDistance, totalDistance } from "../../../network/index.js";

/**
 * Mean distance: over how many steps an organisation reaches another, on average over the pairs that have a path.
 *
 * Pairs without one are not filled in but counted beside it: a network that falls to pieces can so have a shorter mean
 * distance, and where it matters, efficiency takes both together. Undirected pairs count once; `directed` takes ordered pairs
 * along arcs. As length a tie is 1 / strength long. NetworkX gives the same number and refuses a network in pieces.
 * Null where no pair has a path. Isolates add pairs without a path. Cost O(n m), by length O(n m log m).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const meanDistance = defineMetric({
  id: "meanDistance",
  label: { en: "Mean distance", zh: "平均距离" },
  question: { en: "How many steps is it from one organisation to another, on average?", zh: "从一个单位到另一个单位平均要几步？" },
  element: "structure",
  theme: "reach",
  subject: "network",
  formula: String.raw`\bar d = \frac{\sum_{i \to j} d(i, j)}{|\{(i, j) : i \to j\}|}`,
  convention: {
    en: "Mean over pairs with a path, those without counted beside it; undirected pairs once.",
    zh: "有路径的单位对的平均值，无路径者另计；无向时每对计一次。",
  },
  references: ["wasserman1994"],
  cost: "O(n m), as length O(n m log m)",
  example: {
    ties: "a-b b-c", organisations: "a b c d", row: { meanDistance: 4 / 3, pairs: 3, unreachable: 3 },
    how: { en: "a to b and b to c are 1 step, a to c is 2: 4 / 3; the three pairs with d have no path.", zh: "a到b、b到c各1步，a到c为2步：4 / 3；与d的三对没有路径。" },
  },
  programs: [
    { label: { en: "pairs with a path, along arcs", zh: "有路径的单位对，沿有向关系" }, programs: ["igraph: mean_distance(g, unconnected = TRUE)"], options: { direction: "directed" }, column: "meanDistance" },
    { label: { en: "connected networks only, direction ignored", zh: "仅限连通网络，忽略方向" }, programs: ["NetworkX: average_shortest_path_length(G)"], options: {}, column: "meanDistance", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    meanDistance: { type: "number", label: { en: "Mean distance", zh: "平均距离" }, range: [0, null], digits: 3, higherMeans: { en: "more steps between those joined", zh: "相连单位之间步数更多" } },
    pairs: { type: "integer", label: { en: "Pairs with a path", zh: "有路径的单位对数" }, range: [0, null] },
    unreachable: { type: "integer", label: { en: "Pairs without a path", zh: "无路径的单位对数" }, range: [0, null], higherMeans: { en: "more pairs cut off", zh: "更多单位对彼此断开" } },
  },
  compute({ graph, note }) {
    let [total, ordered] = [0, 0];
    eachDistance(graph, (search) => {
      total += totalDistance(search);
      ordered += search.reached;
    });
    if (ordered === 0) note("distances/no-path");
    const twice = graph.directed ? 1 : 2;
    return [{ meanDistance: ordered === 0 ? null : total / ordered, pairs: ordered / twice, unreachable: (graph.order * (graph.order - 1) - ordered) / twice }];
  },
});
