import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption } from "../../../metric/index.js";
import { stressOf } from "../../../network/index.js";

/**
 * Stress: how many shortest paths between two others run through an organisation.
 *
 * Paths are counted, not shares of them as betweenness does: where routes are many, everybody on them counts for more.
 * Undirected pairs count once, ordered pairs each; end points do not count. With `reading: as length` a tie is as long as
 * 1 / strength, and routes within 1e-10 of one another tie. An isolate has 0. A count past every double is null with a
 * note. Cost O(n m), by length O(n m log m).
 *
 * Shimbel (1953), doi:10.1007/BF02476438; Brandes (2008), doi:10.1016/j.socnet.2007.11.001.
 */
export const stress = defineMetric({
  id: "stress",
  label: { en: "Stress", zh: "压力中心度" },
  question: { en: "Through whom do the most shortest routes run?", zh: "最多的最短路径经过哪些单位？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`c_S(i) = \sum_{s \ne i \ne t} \sigma_{st}(i)`,
  convention: {
    en: "Number of shortest paths between two others that pass the organisation; undirected pairs once.",
    zh: "其他两个单位间经过该单位的最短路径条数；无向时每对计一次。",
  },
  references: ["brandes2008", "shimbel1953"],
  cost: "O(n m), by length O(n m log m)",
  example: {
    ties: "a-b a-c b-d c-d d-e",
    row: { organisation: "d", stress: 5 },
    how: { en: "Two routes from a to e, one from b to c (the other is by a), one from b to e, one from c to e.", zh: "a到e有两条，b到c有一条（另一条经过a），b到e有一条，c到e有一条。" },
  },
  programs: [
    { label: { en: "directed", zh: "有向" }, programs: ["R sna: stresscent(g, gmode = \"digraph\", cmode = \"directed\")"], options: { direction: "directed" }, column: "stress", when: "directed" },
    { label: { en: "undirected, each pair once", zh: "无向，每对计一次" }, programs: ["R sna: stresscent(g, gmode = \"graph\", cmode = \"undirected\")"], options: { direction: "ignored" }, column: "stress", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({ direction: directionOption, reading: lengthOption, parallel: parallelOption }),
  columns: {
    stress: { type: "number", label: { en: "Stress", zh: "压力中心度" }, range: [0, null], digits: 0, higherMeans: { en: "more shortest routes between others run through it", zh: "更多其他单位间的最短路径经过它" } },
  },
  compute({ graph, note }) {
    return stressOf(graph).map((value, i) => {
      const organisation = graph.ids[i]!;
      if (value === null) note("between/too-many", {}, organisation);
      return { organisation, stress: value };
    });
  },
});
