import { z } from "zod";
import { saying } from "../../metric/index.js";
import { isNote, undecided } from "../looking.js";
import { branchesOption, minScoreOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { rubricBranch } from "../rubric-branch.js";

/** Safety and quality of the sharing process: by the rubric, and on request by what communication ties say of rules. */
export const iSafetyQuality = defineProblem({
  id: "i-safety-quality",
  label: { en: "Safety and quality of sharing process", zh: "共享过程安全与质量" },
  source: { document: "information-sharing-thesis", section: "abstract" },
  rule: {
    en: "Found if the mean of the user's scores (0 to 2) under information security and management is below minScore. Not decidable if none is scored. On request (branches) also if less than minRuled of the communication ties that say so are covered by a rule of safety or quality.",
    zh: "“信息安全与管理”维度下使用者评分（0至2）的平均分低于minScore，即判为存在。没有评分时无法判断。可另选（branches）：说明有无安全或质量规定的沟通关系中，有规定者的比例低于minRuled。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    minScore: minScoreOption,
    minRuled: shareOption(0.5, "least share of communication ties covered by a rule; an arbitrary default", "有规定的沟通关系的最小比例；默认值为任意设定"),
    rule: saying(z.string().min(1).default("safetyRule"), "the attribute of a tie that says whether a rule of safety or quality covers it: true or false", "说明关系有无安全或质量规定的属性名：true或false"),
    branches: branchesOption(["rubric", "rules"], ["rubric"]),
  }),
  thresholds: { minScore: "default-arbitrary", minRuled: "default-arbitrary" },
  branches: {
    rubric: rubricBranch("security-management", "i-safety-quality"),
    rules: {
      label: { en: "Share of communication ties covered by a rule of safety or quality", zh: "有安全或质量规定的沟通关系比例" }, relation: "below", threshold: "minRuled", metrics: [],
      look({ layers }, { rule }) {
        const lines = layers(["communication"]);
        if (isNote(lines)) return undecided(lines);
        const known = lines.ties.flatMap(({ id, attributes }) => {
          const said = Object.hasOwn(attributes, rule) ? String(attributes[rule]).toLowerCase() : "";
          return ["true", "yes", "false", "no"].includes(said) ? [{ id, ruled: said === "true" || said === "yes" }] : [];
        });
        if (known.length === 0) return undecided({ code: "diagnosis/rules-not-stated", params: {} });
        return { value: known.filter(({ ruled }) => ruled).length / known.length, evidence: known.filter(({ ruled }) => !ruled).map(({ id }) => id), missing: [] };
      },
    },
  },
});
