import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { condensationOf, fewestChains } from "../../../network/index.js";

/**
 * Unilateral components: into how few pieces the network falls when of any two in a piece one must reach the other.
 *
 * Such pieces are not given by the network alone, since they can overlap; `components` is the fewest there can be, which is
 * also the most organisations of which none reaches another (Dilworth). `starts` is the fewest organisations from whom
 * everybody is reached. R sna's components(connected = "unilateral") counts how often its sweep along arcs has
 * to begin anew, in the order of the rows: `starts` is the least it can report, and what it does report on every
 * network compared here; it can hold together two that do not reach each other. An undirected tie runs both ways. Cost O(n (n + m)).
 *
 * Harary, Norman and Cartwright (1965), Structural Models; Dilworth (1950), doi:10.2307/1969503.
 */
export const unilateralComponents = defineMetric({
  id: "unilateralComponents",
  label: { en: "Unilateral components", zh: "单向连通部分" },
  question: { en: "Into how few lines does the network fall in which of any two one can reach the other?", zh: "网络至少分成几条线，使线内任意两个单位中总有一个能到达另一个？" },
  element: "structure",
  theme: "fragmentation",
  subject: "network",
  formula: String.raw`\min k : V = V_1 \cup \dots \cup V_k, \quad i, j \in V_l \Rightarrow i \leadsto j \vee j \leadsto i`,
  convention: { en: "Fewest pieces in which of any two one reaches the other along arcs; starts: fewest organisations from whom all are reached.", zh: "任意两个单位中总有一个沿有向关系可达另一个的最少部分数；起点：能到达全部单位所需的最少单位数。" },
  references: ["dilworth1950", "harary1965"],
  cost: "O(n (n + m))",
  example: {
    ties: "a>b a>c", row: { components: 2, starts: 1 },
    how: { en: "b and c do not reach each other, so they are in two pieces; from a all are reached.", zh: "b与c互不可达，故分两部分；从a可到达全部单位。" },
  },
  programs: [{ label: { en: "if whoever reaches others stands first", zh: "若可达他者的单位排在前面" }, programs: ["R sna: components(A, connected = \"unilateral\")"], options: {}, column: "starts", when: "directed" }],
  comparable: "same size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    components: { type: "integer", label: { en: "Unilateral components", zh: "单向连通部分数" }, range: [1, null], higherMeans: { en: "more that do not reach one another", zh: "互不可达的单位更多" } },
    starts: { type: "integer", label: { en: "Organisations needed to reach all", zh: "到达全部单位所需的单位数" }, range: [1, null] },
  },
  compute({ graph }) {
    const condensation = condensationOf(graph);
    const { into, order } = condensation.graph;
    let starts = 0;
    for (let k = 0; k < order; k++) if (into[k] === into[k + 1]) starts++;
    return [{ components: fewestChains(condensation), starts }];
  },
});
