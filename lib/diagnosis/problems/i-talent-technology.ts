import { z } from "zod";
import { branchesOption, minScoreOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { rubricBranch } from "../rubric-branch.js";
import { tenureLooked } from "../tenure.js";
import { tenureOptions } from "./p1-team.js";

/** Lack of technical and talent protection: by the rubric, and on request by how many are new to the work. */
export const iTalentTechnology = defineProblem({
  id: "i-talent-technology",
  label: { en: "Lack of technical and talent protection", zh: "技术与人才保障不足" },
  source: { document: "information-sharing-thesis", section: "abstract" },
  rule: {
    en: "Found if the mean of the user's scores (0 to 2) under the safeguard mechanism is below minScore. Not decidable if none is scored. On request (branches) also if more than maxShortTenureShare of the staff have at most tenureYears of emergency work.",
    zh: "“保障机制”维度下使用者评分（0至2）的平均分低于minScore，即判为存在。没有评分时无法判断。可另选（branches）：从事应急工作不超过tenureYears年的人员比例大于maxShortTenureShare。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    minScore: minScoreOption, ...tenureOptions,
    maxShortTenureShare: shareOption(0.5, "largest share of staff new to the work; an arbitrary default", "从业时间较短人员的最大比例；默认值为任意设定"),
    branches: branchesOption(["rubric", "tenure"], ["rubric"]),
  }),
  thresholds: { minScore: "default-arbitrary", maxShortTenureShare: "default-arbitrary" },
  branches: {
    rubric: rubricBranch("safeguard", "i-talent-technology"),
    tenure: {
      label: { en: "Share of staff new to the work", zh: "从业时间较短人员比例" }, relation: "above", threshold: "maxShortTenureShare", metrics: ["experience"],
      look: (looking, { tenureYears, staff, short }) => tenureLooked(looking, tenureYears, staff, short),
    },
  },
});
