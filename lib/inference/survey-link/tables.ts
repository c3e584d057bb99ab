import type { Column } from "../../metric/index.js";
import type { Bilingual } from "../../words/index.js";
import type { Position } from "./positions.js";

type Columns = Readonly<Record<string, Column>>;

const number = (en: string, zh: string, more: Partial<Column> = {}): Column => ({ type: "number", label: { en, zh }, digits: 3, ...more });
const count = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh }, range: [0, null] });
const text = (en: string, zh: string, values?: Readonly<Record<string, Bilingual>>): Column => ({ type: "text", label: { en, zh }, ...(values === undefined ? {} : { values }) });

const few: Bilingual = { en: "too few for inference", zh: "单位过少，不作推断" };
const tested: Bilingual = { en: "tested", zh: "已检验" };
const none: Bilingual = { en: "nothing to compare", zh: "无可比较" };
const constantScore: Bilingual = { en: "all scores equal", zh: "得分全部相同" };
const standings = { tested, "not-averaged": { en: "no scores: people do not agree", zh: "无得分：单位内不一致" }, "too-few": few, none, "constant-score": constantScore, "constant-position": { en: "all positions equal", zh: "位置全部相同" } };

export const dimensionColumn = (labels: Readonly<Record<string, Bilingual>>): Column => text("Dimension", "维度", labels);
const p = number("p", "p值", { range: [0, 1] });
const rho = (en: string, zh: string) => number(en, zh, { range: [-1, 1] });
const density = (en: string, zh: string) => number(en, zh, { range: [0, 1] });

export const dimensionColumns = (labels: Readonly<Record<string, Bilingual>>): Columns => ({
  dimension: dimensionColumn(labels),
  verdict: text("Averaging", "能否平均", { agreed: { en: "people agree", zh: "回答一致" }, "low-agreement": { en: "low agreement", zh: "一致性低" }, "one-person": { en: "one person each", zh: "每单位一人" } }),
  organisations: count("Organisations", "单位数"), people: count("People", "人数"), alone: count("With one person", "仅一人的单位"),
  icc1: number("ICC(1)", "组内相关ICC(1)"), icc2: number("ICC(2)", "组内相关ICC(2)"), p, rwg: number("rwg, mean", "平均rwg", { range: [0, 1] }), alpha: number("Alpha", "α系数"),
  reliability: number("Reliability", "得分信度"), reliabilityFrom: text("from", "信度来源", { icc2: { en: "ICC(2)", zh: "ICC(2)" }, alpha: { en: "alpha", zh: "α系数" } }),
});

export const linkColumns = (labels: Readonly<Record<string, Bilingual>>, positions: readonly Position[]): Columns => ({
  dimension: dimensionColumn(labels), position: text("Position", "网络位置", Object.fromEntries(positions.map(({ id, label }) => [id, label]))), layer: { type: "id", label: { en: "Layer", zh: "关系层" } },
  n: count("Organisations", "单位数"), rho: rho("Correlation", "等级相关"), low: rho("Low", "下限"), high: rho("High", "上限"), p, adjustedP: number("p, adjusted", "校正p值", { range: [0, 1] }),
  test: text("Test", "检验", { exact: { en: "all orders", zh: "全部排列" }, drawn: { en: "drawn orders", zh: "随机排列" } }),
  reliability: number("Reliability", "得分信度"), corrected: number("Corrected", "校正相关"), correctedLow: number("Corrected, low", "校正下限"), correctedHigh: number("Corrected, high", "校正上限"),
  standing: text("Standing", "情况", standings),
});

export const scoreColumns = (labels: Readonly<Record<string, Bilingual>>, positions: readonly Position[]): Columns => ({
  organisation: { type: "id", label: { en: "Organisation", zh: "单位" } }, people: count("People", "人数"),
  ...Object.fromEntries(Object.entries(labels).map(([id, label]): [string, Column] => [id, { type: "number", label, digits: 2 }])),
  ...Object.fromEntries(positions.map(({ id, layer, shown }): [string, Column] => [positionKey(id, layer), shown])),
});

export const positionKey = (id: string, layer: string | null): string => (layer === null ? id : `${id}@${layer}`);

export const halvesColumns = (labels: Readonly<Record<string, Bilingual>>): Columns => ({
  dimension: dimensionColumn(labels), n: count("Organisations", "单位数"), high: count("Above the median", "高于中位数"), low: count("Below", "低于中位数"),
  highDensity: density("Density above", "高分者之间密度"), lowDensity: density("Density below", "低分者之间密度"), difference: number("Difference", "差值", { range: [-1, 1] }), p, standing: text("Standing", "情况", standings),
});

export const groupColumns = (labels: Readonly<Record<string, Bilingual>>, groups: Readonly<Record<string, Bilingual>>): Columns => ({
  dimension: dimensionColumn(labels), group: text("Group", "组", groups), members: count("Members", "成员数"), scored: count("With a score", "有得分"), score: number("Mean score", "平均得分", { digits: 2 }),
  pairs: count("Pairs", "单位对"), ties: count("Tied horizontally", "有横向关系"), density: density("Horizontal density", "横向密度"),
});

export const groupLinkColumns = (labels: Readonly<Record<string, Bilingual>>): Columns => ({
  dimension: dimensionColumn(labels), n: count("Groups", "组数"), rho: rho("Correlation", "等级相关"), p, standing: text("Standing", "情况", { ...standings, "constant-position": { en: "all densities equal", zh: "密度全部相同" } }),
});

export const ratingColumns = (items: Readonly<Record<string, Bilingual>>): Columns => ({
  item: text("Item", "评分项", items), layer: { type: "id", label: { en: "Layer", zh: "关系层" } }, n: count("Organisations", "单位数"), pairs: count("Rated pairs", "有评分的对"), tied: count("of them tied", "其中有关系"),
  tiedMean: number("Mean, tied", "有关系者均值", { digits: 2 }), untiedMean: number("Mean, not tied", "无关系者均值", { digits: 2 }), r: rho("Correlation", "相关"), p,
  standing: text("Standing", "情况", { tested, "too-few": few, none, "all-tied": { en: "all rated pairs are tied", zh: "有评分者均有关系" }, "none-tied": { en: "no rated pair is tied", zh: "有评分者均无关系" }, "constant-rating": { en: "all ratings equal", zh: "评分全部相同" } }),
});
