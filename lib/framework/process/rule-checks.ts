import { z } from "zod";
import { defineMetric } from "../../metric/index.js";

/** Units in which rules are usually given; any other is shown as the case writes it. */
const units = {
  second: { en: "second", zh: "秒" }, minute: { en: "minute", zh: "分钟" }, hour: { en: "hour", zh: "小时" }, day: { en: "day", zh: "天" }, week: { en: "week", zh: "周" },
  month: { en: "month", zh: "个月" }, year: { en: "year", zh: "年" }, km: { en: "km", zh: "公里" }, person: { en: "person", zh: "人" },
} as const;

/**
 * Rule checks: for each rule of the case whether what was found keeps it.
 *
 * A rule gives a limit, such as leaders at headquarters within 30 minutes or a joint exercise every two years: what was
 * found passes when it is at most the limit. What was found is a number in the rule's own unit, which a case states as
 * one of its own attributes under the rule's id; the case format has no other place for it. Without one the answer is
 * unknown, and a note names what is lacking. It is never taken to pass: a rule that stands in a plan says nothing of
 * whether it was kept. Rules that demand at least so much cannot be said in the format, and would be read wrongly. Selections
 * change nothing. Time O(rules).
 *
 * Designed for this framework.
 */
export const ruleChecks = defineMetric({
  id: "ruleChecks",
  aliases: ["I-33"],
  label: { en: "Rule checks", zh: "规则核查" },
  question: { en: "Are the rules kept that the case states?", zh: "案例所述规则是否得到遵守？" },
  element: "process",
  subject: "network",
  keys: ["rule"],
  formula: String.raw`found \le limit`,
  convention: {
    en: "What was found, stated as an attribute of the case under the rule's id and in the rule's unit, is at most the rule's value; without it the answer is unknown.",
    zh: "案例属性中以规则编号给出、单位与规则相同的实际数值不超过规则值；未给出则为未知。",
  },
  references: [],
  cost: "O(rules)",
  example: {
    ties: "a-b",
    case: { rules: [{ id: "assembly", label: "Leaders at headquarters within 30 minutes", value: 30, unit: "minute" }, { id: "exercise", label: "An exercise every two years", value: 2, unit: "year" }], attributes: { assembly: 42 } },
    row: { rule: "assembly", check: "fail", found: 42, limit: 30, unit: "minute", by: null },
    how: { en: "42 minutes are more than 30; nothing is stated of the exercise, so that rule is unknown.", zh: "42分钟超过30分钟；演练未作说明，该规则为未知。" },
  },
  comparable: "any size",
  readsTies: false,
  monotone: null,
  options: z.strictObject({}),
  columns: {
    rule: { type: "id", label: { en: "Rule", zh: "规则" } },
    check: {
      type: "text", label: { en: "Answer", zh: "结论" },
      values: { pass: { en: "kept", zh: "符合" }, fail: { en: "not kept", zh: "不符合" }, unknown: { en: "unknown", zh: "未知" } },
    },
    found: { type: "number", label: { en: "Found", zh: "实际数值" }, range: [null, null], digits: 2 },
    limit: { type: "number", label: { en: "Limit", zh: "规则值" }, range: [null, null], digits: 2 },
    unit: { type: "text", label: { en: "Unit", zh: "计量单位" }, values: units },
    by: { type: "id", label: { en: "Who is to see to it", zh: "负责单位" } },
  },
  headline: "check",
  compute({ network, note, leaveOut }) {
    const { rules, attributes } = network.case;
    if (rules.length === 0) note("rule/none");
    return rules.map(({ id, value: limit, unit, by }) => {
      const stated = attributes[id];
      const found = typeof stated === "number" && Number.isFinite(stated) ? stated : null;
      if (found === null) {
        note("rule/nothing-found", { rule: id }, id);
        leaveOut(id);
      }
      return { rule: id, check: found === null ? "unknown" : found <= limit ? "pass" : "fail", found, limit, unit, by };
    });
  },
});
