import { z } from "zod";
import { informationRedundancy, sourceToDecision } from "../../framework/index.js";
import { cell, seen } from "../looking.js";
import { branchesOption, minScoreOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { rubricBranch } from "../rubric-branch.js";
import { maxPathOption } from "./l3-information.js";

/** The business process needs optimisation: information passes through many hands, or the user's contents say so. */
export const iProcess = defineProblem({
  id: "i-process",
  label: { en: "Business process needs optimisation", zh: "业务流程有待优化" },
  source: { document: "information-sharing-thesis", section: "abstract" },
  rule: {
    en: "Found if the mean number of steps from who holds information to who decides on it is above maxPath, or the mean of the user's scores (0 to 2) under integration and circulation is below minScore. How many disjoint paths information has on average is shown beside and decides nothing.",
    zh: "信息由持有单位到决策单位的平均步数大于maxPath，或“整合与流通”维度下使用者评分（0至2）的平均分低于minScore，即判为存在。信息的互不相交路径平均数仅列作参考，不作结论。",
  },
  ruleFrom: "ours",
  options: z.strictObject({ maxPath: maxPathOption, minScore: minScoreOption, branches: branchesOption(["path", "rubric"]) }),
  thresholds: { maxPath: "default-arbitrary", minScore: "default-arbitrary" },
  branches: {
    path: {
      label: { en: "Mean steps from who holds information to who decides on it", zh: "信息由持有单位到决策单位的平均步数" }, relation: "above", threshold: "maxPath", metrics: ["sourceToDecision"],
      // Redundancy belongs to the picture, and the source gives no measure of how much is enough.
      look: ({ measured }) => ({ ...seen(measured(sourceToDecision), "length"), beside: [{ metric: "informationRedundancy", column: "mean", value: cell(measured(informationRedundancy), "mean") }] }),
    },
    rubric: rubricBranch("integration-circulation", "i-process"),
  },
});
