import type { Command } from "../command.js";
import { selectionFlags } from "../selection-flags.js";
import { added, ids, list, number, path, seed, setting, share, tables } from "./options.js";

/** Answers to a questionnaire. */
export const surveyCommands: readonly Command[] = [
  {
    name: "survey",
    summary: { en: "reliability and factors of the answers to a questionnaire", zh: "问卷回答的信度与因子" },
    argument: { name: { en: "answers", zh: "答卷" }, required: true, many: false },
    options: [
      { name: "instrument", kind: "word", value: path, summary: { en: "the instrument; otherwise the one beside the answers, else the collaboration scale", zh: "量表；不给则用答卷旁的量表，否则用协作量表" } },
      { name: "reversed", kind: "flag", summary: { en: "turn reverse items round; otherwise as answered", zh: "反向题反向计分；不给则按原回答" } },
      { name: "by", kind: "word", value: { en: "column", zh: "列" }, summary: { en: "compare the groups of a column: organisation, or a background column; with --case sector, level, jurisdiction or body", zh: "比较某列各组的差异：单位列或背景列；与--case同用时为sector、level、jurisdiction或body" } },
      { name: "leave-out", kind: "list", value: list, choices: ["straight-line", "missing", "out-of-range"], summary: { en: "leave out people whom screening points out for these reasons; otherwise nobody", zh: "因这些原因剔除筛查出的答卷人；不给则不剔除" } },
      { name: "most-missing", kind: "word", value: share, summary: { en: "share of items unanswered above which it is too many; otherwise 0.5", zh: "未作答题项超过此比例即为过多；默认0.5" } },
      { name: "factors", kind: "word", value: number, summary: { en: "how many factors; otherwise as many as parallel analysis suggests", zh: "因子个数；不给则按平行分析" } },
      { name: "draws", kind: "word", value: number, summary: { en: "draws of intervals and of parallel analysis; otherwise 200", zh: "区间和平行分析的抽取次数；默认200" } },
      seed,
      { name: "case", kind: "word", value: path, summary: { en: "hold the scores of organisations to their positions in this case; the flags below concern it", zh: "将单位得分与此案例中的网络位置对照；以下各项均与案例有关" } },
      { name: "metric", kind: "list", value: ids, summary: { en: "positions: metrics of organisations, or metric.column; otherwise degree, betweenness, brokerage", zh: "网络位置：单位指标，或“指标.列”；不给则为度、中介中心性与中介角色" } },
      setting,
      { name: "scores", kind: "list", value: ids, summary: { en: "dimensions of the instrument; otherwise all", zh: "量表的维度；不给则为全部" } },
      { name: "min-units", kind: "word", value: number, summary: { en: "organisations below which nothing is tested; otherwise 10", zh: "单位少于此数不作检验；默认10" } },
      { name: "average-anyway", kind: "flag", summary: { en: "average people also where they do not agree", zh: "单位内回答不一致时仍求均值" } },
      ...selectionFlags, added,
      ...tables,
    ],
    example: "crosstie survey data/three-city-survey/synthetic-responses.csv",
    run: async (invocation, io) => (await import("../survey.js")).survey(invocation, io),
  },
];
