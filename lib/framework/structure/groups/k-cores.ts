import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";
import { coreNumbers } from "../../../network/index.js";

/**
 * k-cores: how many organisations are left as more ties inside are asked of everybody.
 *
 * One row for each k from 0, where all belong, to the last k with a core. Counted as `coreness` counts; `shell` are
 * those who belong here and no deeper, `members` all who belong. A core need not hold together: it may be several
 * pieces. Without organisations there is no row. Cost O(n k + m) with k the deepest core.
 *
 * Seidman (1983), doi:10.1016/0378-8733(83)90028-X.
 */
export const kCores = defineMetric({
  id: "kCores",
  label: { en: "Cores", zh: "核的分层" },
  question: { en: "How large is the part in which everybody has at least so many ties?", zh: "每个单位至少有若干关系的部分有多大？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  keys: ["k"],
  formula: String.raw`C_k = \max\{S : \forall i \in S\ |\{j \in S : i \sim j\}| \ge k\}`,
  convention: {
    en: "Largest part in which each has k ties or more inside it, for each k; distinct partners, or arcs in, out or both.",
    zh: "对每个k，内部每个单位至少有k个关系的最大部分；按不同单位数，或入、出、合计的有向关系数。",
  },
  references: ["seidman1983"],
  cost: "O(n k + m)",
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }),
  monotone: "rises",
  options: z.strictObject({ mode: modeOption }),
  columns: {
    k: { type: "integer", label: { en: "Ties asked of each", zh: "要求的关系数" }, range: [0, null] },
    organisations: { type: "integer", label: { en: "Organisations in the core", zh: "核内单位数" }, range: [0, null], higherMeans: { en: "more organisations belong to it", zh: "更多单位属于该核" } },
    share: { type: "number", label: { en: "Share of organisations", zh: "占全部单位比例" }, range: [0, 1], digits: 3 },
    shell: { type: "integer", label: { en: "Of these in no deeper core", zh: "其中不属于更深一层者" }, range: [0, null] },
    members: { type: "ids", label: { en: "Organisations", zh: "单位" } },
  },
  headline: "organisations",
  example: {
    ties: "a-b b-c a-c c-d", row: { k: 2, organisations: 3, share: 3 / 4, shell: 3, members: ["a", "b", "c"] },
    how: { en: "Without d, who has one tie, the three have two ties each.", zh: "去掉仅一条关系的d，其余三者各有两条关系。" },
  },
  compute({ graph, options }) {
    const cores = coreNumbers(graph, options.mode);
    const deepest = cores.reduce((most, core) => Math.max(most, core), -1);
    return Array.from({ length: deepest + 1 }, (_, k) => {
      const members = graph.ids.filter((_id, i) => cores[i]! >= k);
      return { k, organisations: members.length, share: members.length / graph.order, shell: cores.filter((core) => core === k).length, members };
    });
  },
});
