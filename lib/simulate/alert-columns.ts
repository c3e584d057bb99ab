import type { Column } from "../metric/index.js";

const time = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, range: [0, null], digits: 1 });
const share = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, range: [0, 1], digits: 3 });

export const times: Readonly<Record<string, Column>> = {
  mean: { ...time("Mean", "均值"), higherMeans: { en: "hears later", zh: "知悉更晚" } },
  standardError: time("Standard error", "标准误"),
  median: time("Median", "中位数"),
  low: time("5% of draws", "5%分位"),
  high: time("95% of draws", "95%分位"),
};

export const wholeColumns: Readonly<Record<string, Column>> = {
  target: { type: "text", label: { en: "Until", zh: "直至" }, values: {
    everyone: { en: "everyone has heard", zh: "全部单位知悉" }, reachable: { en: "everyone the ties can reach has heard", zh: "关系可及的单位全部知悉" },
    half: { en: "half have heard", zh: "半数单位知悉" }, confirmed: { en: "everyone the ties can reach has confirmed", zh: "关系可及的单位全部确认" },
  } },
  organisations: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [0, null] },
  reached: share("Happens (share of draws)", "发生的比例"),
  ...times,
};

export const organisationColumns: Readonly<Record<string, Column>> = {
  steps: { type: "integer", label: { en: "Steps", zh: "步数" }, range: [0, null] },
  reached: share("Hears (share of draws)", "知悉的比例"),
  ...times,
  late: { ...share("Late (share of draws)", "迟到的比例"), higherMeans: { en: "late more often", zh: "更常迟到" } },
  confirmed: time("Confirmed (mean)", "确认（均值）"),
  teller: { type: "id", label: { en: "Told by", zh: "由谁告知" } },
  tellerShare: share("Told by them (share of draws)", "由其告知的比例"),
};

export const tieColumns: Readonly<Record<string, Column>> = {
  a: { type: "id", label: { en: "Organisation a", zh: "单位甲" } },
  b: { type: "id", label: { en: "Organisation b", zh: "单位乙" } },
  layer: { type: "id", label: { en: "Layer", zh: "关系层" } },
  carried: { ...share("Carries the news (share of draws)", "传递消息的比例"), higherMeans: { en: "the alert runs over it more often", zh: "警报更常经此传递" } },
};

export const deadlineColumns: Readonly<Record<string, Column>> = {
  deadline: { type: "id", label: { en: "Deadline", zh: "时限" }, values: { asked: { en: "as asked", zh: "所设" } } },
  value: time("Time", "时间"),
  inTime: { type: "number", label: { en: "Organisations in time (mean)", zh: "按时知悉的单位数（均值）" }, range: [0, null], digits: 1 },
  everyone: share("Everyone in time (share of draws)", "全部按时的比例"),
  reachable: share("Everyone reachable in time (share of draws)", "可及单位全部按时的比例"),
};

const change = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, digits: 1 });

export const shortcutColumns: Readonly<Record<string, Column>> = {
  shortcut: { type: "text", label: { en: "Shortcut", zh: "捷径" }, values: { together: { en: "all together", zh: "全部" } } },
  a: { type: "id", label: { en: "Organisation a", zh: "单位甲" } },
  b: { type: "id", label: { en: "Organisation b", zh: "单位乙" } },
  saved: { ...change("Saved until the last has heard (mean)", "最后知悉者提前（均值）"), higherMeans: { en: "the last hear earlier", zh: "最后知悉者更早" } },
  standardError: time("Standard error", "标准误"),
  n: { type: "integer", label: { en: "Draws compared", zh: "比较的次数" }, range: [0, null] },
  savedEach: change("Saved by each organisation (mean)", "每个单位提前（均值）"),
  sooner: { type: "ids", label: { en: "Hear sooner", zh: "更早知悉" } },
  later: { type: "ids", label: { en: "Hear later", zh: "更晚知悉" } },
  reached: { type: "ids", label: { en: "Reached only with it", zh: "因此才可及" } },
  inTime: change("More in time (mean)", "按时者增加（均值）"),
};

/** Over the ties marked unknown: a further one makes nobody hear later or less often. */
export const endColumns: Readonly<Record<string, Column>> = {
  medianLow: time("Median, low", "中位数下限"), medianHigh: time("Median, high", "中位数上限"),
  reachedLow: share("Happens, low", "发生比例下限"), reachedHigh: share("Happens, high", "发生比例上限"),
};
