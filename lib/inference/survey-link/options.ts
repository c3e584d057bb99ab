import { z } from "zod";
import { saying } from "../../metric/index.js";
import { defaultSeed } from "../../random.js";
import { screenReasons } from "../../survey/index.js";

export const groupings = ["sector", "level", "jurisdiction", "body"] as const;

/** The settings of a survey held to a network, beside the positions. */
export const surveyLinkSchema = z.strictObject({
  dimensions: saying(z.array(z.string()).min(1).nullable().default(null), "dimensions of the instrument; null: all", "量表的维度；null表示全部"),
  reversal: saying(z.enum(["as-answered", "reversed"]).default("as-answered"), "whether reverse items are turned round", "反向题项是否反向计分"),
  leaveOut: saying(z.array(z.enum(screenReasons)).default([]), "people left out because screening points them out for these reasons", "因这些原因剔除筛查出的答卷人"),
  mostMissing: saying(z.number().min(0).max(1).default(0.5), "share of items unanswered above which it is too many", "未作答题项超过此比例即为过多"),
  aggregate: saying(z.enum(["checked", "anyway"]).default("checked"), "checked: no mean where people of an organisation do not agree; anyway: a mean with a warning", "checked：单位内回答不一致时不求均值；anyway：仍求均值并提示"),
  minRwg: saying(z.number().min(0).max(1).default(0.7), "least mean rwg for averaging (customary)", "求均值所需的最低平均rwg（惯例）"),
  minIcc1: saying(z.number().min(-1).max(1).default(0.05), "least ICC(1) for averaging (customary)", "求均值所需的最低ICC(1)（惯例）"),
  minUnits: saying(z.int().min(3).default(10), "organisations below which nothing is tested (default-arbitrary)", "少于此数不作检验（default-arbitrary）"),
  by: saying(z.enum(groupings).nullable().default(null), "groups to compare: sector, level, jurisdiction, or the bodies that organisations are members of", "比较的分组：类型、层级、辖区，或所属机构"),
  draws: saying(z.int().min(1).default(999), "number of draws", "抽取次数"),
  confidence: saying(z.number().gt(0).lt(1).default(0.95), "confidence of the intervals", "区间的置信水平"),
  seed: saying(z.int().default(defaultSeed), "seed of the draws", "抽取所用种子"),
});

export type SurveyLinkOptions = z.input<typeof surveyLinkSchema>;
export type SurveyLinkSettings = z.output<typeof surveyLinkSchema>;
