import { defineMetric } from "../../../metric/index.js";
import { coreOf, coreOptions } from "./core-options.js";

/**
 * Core and periphery: how far the network looks like one core with others around it.
 *
 * Borgatti and Everett's discrete model: of all sets of organisations the one whose ideal pattern correlates most
 * (Pearson, off the diagonal) with the ties. `ideal` is the pattern: filled wherever an end is in the core (their
 * first), filled inside the core and empty inside the periphery with the cells between left out (their recommendation
 * where ties between the two say nothing), or filled inside the core alone. Direction ignored by default; directed
 * counts every arc, and the pattern is symmetric. Self-ties, strength and parallel ties do not count. Isolates belong to
 * the periphery and raise the fit, as the model has it. The fit is found by search and proven by branch and bound within
 * `effort` steps; beyond, `proven` is false and the true best may be higher. `optimalSets` counts the cores that fit as
 * well (null where they were not all met); size and densities are of the smallest, then the first by ids. Null where all
 * pairs or none are tied, and where no set leaves a pattern to correlate with. Cost at most O(effort), exponential
 * without it.
 *
 * Borgatti and Everett (1999), Models of core/periphery structures, doi:10.1016/S0378-8733(99)00019-2.
 */
export const corePeriphery = defineMetric({
  id: "corePeriphery",
  label: { en: "Core and periphery", zh: "核心—边缘结构" },
  question: { en: "Is there one core of organisations with the others around it?", zh: "网络是否有一个核心，其余单位围绕其外？" },
  element: "structure",
  theme: "roles",
  subject: "network",
  formula: String.raw`\max_{C} r(a_{ij}, \Delta_{ij}(C)), \; \Delta_{ij} = 1 \iff i \in C \lor j \in C`,
  convention: {
    en: "Borgatti-Everett discrete model: the highest Pearson correlation of off-diagonal cells with an ideal pattern; strength ignored; cores of 1 to n - 1 organisations.",
    zh: "博加蒂-埃弗里特离散模型：非对角单元与理想样式的最大皮尔逊相关；不计强度；核心含1至n - 1个单位。",
  },
  references: ["borgattiEverett1999"],
  cost: "O(effort); O(2^n) if unbounded",
  example: {
    ties: "hub-a hub-b hub-c", row: { fit: 1, core: 1, optimalSets: 1, proven: true, densityBetween: 1, densityPeriphery: 0 },
    how: { en: "With the hub as the core every pair with an end in it is tied and no other: the pattern is the network.", zh: "以中心单位为核心，凡一端在核心的单位对都有关系，其余皆无：样式与网络完全一致。" },
  },
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: ({ ideal }) => ({ organisations: ideal === "mixed left out" ? 4 : 3 }),
  monotone: null,
  costly: true,
  options: coreOptions,
  columns: {
    fit: { type: "number", label: { en: "Fit with the ideal pattern", zh: "与理想样式的拟合" }, range: [0, 1], digits: 3, higherMeans: { en: "more like one core with others around it", zh: "更接近一个核心加外围的结构" } },
    core: { type: "integer", label: { en: "Organisations in the core", zh: "核心单位数" }, range: [1, null] },
    optimalSets: { type: "integer", label: { en: "Cores that fit as well", zh: "同样拟合的核心数" }, range: [1, null], higherMeans: { en: "the core is less certain", zh: "核心更不确定" } },
    proven: { type: "boolean", label: { en: "Proven to be the best", zh: "已证明为最优" } },
    densityCore: { type: "number", label: { en: "Density inside the core", zh: "核心内部密度" }, range: [0, 1], digits: 3 },
    densityBetween: { type: "number", label: { en: "Density between core and others", zh: "核心与外围之间密度" }, range: [0, 1], digits: 3 },
    densityPeriphery: { type: "number", label: { en: "Density among the others", zh: "外围内部密度" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options, note }) {
    const found = coreOf(graph, options);
    if (found === null) {
      note("core/undefined");
      return [{ fit: null, core: null, optimalSets: null, proven: null, densityCore: null, densityBetween: null, densityPeriphery: null }];
    }
    if (!found.proven) note("core/not-proven", { effort: options.effort });
    const size = found.core.filter((is) => is).length;
    const others = graph.order - size;
    const arcs = { core: 0, between: 0, periphery: 0 };
    for (let i = 0; i < graph.order; i++) {
      for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
        const [from, to] = [found.core[i]!, found.core[graph.to[slot]!]!];
        arcs[from && to ? "core" : from || to ? "between" : "periphery"]++;
      }
    }
    const share = (count: number, cells: number) => (cells === 0 ? null : count / cells);
    return [{
      fit: found.fit, core: size, optimalSets: found.optimalSets, proven: found.proven,
      densityCore: share(arcs.core, size * (size - 1)), densityBetween: share(arcs.between, 2 * size * others), densityPeriphery: share(arcs.periphery, others * (others - 1)),
    }];
  },
});
