import { z } from "zod";
import { defineMetric, lengthOption, parallelOption, saying } from "../../../metric/index.js";
import { eachDistance, totalDistance } from "../../../network/index.js";
import { wayOption } from "../way-option.js";

/**
 * Closeness: the inverse of the mean distance to the others.
 *
 * Freeman's is (n - 1) / sum of distances, and says nothing of a network in pieces. With r others reached over a total
 * distance s, programs differ. `component-share` (Wasserman and Faust; NetworkX) is r / s times the share of the others
 * reached, so that two organisations tied only to each other do not head the list; `reached` is r / s alone (igraph,
 * normalised); `all-or-nothing` is 0 unless everybody is reached (R sna). `raw` is 1 / s, as igraph reports it.
 *
 * `out` follows arcs from the organisation, `in` towards it, as NetworkX does; `all` ignores direction. As length a tie
 * is 1 / strength long, and closeness can pass 1. Who reaches nobody has 0 where the share of the others is a factor, else
 * null: there is no distance to take the mean of. Self-ties change nothing; parallel ties give one strength by rule. Harmonic
 * closeness needs none of these decisions. Cost O(n m), by length O(n m log m).
 *
 * Freeman (1978), doi:10.1016/0378-8733(78)90021-7; Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, page 201.
 */
export const closeness = defineMetric({
  id: "closeness",
  label: { en: "Closeness", zh: "接近中心度" },
  question: { en: "From whom is it the shortest way to everybody else?", zh: "谁到其他各单位的路径最短？" },
  element: "structure",
  theme: "reach",
  subject: "organisation",
  formula: String.raw`c(i) = \frac{r_i}{n - 1} \cdot \frac{r_i}{\sum_{j} d(i, j)}`,
  convention: {
    en: "1 / mean distance to the others reached: times their share of all others, or alone, or 0 unless all are reached, as the option says.",
    zh: "到可达单位平均距离的倒数：依选项乘以可达单位所占比例，或不乘，或在未全部可达时取0。",
  },
  references: ["freeman1978", "wasserman1994"],
  cost: "O(n m), as length O(n m log m)",
  example: {
    ties: "hub-a hub-b c-d", row: { organisation: "hub", closeness: 1 / 2, raw: 1 / 2, reached: 2 },
    how: { en: "Two of the four others are reached, each in one step: 2 / 2 times 2 / 4.", zh: "其他四个单位中有两个可达，各一步：2 / 2乘以2 / 4。" },
  },
  programs: [
    { label: { en: "times the share reached, towards it", zh: "乘以可达比例，到该单位" }, programs: ["NetworkX: closeness_centrality(G)"], options: { mode: "in" }, column: "closeness" },
    { label: { en: "times the share reached, from it", zh: "乘以可达比例，自该单位" }, programs: ["NetworkX: closeness_centrality(G.reverse())"], options: { mode: "out" }, column: "closeness", when: "directed" },
    { label: { en: "those reached only, towards it", zh: "只计可达者，到该单位" }, programs: ["NetworkX: closeness_centrality(G, wf_improved=False)", "igraph: closeness(g, mode = \"in\", normalized = TRUE)"], options: { mode: "in", unreachable: "reached" }, column: "closeness" },
    { label: { en: "those reached only, from it", zh: "只计可达者，自该单位" }, programs: ["igraph: closeness(g, mode = \"out\", normalized = TRUE)"], options: { mode: "out", unreachable: "reached" }, column: "closeness" },
    { label: { en: "those reached only, direction ignored", zh: "只计可达者，忽略方向" }, programs: ["igraph: closeness(g, mode = \"all\", normalized = TRUE)"], options: { unreachable: "reached" }, column: "closeness" },
    { label: { en: "not divided, from it", zh: "未标准化，自该单位" }, programs: ["igraph: closeness(g, mode = \"out\")"], options: { mode: "out", unreachable: "reached" }, column: "raw" },
    { label: { en: "not divided, towards it", zh: "未标准化，到该单位" }, programs: ["igraph: closeness(g, mode = \"in\")"], options: { mode: "in", unreachable: "reached" }, column: "raw" },
    { label: { en: "not divided, direction ignored", zh: "未标准化，忽略方向" }, programs: ["igraph: closeness(g, mode = \"all\")"], options: { unreachable: "reached" }, column: "raw" },
    { label: { en: "0 unless all are reached, from it", zh: "未全部可达则为0，自该单位" }, programs: ["R sna: closeness(g, cmode = \"directed\")"], options: { mode: "out", unreachable: "all-or-nothing" }, column: "closeness" },
    { label: { en: "0 unless all are reached, direction ignored", zh: "未全部可达则为0，忽略方向" }, programs: ["R sna: closeness(g, cmode = \"undirected\")"], options: { unreachable: "all-or-nothing" }, column: "closeness" },
  ],
  comparable: "same size",
  projection: ({ mode, reading, parallel }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: reading, parallel }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({
    mode: wayOption,
    unreachable: saying(z.enum(["component-share", "reached", "all-or-nothing"]).default("component-share"),
      "component-share: times the share of the others reached; reached: those reached only; all-or-nothing: 0 unless all are reached",
      "component-share：乘以可达单位所占比例；reached：只计可达者；all-or-nothing：未全部可达则为0"),
    reading: lengthOption,
    parallel: parallelOption,
  }),
  columns: {
    closeness: { type: "number", label: { en: "Closeness", zh: "接近中心度" }, range: [0, null], digits: 3, higherMeans: { en: "a shorter way to the others", zh: "到其他单位的路径更短" } },
    raw: { type: "number", label: { en: "1 / total distance", zh: "总距离的倒数" }, range: [0, null], digits: 4 },
    reached: { type: "integer", label: { en: "Others reached", zh: "可达单位数" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const others = graph.order - 1;
    const { unreachable, mode } = options;
    const rows: { organisation: string; closeness: number | null; raw: number | null; reached: number }[] = [];
    eachDistance(graph, (search) => {
      const organisation = graph.ids[search.source]!;
      const { reached } = search;
      if (unreachable === "all-or-nothing" && reached < others) return rows.push({ organisation, closeness: 0, raw: 0, reached });
      if (reached === 0) {
        note("distances/reaches-nobody", {}, organisation);
        return rows.push({ organisation, closeness: unreachable === "reached" ? null : 0, raw: null, reached });
      }
      const total = totalDistance(search);
      rows.push({ organisation, closeness: (reached / total) * (unreachable === "reached" ? 1 : reached / others), raw: 1 / total, reached });
    }, { against: mode === "in" });
    return rows;
  },
});
