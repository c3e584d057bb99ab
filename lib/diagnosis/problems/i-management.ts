import { z } from "zod";
import { minScoreOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { rubricBranch } from "../rubric-branch.js";

/** Information is not managed: told by the user's own contents, since the source lists none. */
export const iManagement = defineProblem({
  id: "i-management",
  label: { en: "Lack of effective information management", zh: "信息缺乏有效管理" },
  source: { document: "information-sharing-thesis", section: "abstract" },
  rule: {
    en: "Found if the mean of the user's scores (0 to 2) under information security and management is below minScore. Not decidable if none is scored.",
    zh: "“信息安全与管理”维度下使用者评分（0至2）的平均分低于minScore，即判为存在。没有评分时无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({ minScore: minScoreOption }),
  thresholds: { minScore: "default-arbitrary" },
  branches: { rubric: rubricBranch("security-management", "i-management") },
});
