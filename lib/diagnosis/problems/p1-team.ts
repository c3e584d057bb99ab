import { z } from "zod";
import { saying } from "../../metric/index.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { tenureLooked } from "../tenure.js";

export const tenureOptions = {
  tenureYears: saying(z.number().positive().default(3), "what counts as new to the work: at most so many years; 3 is a class of the published table", "不超过几年视为从业时间较短；3年为已发表表格的组别"),
  staff: saying(z.string().nullable().default(null), "the attribute of organisations with how many of their staff were asked, where no survey is given", "未给问卷时，说明受访人员数的单位属性名"),
  short: saying(z.string().nullable().default(null), "the attribute with how many of these are new to the work", "说明其中从业时间较短人数的单位属性名"),
};

/** No stable specialised team: most of those who would act are new to the work. */
export const p1Team = defineProblem({
  id: "p1-team",
  label: { en: "No stable specialised team", zh: "专业队伍不稳定" },
  source: { document: "three-city-survey", section: "4.1" },
  rule: {
    en: "Found if more than maxShortTenureShare of the staff asked have at most tenureYears years of emergency work. Not decidable if neither a survey with that class nor counts of the organisations are given.",
    zh: "受访人员中从事应急工作不超过tenureYears年者的比例大于maxShortTenureShare，即判为存在。既无该组别的问卷，也无各单位人数时，无法判断。",
  },
  ruleFrom: "ours",
  options: z.strictObject({ maxShortTenureShare: shareOption(0.5, "largest share of staff new to the work; an arbitrary default", "从业时间较短人员的最大比例；默认值为任意设定"), ...tenureOptions }),
  thresholds: { maxShortTenureShare: "default-arbitrary" },
  branches: {
    tenure: {
      label: { en: "Share of staff new to the work", zh: "从业时间较短人员比例" }, relation: "above", threshold: "maxShortTenureShare", metrics: ["experience"],
      look: (looking, { tenureYears, staff, short }) => tenureLooked(looking, tenureYears, staff, short),
    },
  },
});
