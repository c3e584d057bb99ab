import { z } from "zod";
import { feedbackClosure } from "../../framework/index.js";
import { idsOf, seen } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/** Two-way communication missing: command without a way back. */
export const vNoFeedback = defineProblem({
  id: "v-no-feedback",
  label: { en: "Two-way communication missing", zh: "缺乏双向沟通" },
  source: { document: "rule-of-law-study", section: "4.2" },
  rule: {
    en: "Found if less than minFeedback of the lines of command have a tie back or a tie of communication. Not decidable without command ties, or where nothing is stated of communication.",
    zh: "指挥关系中有反向关系或沟通关系者的比例低于minFeedback，即判为存在。没有指挥关系或沟通关系未作说明时无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({ minFeedback: shareOption(0.5, "least share of lines of command along which something can come back; an arbitrary default", "可反馈的指挥关系的最小比例；默认值为任意设定") }),
  thresholds: { minFeedback: "default-arbitrary" },
  branches: {
    closure: {
      label: { en: "Share of lines of command with a way back", zh: "有反馈途径的指挥关系比例" }, relation: "below", threshold: "minFeedback", metrics: ["feedbackClosure"],
      look({ measured }) {
        const result = measured(feedbackClosure);
        return seen(result, "closure", idsOf(result.rows[0], "withoutFeedback"));
      },
    },
  },
});
