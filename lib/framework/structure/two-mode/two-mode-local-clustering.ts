import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { fourPaths } from "../../../network/index.js";
import { affiliationsOf, modeOption, rowsOf } from "./affiliations.js";
import { pathEffortOption } from "./path-effort.js";

/**
 * Two-mode clustering around an organisation: whether those it meets in different events also meet one another elsewhere.
 *
 * Opsahl's local coefficient: of the paths of four steps of which it is the middle (organisation - event - it - event -
 * organisation) the share whose ends share a further event, one that is not on the path. Null when it is the middle of none: it
 * takes part in fewer than two events with others. A low value says that it holds different circles together. Null with a
 * note beyond `effort` steps. Cost O(sum over meetings of those met).
 *
 * Opsahl (2013), doi:10.1016/j.socnet.2011.07.001.
 */
export const twoModeLocalClustering = defineMetric({
  id: "twoModeLocalClustering",
  label: { en: "Two-mode clustering by organisation", zh: "各单位的二模聚集" },
  question: { en: "Whose partners from different tasks or bodies also meet one another?", zh: "哪些单位在不同场合的伙伴彼此也相遇？" },
  element: "structure",
  subject: "organisation",
  theme: "two-mode",
  formula: String.raw`C^*(j) = \frac{\text{closed four-paths with middle } j}{\text{four-paths with middle } j}`,
  convention: {
    en: "Opsahl's local coefficient, by a shared event that is not on the path; null without a path.",
    zh: "奥普萨尔局部系数，以路径之外的共同对象为闭合；没有路径时为空。",
  },
  references: ["opsahl2013"],
  cost: "O(sum over pairs that meet of those met); bounded by effort",
  example: {
    ties: "", organisations: "a b c d", options: { mode: "tasks" },
    case: { tasks: ["a b", "b c", "a c", "b d"].map((both, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: both.split(" ").map((organisation) => ({ organisation })) })) },
    row: { organisation: "b", clustering: 1 / 3, paths: 3, closed: 1 },
    how: { en: "b meets a, c and d in three tasks: of the 3 pairs only a and c meet elsewhere.", zh: "b在三项任务中遇到a、c、d；3对中只有a与c在别处相遇。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption, effort: pathEffortOption }),
  columns: {
    clustering: { type: "number", label: { en: "Two-mode clustering", zh: "二模聚集系数" }, range: [0, 1], digits: 3, higherMeans: { en: "its partners meet without it too", zh: "其伙伴在没有它的场合也相遇" } },
    paths: { type: "integer", label: { en: "Pairs met in different events", zh: "在不同对象中遇到的单位对" }, range: [0, null] },
    closed: { type: "integer", label: { en: "Of these closed elsewhere", zh: "其中在别处闭合的" }, range: [0, null] },
  },
  compute(context) {
    const { note, options } = context;
    const found = affiliationsOf(context, options.mode);
    const met = fourPaths(found, options.effort);
    if (met === null) note("twoMode/effort", { effort: options.effort });
    return rowsOf(context, found, ["clustering", "paths", "closed"], (i) => {
      if (met === null) return { clustering: null, paths: null, closed: null };
      const [paths, closed] = [met.paths[i]!, met.closed[i]!];
      if (paths === 0) note("twoMode/no-path", {}, found.organisations[i]);
      return { clustering: paths === 0 ? null : closed / paths, paths, closed };
    });
  },
});
