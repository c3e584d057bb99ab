import { defineMetric } from "../../../metric/index.js";
import { continuousCoreFound, continuousCoreOptions } from "../position/continuous-core-options.js";

/**
 * Fit of the continuous core: how far nearness to one core accounts for the ties.
 *
 * Of the same search as `continuousCore`. `fit` is the Pearson correlation, off the diagonal, of strengths and products
 * of corenesses, as Borgatti and Everett report it; null where all pairs are tied alike or all corenesses are the same.
 * `residual` is what the search makes small: squared differences as a share of the squared strengths. Cost O(effort).
 *
 * Borgatti and Everett (1999), doi:10.1016/S0378-8733(99)00019-2; Boyd, Fitzgerald, Mahutga and Smith (2010),
 * doi:10.1016/j.socnet.2009.09.003.
 */
export const continuousCoreFit = defineMetric({
  id: "continuousCoreFit",
  label: { en: "Fit of the continuous core", zh: "连续核心拟合" },
  question: { en: "Does nearness to one core explain who is tied with whom?", zh: "距同一核心的远近能否解释单位间的关系？" },
  element: "structure",
  theme: "roles",
  subject: "network",
  formula: String.raw`r(a_{ij}, c_i c_j), \; \frac{\sum_{i \ne j} (a_{ij} - c_i c_j)^2}{\sum_{i \ne j} a_{ij}^2}`,
  convention: {
    en: "Pearson correlation of off-diagonal cells with products of the corenesses of minimum residual, each from 0 to 1; and that residual as a share.",
    zh: "非对角单元与最小残差核心度（0至1）乘积的皮尔逊相关，以及残差所占份额。",
  },
  references: ["borgattiEverett1999", "boyd2010"],
  cost: "O(effort)",
  example: {
    ties: "a-b a-c b-c", organisations: "a b c lone", row: { fit: 1, residual: 0 },
    how: { en: "Corenesses 1, 1, 1 and 0 reproduce every tie and every missing one.", zh: "核心度取1、1、1、0时，有无关系均完全再现。" },
  },
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 3, ties: 1 },
  monotone: null,
  options: continuousCoreOptions,
  columns: {
    fit: { type: "number", label: { en: "Fit with the corenesses", zh: "与核心度的拟合" }, range: [-1, 1], digits: 3, higherMeans: { en: "one core explains more of the ties", zh: "单一核心更能解释各项关系" } },
    residual: { type: "number", label: { en: "Share not explained", zh: "未解释份额" }, range: [0, 1], digits: 3, higherMeans: { en: "one core explains less of the ties", zh: "单一核心对关系的解释更少" } },
  },
  compute({ graph, options, note }) {
    const found = graph.size === 0 ? null : continuousCoreFound(graph, options);
    if (graph.size === 0) note("metric/undefined");
    else if (found === null) note("continuous-core/not-settled", { effort: options.effort });
    else {
      note("continuous-core/starts", { starts: found.starts, reached: found.reached });
      if (found.several) note("continuous-core/several");
      if (found.fit === null) note("metric/undefined");
    }
    return [{ fit: found?.fit ?? null, residual: found?.residual ?? null }];
  },
});
