import { defineMetric } from "../../../metric/index.js";
import { coreOf, coreOptions } from "../shape/core-options.js";

/**
 * Core membership: which organisations form the core that fits best.
 *
 * Of the same search as `corePeriphery`. Several cores may fit as well as one another; `inCore` then shows the smallest,
 * among equals the first by ids, and `share` how many of them hold the organisation: 1 is in every one, 0 in none.
 * `share` is null where the equals were not all met within `effort` steps. Cost at most O(effort), exponential without
 * it.
 *
 * Borgatti and Everett (1999), Models of core/periphery structures, doi:10.1016/S0378-8733(99)00019-2.
 */
export const coreMembership = defineMetric({
  id: "coreMembership",
  label: { en: "Core membership", zh: "核心成员" },
  question: { en: "Which organisations form the core?", zh: "哪些单位构成核心？" },
  element: "structure",
  theme: "roles",
  subject: "organisation",
  formula: String.raw`\arg\max_{C} r(a_{ij}, \Delta_{ij}(C))`,
  convention: {
    en: "The core of the best fitting Borgatti-Everett discrete model; of equal cores the smallest, then the first by ids; share over all equal cores.",
    zh: "博加蒂-埃弗里特离散模型拟合最佳的核心；并列时取最小者，再按编号取先；份额按全部并列核心计。",
  },
  references: ["borgattiEverett1999"],
  cost: "O(effort); O(2^n) if unbounded",
  example: {
    ties: "a-b a-c b-c a-d b-e", options: { ideal: "mixed left out" }, row: { organisation: "d", inCore: false, share: 0 },
    how: { en: "The core a, b, c is tied throughout and d, e are not tied: no other set of organisations fits as well.", zh: "核心甲乙丙两两有关系，其余两个单位之间无关系：没有其他组合同样拟合。" },
  },
  comparable: "within case",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: ({ ideal }) => ({ organisations: ideal === "mixed left out" ? 4 : 3 }),
  monotone: null,
  costly: true,
  options: coreOptions,
  columns: {
    inCore: { type: "boolean", label: { en: "In the core", zh: "是否在核心" }, nominal: true },
    share: { type: "number", label: { en: "Share of the equally good cores", zh: "并列核心中的份额" }, range: [0, 1], digits: 3, higherMeans: { en: "in more of the cores that fit best", zh: "属于更多的最佳核心" } },
  },
  compute({ graph, options, note }) {
    const found = coreOf(graph, options);
    if (found === null) note("core/undefined");
    else if (!found.proven) note("core/not-proven", { effort: options.effort });
    else if (found.optimalSets === null) note("core/not-counted", { effort: options.effort });
    else if (found.optimalSets > 1) note("core/several", { count: found.optimalSets });
    return graph.ids.map((organisation, i) => ({ organisation, inCore: found?.core[i] ?? null, share: found?.share?.[i] ?? null }));
  },
});
