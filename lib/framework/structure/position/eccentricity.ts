import { z } from "zod";
import { defineMetric, lengthOption, parallelOption } from "../../../metric/index.js";
import { eachDistance, farthest } from "../../../network/index.js";
import { unreachableOption } from "../unreachable-option.js";
import { wayOption } from "../way-option.js";

/**
 * Eccentricity: how far it is to the farthest organisation.
 *
 * `reached` looks at those with a path only and at the organisation itself, at distance 0, so that who reaches nobody has 0
 * (igraph): read it beside `reached`. `undefined` gives null to whoever does not reach everybody. `centrality` is 1 / that
 * distance, and truly 0 where somebody is infinitely far (Hage and Harary; R sna graphcent). `out` follows arcs from the
 * organisation, `in` towards it, `all` ignores direction; as length a tie is 1 / strength long. Self-ties and parallel ties
 * change nothing in steps. Null below two organisations. Cost O(n m), by length O(n m log m).
 *
 * Hage and Harary (1995), doi:10.1016/0378-8733(94)00248-9.
 */
export const eccentricity = defineMetric({
  id: "eccentricity",
  label: { en: "Eccentricity", zh: "离心距" },
  question: { en: "How far is it from each organisation to the one farthest away?", zh: "每个单位到最远单位有多远？" },
  element: "structure",
  theme: "reach",
  subject: "organisation",
  formula: String.raw`e(i) = \max_{j} d(i, j)`,
  convention: {
    en: "Longest distance to those reached, itself at 0; centrality is its inverse, 0 unless all are reached.",
    zh: "到可达单位的最长距离，自身为0；中心度为其倒数，未全部可达时为0。",
  },
  references: ["hage1995"],
  cost: "O(n m), as length O(n m log m)",
  example: {
    ties: "a-b b-c c-d", row: { organisation: "b", eccentricity: 2, centrality: 1 / 2, reached: 3 },
    how: { en: "The farthest from b is d, two steps away.", zh: "离b最远的是d，两步。" },
  },
  programs: [
    { label: { en: "those reached only, direction ignored", zh: "只计可达者，忽略方向" }, programs: ["igraph: eccentricity(g, mode = \"all\")"], options: {}, column: "eccentricity" },
    { label: { en: "those reached only, from it", zh: "只计可达者，自该单位" }, programs: ["igraph: eccentricity(g, mode = \"out\")"], options: { mode: "out" }, column: "eccentricity" },
    { label: { en: "those reached only, towards it", zh: "只计可达者，到该单位" }, programs: ["igraph: eccentricity(g, mode = \"in\")"], options: { mode: "in" }, column: "eccentricity" },
    { label: { en: "inverse, 0 unless all are reached", zh: "倒数，未全部可达则为0" }, programs: ["R sna: graphcent(g)"], options: { mode: "out" }, column: "centrality" },
  ],
  comparable: "same size",
  projection: ({ mode, reading, parallel }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: reading, parallel }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({ mode: wayOption, unreachable: unreachableOption("reached"), reading: lengthOption, parallel: parallelOption }),
  columns: {
    eccentricity: { type: "number", label: { en: "Distance to the farthest", zh: "到最远单位的距离" }, range: [0, null], digits: 2, higherMeans: { en: "somebody is farther away", zh: "有单位离它更远" } },
    centrality: { type: "number", label: { en: "1 / distance to the farthest", zh: "到最远单位距离的倒数" }, range: [0, null], digits: 3, higherMeans: { en: "nobody is far away", zh: "没有单位离它很远" } },
    reached: { type: "integer", label: { en: "Others reached", zh: "可达单位数" }, range: [0, null] },
  },
  compute({ graph, options, note }) {
    const others = graph.order - 1;
    const rows: { organisation: string; eccentricity: number | null; centrality: number; reached: number }[] = [];
    let cut = 0;
    eachDistance(graph, (search) => {
      const organisation = graph.ids[search.source]!;
      const { reached } = search;
      const far = farthest(search);
      if (reached === 0) note("distances/reaches-nobody", {}, organisation);
      cut += others - reached;
      rows.push({ organisation, eccentricity: reached < others && options.unreachable === "undefined" ? null : far, centrality: reached < others ? 0 : 1 / far, reached });
    }, { against: options.mode === "in" });
    if (cut > 0 && options.unreachable === "undefined") note("distances/not-all-reached", { count: graph.directed ? cut : cut / 2 });
    return rows;
  },
});
