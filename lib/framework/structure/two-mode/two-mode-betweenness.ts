import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { betweennessOf, bipartiteGraph } from "../../../network/index.js";
import { affiliationsOf, modeOption, rowsOf } from "./affiliations.js";

/** The most that one of `own` organisations can have among `others` events (Borgatti and Everett 1997). */
export function largestBetweenness(own: number, others: number): number {
  if (own === 0 || others === 0) return 0;
  const [s, t] = [Math.floor((own - 1) / others), (own - 1) % others];
  return (others ** 2 * (s + 1) ** 2 + others * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

/**
 * Two-mode betweenness: how often an organisation stands on the shortest chains of taking part together.
 *
 * Freeman's betweenness on the graph of both sides, in which organisations are joined to events only: pairs of organisations, of
 * events and mixed ones all count, each once. The largest possible value is smaller than in one mode, so `share` divides by
 * Borgatti and Everett's largest for two modes: that of an organisation in all events, the others spread over them one each
 * as evenly as can be. Projecting first was turned down: it makes a clique of every event and forgets through what organisations
 * meet. Null share where nothing can stand between (a single event and nobody else). Cost O(n a), a affiliations.
 *
 * Freeman (1977), doi:10.2307/3033543; Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const twoModeBetweenness = defineMetric({
  id: "twoModeBetweenness",
  label: { en: "Two-mode betweenness", zh: "二模中介中心度" },
  question: { en: "Which organisations link tasks or bodies that otherwise have nobody in common?", zh: "哪些单位连接着原本没有共同成员的任务或机构？" },
  element: "structure",
  subject: "organisation",
  theme: "two-mode",
  formula: String.raw`b(i) = \sum_{s \ne i \ne t} \frac{\sigma_{st}(i)}{\sigma_{st}}, \quad b_{\max} = \tfrac12 \big(n_2^2 (s + 1)^2 + n_2 (s + 1)(2t - s - 1) - t (2s - t + 3)\big), \ s = \lfloor \tfrac{n_1 - 1}{n_2} \rfloor, \ t = (n_1 - 1) \bmod n_2`,
  convention: {
    en: "Betweenness on the graph of organisations and events, each pair of either side once; share of Borgatti and Everett's largest value for two modes.",
    zh: "在单位与对象构成的二分图上的中介中心度，任一侧的每对计一次；份额除以博加蒂-埃弗里特的二模最大值。",
  },
  references: ["borgattiEverett1997", "freeman1977"],
  cost: "O(n a), a affiliations",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: ["a b", "a c"].map((both, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: both.split(" ").map((organisation) => ({ organisation })) })) },
    row: { organisation: "a", betweenness: 4, share: 1 },
    how: { en: "b - k0 - a - k1 - c: all four pairs of b, k0 with k1, c pass a.", zh: "b - k0 - a - k1 - c：b、k0与k1、c之间的四对都经过a。" },
  },
  programs: [{
    label: { en: "share, each side by its own maximum", zh: "份额，各侧除以各自的最大值" }, programs: ["NetworkX: bipartite.betweenness_centrality(G, organisations)"], options: {}, column: "share",
  }],
  comparable: "same size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    betweenness: { type: "number", label: { en: "Two-mode betweenness", zh: "二模中介中心度" }, range: [0, null], digits: 2, higherMeans: { en: "more chains between others pass it", zh: "更多其他各方之间的链条经过它" } },
    share: { type: "number", label: { en: "Share of the largest possible", zh: "占最大可能值的份额" }, range: [0, 1], digits: 3 },
  },
  compute(context) {
    const found = affiliationsOf(context, context.options.mode);
    const values = betweennessOf(bipartiteGraph(found));
    const most = largestBetweenness(found.organisations.length, found.events.length);
    if (most <= 0) context.note("metric/undefined");
    return rowsOf(context, found, ["betweenness", "share"], (i) => ({ betweenness: values[i]!, share: most <= 0 ? null : Math.min(1, values[i]! / most) }));
  },
});
