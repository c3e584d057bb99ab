import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { condensationOf, longestChain, sizesOf } from "../../../network/index.js";

/**
 * Acyclic: whether directed ties never lead back, and how many levels they form.
 *
 * Where some reach each other they are drawn together to one place (the condensation), which has no cycle;
 * `steps` is the longest chain of arcs there, so a hierarchy of s steps has s + 1 levels. Organisations that are in some
 * cycle are counted in `inCycles`, those of the largest knot in `largestKnot`. An undirected tie is a cycle of two.
 * A network without a tie is acyclic, with no step. Strength and isolates change nothing. Cost O(n + m log m).
 *
 * Tarjan (1972), doi:10.1137/0201010; Harary, Norman and Cartwright (1965), Structural Models.
 */
export const acyclic = defineMetric({
  id: "acyclic",
  label: { en: "Acyclic", zh: "无回路" },
  question: { en: "Is the network free of circles of direction, and how many steps deep is it?", zh: "有向关系是否没有回路，最长经过几级？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`\forall i \ne j : \neg (i \leadsto j \wedge j \leadsto i)`,
  convention: { en: "Strong components drawn together; steps is the longest chain of arcs between them. An undirected tie is a cycle of two.", zh: "强连通部分合为一点；步数为各点之间最长的关系链。无向关系视为两单位间的回路。" },
  references: ["harary1965", "tarjan1972"],
  cost: "O(n + m log m)",
  example: {
    ties: "a>b b>c c>b c>d", row: { acyclic: false, steps: 2, inCycles: 2, largestKnot: 2 },
    how: { en: "b and c are one knot: a, the knot, d are two steps.", zh: "b与c合为一点：a、该点、d共两步。" },
  },
  programs: [
    { label: { en: "free of cycles", zh: "无回路" }, programs: ["NetworkX: is_directed_acyclic_graph(G)"], options: {}, column: "acyclic", when: "directed" },
    { label: { en: "longest chain of the condensation", zh: "合点后的最长链" }, programs: ["NetworkX: dag_longest_path_length(condensation(G))"], options: {}, column: "steps", when: "directed" },
  ],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  headline: "steps",
  options: z.strictObject({}),
  columns: {
    acyclic: { type: "boolean", label: { en: "Acyclic", zh: "无回路" } },
    steps: { type: "integer", label: { en: "Steps from top to bottom", zh: "自上而下的级数" }, range: [0, null], higherMeans: { en: "a longer chain of levels", zh: "层级链更长" } },
    inCycles: { type: "integer", label: { en: "Organisations in a cycle", zh: "处于回路中的单位数" }, range: [0, null] },
    largestKnot: { type: "integer", label: { en: "Organisations in the largest knot", zh: "最大回路群的单位数" }, range: [0, null] },
  },
  compute({ graph }) {
    const condensation = condensationOf(graph);
    const knots = sizesOf(condensation.component).filter((size) => size > 1);
    return [{ acyclic: knots.length === 0, steps: longestChain(condensation), inCycles: knots.reduce((sum, size) => sum + size, 0), largestKnot: knots.reduce((most, size) => Math.max(most, size), 0) }];
  },
});
