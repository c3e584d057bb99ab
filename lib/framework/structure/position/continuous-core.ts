import { defineMetric } from "../../../metric/index.js";
import { continuousCoreFound, continuousCoreOptions } from "./continuous-core-options.js";

/**
 * Continuous coreness: how near the core each organisation is, if nearness alone made the ties.
 *
 * Borgatti and Everett's continuous model: the tie of i and j is to be about c_i c_j. The corenesses are those, none
 * negative, with the least squared difference off the diagonal (minimum residuals, Boyd et al. 2010), the ties divided
 * by the largest strength. Maximising the correlation itself was turned down: on a star it has no maximum, as it rises
 * without end while the leaves' coreness falls. Least squares do the same to the hub unless bounded, so by default no
 * coreness is above 1; with `limit: none` such a network is null with a note. Directed arcs: one coreness for sending
 * and receiving, hence the mean of both directions. An isolate has 0. The search goes from several starts and takes the
 * best; another least residual may exist, and two cores equally good leave only one of them with high values, with a
 * note. Null without ties. Cost O(rounds n (n + m)), at most O(effort).
 *
 * Borgatti and Everett (1999), doi:10.1016/S0378-8733(99)00019-2; Boyd, Fitzgerald, Mahutga and Smith (2010),
 * doi:10.1016/j.socnet.2009.09.003.
 */
export const continuousCore = defineMetric({
  id: "continuousCore",
  label: { en: "Continuous coreness", zh: "连续核心度" },
  question: { en: "How near the core of the network is each organisation?", zh: "每个单位距网络核心有多近？" },
  element: "structure",
  theme: "roles",
  subject: "organisation",
  formula: String.raw`\min_{0 \le c \le 1} \sum_{i \ne j} (a_{ij} - c_i c_j)^2`,
  convention: {
    en: "Borgatti-Everett continuous model by minimum residuals off the diagonal, coreness from 0 to 1; strengths divided by the largest; the best of several starts.",
    zh: "博加蒂-埃弗里特连续模型，非对角最小残差，核心度介于0与1；强度除以最大值；取多个起点中最好者。",
  },
  references: ["borgattiEverett1999", "boyd2010"],
  cost: "O(effort)",
  example: {
    ties: "a-b a-c b-c", organisations: "a b c lone", row: { organisation: "a", coreness: 1 },
    how: { en: "Three organisations all tied with one another, coreness 1 each, make every product equal to its tie.", zh: "三个单位两两有关系，核心度均为1时，每个乘积都等于其关系。" },
  },
  comparable: "within case",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 3, ties: 1 },
  monotone: null,
  options: continuousCoreOptions,
  columns: {
    coreness: { type: "number", label: { en: "Continuous coreness", zh: "连续核心度" }, range: [0, null], digits: 3, higherMeans: { en: "nearer the core", zh: "更接近核心" } },
  },
  compute({ graph, options, note }) {
    const found = graph.size === 0 ? null : continuousCoreFound(graph, options);
    if (graph.size === 0) note("metric/undefined");
    else if (found === null) note("continuous-core/not-settled", { effort: options.effort });
    else {
      note("continuous-core/starts", { starts: found.starts, reached: found.reached });
      if (found.several) note("continuous-core/several");
    }
    return graph.ids.map((organisation, i) => ({ organisation, coreness: found?.coreness[i] ?? null }));
  },
});
