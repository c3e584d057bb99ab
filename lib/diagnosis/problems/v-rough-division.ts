import { z } from "zod";
import { responsibilityAmbiguity } from "../../framework/index.js";
import { seen } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/** A rough division of duties: tasks that nobody leads, or several. */
export const vRoughDivision = defineProblem({
  id: "v-rough-division",
  label: { en: "Rough division of vertical duties", zh: "纵向职责划分粗放" },
  source: { document: "rule-of-law-study", section: "2.2.2" },
  rule: {
    en: "Found if, of the tasks that state their leads, more than maxAmbiguousTasks have none or several. Not decidable if no task states its leads; a task that says nothing of leads is not one without.",
    zh: "在说明牵头情况的任务中，无人牵头或多头牵头者的比例大于maxAmbiguousTasks，即判为存在。没有任务说明牵头情况时无法判断；未说明不等于无人牵头。",
  },
  ruleFrom: "framework",
  options: z.strictObject({ maxAmbiguousTasks: shareOption(0.2, "largest share of tasks without a lead or with several; an arbitrary default", "无人牵头或多头牵头任务的最大比例；默认值为任意设定") }),
  thresholds: { maxAmbiguousTasks: "default-arbitrary" },
  branches: {
    ambiguity: {
      label: { en: "Share of tasks without a lead or with several", zh: "无人牵头或多头牵头的任务比例" }, relation: "above", threshold: "maxAmbiguousTasks", metrics: ["responsibilityAmbiguity"],
      look: ({ measured }) => seen(measured(responsibilityAmbiguity), "ambiguity"),
    },
  },
});
