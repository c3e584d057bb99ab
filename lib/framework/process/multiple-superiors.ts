import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { authorityLines, authorityOption, authorityRequired } from "./authority.js";
import { superiorsOf } from "./superiors.js";

/**
 * Superiors of each organisation: how many it has, who they are, and how many pairs of them no line of authority joins.
 *
 * The rows behind `unityOfCommand`, with the same option. An organisation without a listed superior has 0: it may be at
 * the top, or its superior may not be listed, which the coverage note tells apart. Time O(sum of indegrees x (n + m)).
 *
 * Designed for this framework, after Fayol (1916).
 */
export const multipleSuperiors = defineMetric({
  id: "multipleSuperiors",
  label: { en: "Superiors", zh: "上级" },
  question: { en: "To whom does each organisation answer, and do these answer to one another?", zh: "各单位向谁负责？这些上级之间是否有隶属关系？" },
  element: "process",
  subject: "organisation",
  formula: String.raw`|\{s : s \to v\}|`,
  convention: { en: "Distinct direct superiors in the chosen layers of authority; unjoined: pairs of them without a directed path either way that avoids the organisation.", zh: "所选权力关系层中不同的直接上级；无隶属：除经本单位外双向均无有向路径的上级对。" },
  references: ["fayol1916"],
  cost: "O(sum of indegrees (n + m))",
  example: {
    ties: "a>c@command b>c@command d>c@command a>d@command", row: { organisation: "c", superiors: 3, unrelated: 2, superiorIds: ["a", "b", "d"], evidence: ["t1", "t2", "t3"] },
    how: { en: "Of a, b and d only a and d are in one line: 2 of 3 pairs are not.", zh: "a、b、d之间仅a与d有隶属：3对中2对没有。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ organisations: 1, ...authorityRequired({ layers }) }),
  monotone: "rises",
  options: z.strictObject({ layers: authorityOption }),
  columns: {
    superiors: { type: "integer", label: { en: "Superiors", zh: "上级数" }, range: [0, null], higherMeans: { en: "answers to more", zh: "受更多单位领导" } },
    unrelated: { type: "integer", label: { en: "Unjoined pairs of superiors", zh: "无隶属的上级对" }, range: [0, null], higherMeans: { en: "more superiors who do not answer to one another", zh: "更多互不隶属的上级" } },
    superiorIds: { type: "ids", label: { en: "Who they are", zh: "上级单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    return superiorsOf(authorityLines(network, options.layers, note)).map(({ organisation, superiors, unrelated, evidence }) => ({
      organisation, superiors: superiors.length, unrelated, superiorIds: superiors, evidence,
    }));
  },
});
