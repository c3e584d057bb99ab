import { z } from "zod";
import { horizontalCompensation, resourceSplit } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { idsOf, reasonsOf, seen } from "../looking.js";
import { meanSplit } from "../mean-split.js";
import { branchesOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { surveyBranch } from "../survey-branch.js";

/** Resource sharing is low: equals without a direct tie, needs in many hands, or people who say so. */
export const p4Resource = defineProblem({
  id: "p4-resource",
  label: { en: "Resource sharing is low", zh: "资源共享水平不高" },
  source: { document: "three-city-survey", section: "4.4" },
  rule: {
    en: "Found if less than minSameLevelDirect of the pairs of one level without a vertical path have a direct horizontal tie, or the resource split of the tasks is on average above maxSplit, or the survey mean of D4 is below minD4.",
    zh: "互无纵向路径的同级单位对中有直接横向关系者的比例低于minSameLevelDirect，或各任务资源分散度平均大于maxSplit，或问卷D4均值低于minD4，即判为存在。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    minSameLevelDirect: shareOption(0.5, "least share of same-level pairs with a direct tie; an arbitrary default", "有直接关系的同级单位对的最小比例；默认值为任意设定"),
    maxSplit: shareOption(0.5, "largest mean resource split of the tasks; an arbitrary default", "各任务资源分散度平均值的上限；默认值为任意设定"),
    minD4: saying(z.number().min(1).max(7).default(5), "least mean of D4 on a scale of 1 to 7; an arbitrary default", "D4的最低均值，按1至7量表；默认值为任意设定"),
    branches: branchesOption(["direct", "split", "survey"]),
  }),
  thresholds: { minSameLevelDirect: "default-arbitrary", maxSplit: "default-arbitrary", minD4: "default-arbitrary" },
  branches: {
    direct: {
      label: { en: "Share of same-level pairs without a vertical path that are tied directly", zh: "互无纵向路径的同级单位对中有直接关系的比例" }, relation: "below", threshold: "minSameLevelDirect", metrics: ["horizontalCompensation"],
      look: ({ measured }) => seen(measured(horizontalCompensation), "compensation"),
    },
    split: {
      label: { en: "Mean resource split of the tasks", zh: "各任务资源分散度平均值" }, relation: "above", threshold: "maxSplit", metrics: ["resourceSplit"],
      look({ measured }) {
        const result = measured(resourceSplit);
        const value = meanSplit(result);
        if (value === null) return { value, evidence: [], missing: reasonsOf(result) };
        const unbridged = result.rows.filter((row) => Number(row["unbridged"]) > 0);
        return { value, evidence: [...new Set(unbridged.flatMap((row) => [String(row["task"]), ...idsOf(row)]))], missing: [] };
      },
    },
    survey: surveyBranch("D4", "minD4"),
  },
});
