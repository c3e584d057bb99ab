import { z } from "zod";
import { isNote, undecided } from "../looking.js";
import { branchesOption, minScoreOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { rubricBranch } from "../rubric-branch.js";
import { unbackedLooked } from "./h-no-mechanism.js";

/** Lack of interest coordination: by the rubric, and on request by communication that no agreement backs. */
export const iInterest = defineProblem({
  id: "i-interest",
  label: { en: "Lack of interest coordination", zh: "利益协调机制缺乏" },
  source: { document: "information-sharing-thesis", section: "abstract" },
  rule: {
    en: "Found if the mean of the user's scores (0 to 2) under interest coordination is below minScore. Not decidable if none is scored. On request (branches) also if more than maxUnbackedShare of the communication ties of which it is known rest on no instrument or agreement.",
    zh: "“利益协调”维度下使用者评分（0至2）的平均分低于minScore，即判为存在。没有评分时无法判断。可另选（branches）：已知有无依据的沟通关系中，没有治理工具或协议者的比例大于maxUnbackedShare。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    minScore: minScoreOption,
    maxUnbackedShare: shareOption(0.5, "largest share of communication ties without an agreement; an arbitrary default", "无协议沟通关系的最大比例；默认值为任意设定"),
    branches: branchesOption(["rubric", "agreements"], ["rubric"]),
  }),
  thresholds: { minScore: "default-arbitrary", maxUnbackedShare: "default-arbitrary" },
  branches: {
    rubric: rubricBranch("interest-coordination", "i-interest"),
    agreements: {
      label: { en: "Share of communication ties without an agreement", zh: "无协议的沟通关系比例" }, relation: "above", threshold: "maxUnbackedShare", metrics: ["unbackedShare"],
      look(looking) {
        const lines = looking.layers(["communication"]);
        return isNote(lines) ? undecided(lines) : unbackedLooked(looking, "unknown", lines);
      },
    },
  },
});
