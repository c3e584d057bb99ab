import { z } from "zod";
import { controlAbove } from "../../framework/index.js";
import { seen } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/** Control stays above: led below, decided higher up. */
export const vControlAbove = defineProblem({
  id: "v-control-above",
  label: { en: "Control stays above", zh: "控制权在上级" },
  source: { document: "rule-of-law-study", section: "2.2.2" },
  rule: {
    en: "Found if, of the tasks whose leads and deciders are stated and of ranked levels, more than maxControlAbove are decided at a higher level than anybody who leads them. Not decidable if there is no such task.",
    zh: "在牵头与决策单位均已说明且有层级的任务中，由高于全部牵头单位的层级决定者的比例大于maxControlAbove，即判为存在。没有这样的任务时无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({ maxControlAbove: shareOption(0.5, "largest share of tasks decided above those who lead them; an arbitrary default", "由牵头单位的上级决定的任务的最大比例；默认值为任意设定") }),
  thresholds: { maxControlAbove: "default-arbitrary" },
  branches: {
    above: {
      label: { en: "Share of tasks decided above those who lead them", zh: "由上级决定的任务比例" }, relation: "above", threshold: "maxControlAbove", metrics: ["controlAbove"],
      look: ({ measured }) => seen(measured(controlAbove), "share"),
    },
  },
});
