import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption, type Row } from "../../../metric/index.js";
import { eachDistance } from "../../../network/index.js";

/**
 * Distances: how many steps each organisation is from each other, and whether there is a path at all.
 *
 * Undirected pairs once, in the order of the case; `directed` gives every ordered pair along arcs. As length a tie is
 * 1 / strength long. Without a path the distance is null. An organisation's way to itself is not a pair. Self-ties and
 * parallel ties change nothing in steps. Empty below two organisations. Cost O(n m), by length O(n m log m); n² rows.
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 4.2.
 */
export const distances = defineMetric({
  id: "distances",
  label: { en: "Distances", zh: "距离" },
  question: { en: "How many steps is it from each organisation to each other?", zh: "每两个单位之间要走几步？" },
  element: "structure",
  theme: "reach",
  subject: "pair",
  formula: String.raw`d(i, j) = \min \{|p| : p \text{ leads from } i \text{ to } j\}`,
  convention: { en: "Shortest path of every pair, undirected pairs once; null without a path.", zh: "每对单位的最短路径，无向时每对计一次；无路径则为空。" },
  references: ["wasserman1994"],
  cost: "O(n m), as length O(n m log m)",
  example: {
    ties: "a>b b>c", options: { direction: "directed" }, row: { a: "a", b: "c", distance: 2, reachable: true },
    how: { en: "From a by b to c: two steps.", zh: "自a经b到c：两步。" },
  },
  programs: [
    { label: { en: "along arcs", zh: "沿有向关系" }, programs: ["R sna: geodist(g)$gdist", "igraph: distances(g, mode = \"out\")"], options: { direction: "directed" }, column: "distance" },
    { label: { en: "whether there is a path", zh: "是否有路径" }, programs: ["R sna: reachability(g)"], options: { direction: "directed" }, column: "reachable" },
  ],
  comparable: "within case",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: "falls",
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    distance: { type: "number", label: { en: "Distance", zh: "距离" }, range: [0, null], digits: 2, higherMeans: { en: "farther apart", zh: "相距更远" } },
    reachable: { type: "boolean", label: { en: "A path exists", zh: "有路径" } },
  },
  compute({ graph, note }) {
    const rows: Row[] = [];
    let cut = 0;
    eachDistance(graph, ({ source, distance }) => {
      for (let j = graph.directed ? 0 : source + 1; j < graph.order; j++) {
        if (j === source) continue;
        const reachable = distance[j]! < Infinity;
        if (!reachable) cut++;
        rows.push({ a: graph.ids[source]!, b: graph.ids[j]!, distance: reachable ? distance[j]! : null, reachable });
      }
    });
    if (cut > 0) note("distances/unreachable", { count: cut });
    return rows;
  },
});
