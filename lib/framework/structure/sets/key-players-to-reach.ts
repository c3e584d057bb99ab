import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { setsToReach, type CompactGraph } from "../../../network/index.js";
import { wayOption } from "../way-option.js";
import { queryOf, sayFound, setColumns, setOptions } from "./set-options.js";

const reversed = ({ out, to, into, from, ...rest }: CompactGraph): CompactGraph => ({ ...rest, out: into, to: from, into: out, from: to });

/**
 * Key players to reach others from: the set of `k` organisations that together are nearest to all the rest (KPP-Pos).
 *
 * Sets, not a ranking: the two best connected often reach the same others. Each organisation outside the set counts by its
 * distance from the nearest member: by default 1 / steps (distance-weighted reach), with `criterion: reach` 1 when at most
 * `steps` away (m-reach). Only those outside the set count, so that `share` = `raw` / (n - k) lies between 0 and 1 whatever
 * k; counting the members as reached too and dividing by n, as is also done, is (raw + k) / n and ranks sets of one size
 * alike. `mode` says which way paths are followed: `in` asks from how many the set is reached. Every set that does equally well,
 * to 1e-12, is a row, the first `top` in the order of the case; `sets` is how many there are, null where they could not all
 * be counted. The search is exact branch and bound (see `setsToReach` for the bound). It stops after `effort` steps, as in
 * `keyPlayersToRemove`; then the rows are the best of a greedy choice with exchanges and of what was searched, and `proven` is
 * false unless the bound alone shows that nothing is better. With nobody outside the set there is nothing to reach: no row.
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x; bound: Nemhauser, Wolsey and Fisher (1978), doi:10.1007/BF01588971.
 */
export const keyPlayersToReach = defineMetric({
  id: "keyPlayersToReach",
  label: { en: "Key players to reach others", zh: "触达范围最大的单位组合" },
  question: { en: "Which few organisations should be told so that news gets to everybody soonest?", zh: "通知哪几个单位，消息才能最快传到各方？" },
  element: "structure",
  theme: "fragmentation",
  subject: "group",
  formula: String.raw`\arg\max_{|S| = k} \sum_{j \notin S} \frac{1}{\min_{i \in S} d(i, j)}, \quad \arg\max_{|S| = k} |\{j \notin S : \min_{i \in S} d(i, j) \le m\}|`,
  convention: {
    en: "Borgatti's key player problem, positive: organisations outside the set by distance from its nearest member, 1 / steps or within some steps; share of the n - k outside; all sets that tie are listed.",
    zh: "博加蒂关键单位问题（正向）：组合外单位按其到最近成员的距离计，取步数的倒数或计步数以内者；份额除以组合外n - k个单位；列出全部并列组合。",
  },
  references: ["borgatti2006", "nemhauser1978"],
  cost: "O(n (n + m) + C(n, k) n) at most; bounded by effort",
  example: {
    ties: "a-b b-c c-d d-e e-f", options: { criterion: "reach", steps: 1 }, row: { group: 1, organisations: ["b", "e"], raw: 4, share: 1, sets: 1, proven: true },
    how: { en: "b is next to a and c, e next to d and f: all four others. No other two are next to all the rest.", zh: "b与a、c相邻，e与d、f相邻，其他四个单位全部覆盖；别的两个单位都做不到。" },
  },
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  requires: ({ k }) => ({ organisations: k + 1 }),
  monotone: "rises",
  options: z.strictObject({
    k: setOptions.k,
    criterion: saying(z.enum(["distanceReach", "reach"]).default("distanceReach"),
      "distanceReach: each other organisation counts 1 / steps; reach: 1 within so many steps", "distanceReach：其他单位按步数的倒数计；reach：在给定步数以内计1"),
    steps: saying(z.int().min(1).default(2), "how many steps at most, with criterion reach", "criterion为reach时的最多步数"),
    mode: wayOption,
    forced: setOptions.forced, forbidden: setOptions.forbidden, top: setOptions.top, effort: setOptions.effort,
  }),
  columns: {
    organisations: setColumns.organisations,
    share: { type: "number", label: { en: "Share of the others reached", zh: "触达的其他单位份额" }, range: [0, 1], digits: 3, higherMeans: { en: "together they are nearer to all others", zh: "合起来离其他单位更近" } },
    raw: { type: "number", label: { en: "Others reached", zh: "触达的其他单位" }, range: [0, null], digits: 1 },
    sets: setColumns.sets,
    proven: setColumns.proven,
  },
  headline: "share",
  compute(context) {
    const { graph, options } = context;
    const query = queryOf(context, options);
    if (query === null) return [];
    const worth = options.criterion === "reach" ? (steps: number) => (steps <= options.steps ? 1 : 0) : (steps: number) => (steps === 0 ? 1 : 1 / steps);
    const found = setsToReach(options.mode === "in" ? reversed(graph) : graph, worth, query);
    sayFound(context, found, options);
    if (found === null) return [];
    const raw = Math.max(0, found.value);
    return found.sets.map((set, i) => ({
      group: i + 1, organisations: set.map((member) => graph.ids[member]!), share: raw / (graph.order - options.k), raw, sets: found.count, proven: found.proven,
    }));
  },
});
