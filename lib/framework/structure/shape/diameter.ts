import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { eachDistance, farthest } from "../../../network/index.js";
import { unreachableOption } from "../unreachable-option.js";

/** Relative gap within which two lengths are the same: sums of 1 / strength along equally long routes differ in the last digit. */
const gap = 1e-10;

/**
 * Diameter: the longest of the shortest ways between two organisations; radius: how far the most central one is from
 * the one farthest from it; centre: who is that central; periphery: who is at an end of the longest way.
 *
 * In a network in pieces no distance spans the pieces, hence null by default, as NetworkX refuses it. `reached` looks at
 * pairs with a path only (igraph): the diameter is then the longest distance there is, but an organisation that reaches
 * nobody has a farthest distance of 0, and so makes the radius 0 and itself the centre. `directed` follows arcs out of each
 * organisation. As length a tie is 1 / strength long. Null below two organisations. Cost O(n m), by length O(n m log m).
 *
 * Hage and Harary (1995), doi:10.1016/0378-8733(94)00248-9.
 */
export const diameter = defineMetric({
  id: "diameter",
  label: { en: "Diameter", zh: "直径" },
  question: { en: "How many steps lie between the two organisations farthest apart?", zh: "相距最远的两个单位之间隔多少步？" },
  element: "structure",
  theme: "reach",
  subject: "network",
  formula: String.raw`D = \max_{i} \max_{j} d(i, j), \quad R = \min_{i} \max_{j} d(i, j)`,
  convention: {
    en: "Longest shortest path and smallest farthest distance; null in pieces, or over pairs with a path, as the option says.",
    zh: "最长的最短路径与最小的最远距离；网络分块时依选项为空，或只计有路径的单位对。",
  },
  references: ["hage1995"],
  cost: "O(n m), as length O(n m log m)",
  example: {
    ties: "a-b b-c c-d c-e", row: { diameter: 3, radius: 2, centre: ["b", "c"], periphery: ["a", "d", "e"] },
    how: { en: "From a to d it is three steps; b and c reach everybody in two.", zh: "a到d为三步；b和c两步可达所有单位。" },
  },
  programs: [
    { label: { en: "null in pieces", zh: "分块时为空" }, programs: ["NetworkX: diameter(G)"], options: {}, column: "diameter", when: "undirected" },
    { label: { en: "radius, null in pieces", zh: "半径，分块时为空" }, programs: ["NetworkX: radius(G)"], options: {}, column: "radius", when: "undirected" },
    { label: { en: "centre, null in pieces", zh: "中心，分块时为空" }, programs: ["NetworkX: center(G)"], options: {}, column: "centre", when: "undirected" },
    { label: { en: "pairs with a path", zh: "只计有路径的单位对" }, programs: ["igraph: diameter(g, unconnected = TRUE)"], options: { direction: "directed", unreachable: "reached" }, column: "diameter" },
    { label: { en: "radius along arcs, those reached only", zh: "沿有向关系的半径，只计可达者" }, programs: ["igraph: radius(g, mode = \"out\")"], options: { direction: "directed", unreachable: "reached" }, column: "radius" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ direction: directionOption, unreachable: unreachableOption("undefined"), reading: lengthOption, parallel: parallelOption }),
  columns: {
    diameter: { type: "number", label: { en: "Diameter", zh: "直径" }, range: [0, null], digits: 2, higherMeans: { en: "the two ends are farther apart", zh: "两端相距更远" } },
    radius: { type: "number", label: { en: "Radius", zh: "半径" }, range: [0, null], digits: 2, higherMeans: { en: "even the most central one is far from somebody", zh: "最居中的单位离某些单位也远" } },
    centre: { type: "ids", label: { en: "Centre", zh: "中心单位" } },
    periphery: { type: "ids", label: { en: "Farthest out", zh: "最外围单位" } },
  },
  compute({ graph, options, note }) {
    const far = new Float64Array(graph.order);
    let cut = 0;
    eachDistance(graph, (search) => {
      far[search.source] = farthest(search);
      cut += graph.order - 1 - search.reached;
    });
    const count = graph.directed ? cut : cut / 2;
    if (cut > 0 && options.unreachable === "undefined") {
      note("distances/not-all-reached", { count });
      return [{ diameter: null, radius: null, centre: null, periphery: null }];
    }
    if (cut > 0) note("distances/unreachable", { count });
    const [longest, shortest] = [far.reduce((a, b) => Math.max(a, b)), far.reduce((a, b) => Math.min(a, b))];
    return [{
      diameter: longest, radius: shortest,
      centre: graph.ids.filter((_, i) => far[i]! <= shortest * (1 + gap)), periphery: graph.ids.filter((_, i) => far[i]! >= longest * (1 - gap)),
    }];
  },
});
