import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { informationLines } from "./information-lines.js";

/**
 * Information-path redundancy: for each holder of an information item and each organisation that needs it,
 * the number of communication paths that share no organisation between the two.
 *
 * Those who need an item are the required organisations of tasks that list it, without its holders. Paths run
 * along the selected layers that are read as communication: a directed tie one way, an undirected one along
 * its stated flow or else both ways. A direct tie counts as one path; `withoutDirect` is what is left if it
 * fails. Columns `a` (holder) and `b` (needs it). Time O(k (n + m)) a pair.
 *
 * Menger (1927), doi:10.4064/fm-10-1-96-115.
 */
export const pathRedundancy = defineMetric({
  id: "pathRedundancy",
  aliases: ["I-11"],
  label: { en: "Information-path redundancy", zh: "信息路径冗余" },
  question: { en: "If one line fails, does the information still get through?", zh: "若一条线路中断，信息是否仍能到达？" },
  element: "process",
  subject: "pair",
  keys: ["resource"],
  formula: String.raw`k(h, x) = \max |\{\text{paths } h \to x \text{ sharing no inner organisation}\}|`,
  convention: {
    en: "Organisation-disjoint directed paths in the communication layers from holder (a) to the organisation in need (b); a direct tie counts as one.",
    zh: "沟通层中由持有单位（a）到需求单位（b）的、除两端外无公共单位的有向路径数；直接关系计一条。",
  },
  references: ["menger1927"],
  cost: "O(k (n + m)) a pair",
  example: {
    ties: "h>x@communication h>m@communication m>x@communication",
    case: {
      resources: [{ id: "report", label: "Report", kind: "information", heldBy: ["h"] }],
      tasks: [{ id: "decide", label: "Decide", requiredOrganisations: [{ organisation: "x" }], requiredResources: [{ resource: "report" }] }],
    },
    row: { a: "h", b: "x", resource: "report", paths: 2, direct: true, withoutDirect: 1, evidence: ["t1"] },
    how: { en: "From h to x directly and through m.", zh: "由h到x：直接一条，经m一条。" },
  },
  comparable: "any size",
  requires: { layers: ["communication"], records: ["tasks", "resources"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    resource: { type: "id", label: { en: "Information", zh: "信息" } },
    paths: { type: "integer", label: { en: "Paths", zh: "路径数" }, range: [0, null], higherMeans: { en: "more lines can fail before the information stops", zh: "可承受更多线路中断" } },
    direct: { type: "boolean", label: { en: "Direct tie", zh: "直接关系" } },
    withoutDirect: { type: "integer", label: { en: "Paths without the direct tie", zh: "除直接关系外的路径数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "paths",
  compute(context) {
    return informationLines(context).map(({ holder, needing, resource, paths, direct, evidence }) => ({
      a: holder, b: needing, resource, paths, direct, withoutDirect: direct ? paths - 1 : paths, evidence,
    }));
  },
});
