import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { informationLines } from "./information-lines.js";

/**
 * Information redundancy: of all lines from a holder of information to an organisation that needs it, the share that
 * has a second path.
 *
 * The summary of `pathRedundancy`, over its rows: one for each holder, organisation in need and item. `unserved` is the
 * share without any path, `mean` the mean number of paths. A need that is met inside the holder is no line. No line
 * gives null. Lines of an item with two holders count separately, though either would do: a reader of the rows sees so.
 * Time O(k (n + m)) a line.
 *
 * Menger (1927), doi:10.4064/fm-10-1-96-115.
 */
export const informationRedundancy = defineMetric({
  id: "informationRedundancy",
  label: { en: "Information redundancy", zh: "信息冗余" },
  question: { en: "How many information lines have a second way?", zh: "有多少信息线路存在第二条路径？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{(h, x) : k(h, x) \ge 2\}|}{|\{(h, x)\}|}`,
  convention: {
    en: "Over holder, organisation in need and item: share with two or more organisation-disjoint communication paths; a direct tie counts as one.",
    zh: "按持有单位、需求单位与信息计：有两条及以上无公共单位沟通路径者所占比例；直接关系计一条。",
  },
  references: ["menger1927"],
  cost: "O(k (n + m)) a line",
  example: {
    ties: "h>x@communication h>m@communication m>x@communication",
    case: {
      resources: [{ id: "report", label: "Report", kind: "information", heldBy: ["h"] }],
      tasks: [{ id: "decide", label: "Decide", requiredOrganisations: [{ organisation: "x" }], requiredResources: [{ resource: "report" }] }],
    },
    row: { redundant: 1, unserved: 0, mean: 2, lines: 1, evidence: ["t1"] },
    how: { en: "One line, from h to x, with two paths: direct and through m.", zh: "仅h到x一条线路，有两条路径：直接一条，经m一条。" },
  },
  comparable: "any size",
  requires: { layers: ["communication"], records: ["tasks", "resources"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    redundant: { type: "number", label: { en: "Lines with a second path", zh: "有第二条路径的线路比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more lines can lose one path", zh: "更多线路可承受一条路径中断" } },
    unserved: { type: "number", label: { en: "Lines without any path", zh: "无任何路径的线路比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more needs are not met", zh: "更多需求未得到满足" } },
    mean: { type: "number", label: { en: "Mean number of paths", zh: "平均路径数" }, range: [0, null], digits: 2, higherMeans: { en: "more paths a line", zh: "每条线路的路径更多" } },
    lines: { type: "integer", label: { en: "Lines", zh: "线路数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const lines = informationLines(context);
    if (lines.length === 0) context.note("information/no-line");
    const share = (counts: (paths: number) => boolean) => (lines.length === 0 ? null : lines.filter(({ paths }) => counts(paths)).length / lines.length);
    return [{
      redundant: share((paths) => paths >= 2), unserved: share((paths) => paths === 0),
      mean: lines.length === 0 ? null : lines.reduce((sum, { paths }) => sum + paths, 0) / lines.length, lines: lines.length,
      evidence: [...new Set(lines.flatMap(({ evidence }) => evidence))],
    }];
  },
});
