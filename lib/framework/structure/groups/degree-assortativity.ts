import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { arcCorrelation } from "../../../network/index.js";

/**
 * Degree assortativity: are organisations with many ties tied to others with many ties?
 *
 * Pearson correlation, over all ties, of the number of ties at both ends; a tie without direction counts both ways. With
 * direction it is by default the ties the source sends against those the target receives, as R igraph and NetworkX do;
 * the other three pairings are options (Foster and others). Positive: a core of busy organisations that deal with one
 * another; negative: hubs that serve organisations with few ties. Isolates change nothing. Null where all the ends have
 * one degree, as in a ring, and without ties. Time O(n + m).
 *
 * Newman (2002), doi:10.1103/PhysRevLett.89.208701; Foster, Foster, Grassberger and Paczuski (2010), doi:10.1073/pnas.0912671107.
 */
export const degreeAssortativity = defineMetric({
  id: "degreeAssortativity",
  label: { en: "Degree assortativity", zh: "度同配性" },
  question: { en: "Do busy organisations deal with one another, or with those that have few ties?", zh: "关系多的单位是彼此往来，还是与关系少的单位往来？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`r = \operatorname{cor}_{i \to j}(k_i^{\text{out}}, k_j^{\text{in}})`,
  convention: {
    en: "Pearson correlation of degrees at both ends over all ties; directed: what the source sends against what the target receives.",
    zh: "各关系两端度数的皮尔逊相关；按有向计时为发出方的出度与接收方的入度。",
  },
  references: ["foster2010", "newman2002"],
  cost: "O(n + m)",
  example: {
    ties: "hub-a hub-b hub-c", row: { assortativity: -1 },
    how: { en: "Every tie joins the hub (3 ties) with an organisation that has 1.", zh: "每条关系都连接中心（3条关系）与只有1条关系的单位。" },
  },
  programs: [
    { label: { en: "out-degree against in-degree", zh: "出度对入度" }, programs: ["igraph: assortativity_degree(g, directed = TRUE)", "NetworkX: degree_assortativity_coefficient(G)"], options: { direction: "directed" }, column: "assortativity", when: "directed" },
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: assortativity_degree(g, directed = FALSE)", "NetworkX: degree_assortativity_coefficient(G)"], options: {}, column: "assortativity", when: "undirected" },
  ],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { ties: 1 },
  monotone: null,
  options: z.strictObject({
    direction: directionOption,
    source: saying(z.enum(["out", "in"]).default("out"), "which degree of the source of an arc counts, when directed", "按有向计时，计发出方的何种度数"),
    target: saying(z.enum(["in", "out"]).default("in"), "which degree of the target of an arc counts, when directed", "按有向计时，计接收方的何种度数"),
  }),
  columns: {
    assortativity: { type: "number", label: { en: "Degree assortativity", zh: "度同配性" }, range: [-1, 1], digits: 3, higherMeans: { en: "busy organisations deal more with one another", zh: "关系多的单位更多彼此往来" } },
  },
  compute({ graph, options, note }) {
    const degrees = (offsets: Int32Array) => Float64Array.from({ length: graph.order }, (_, i) => offsets[i + 1]! - offsets[i]!);
    const by = { out: degrees(graph.out), in: degrees(graph.into) };
    const found = arcCorrelation(graph, by[options.source], by[options.target]);
    if (found === null) note("groups/all-alike");
    return [{ assortativity: found }];
  },
});
