import type { Column } from "../../metric/index.js";
import { whatIfMeasures } from "./numbers.js";

const count = (en: string, zh: string): Column => ({ type: "integer", label: { en, zh } });
const value = (en: string, zh: string): Column => ({ type: "number", label: { en, zh }, digits: 4 });
const ids = (en: string, zh: string): Column => ({ type: "ids", label: { en, zh } });
const id = (en: string, zh: string): Column => ({ type: "id", label: { en, zh } });

const measure: Column = { type: "text", label: { en: "Measure", zh: "指标" }, values: whatIfMeasures };

type Columns = Readonly<Record<string, Column>>;

export const effectColumns: Columns = {
  measure, before: value("Before", "此前"), between: value("Counted as one", "合并后"), after: value("After", "此后"), change: value("Change", "变化"),
};
/** Low and high over the ties marked unknown. */
export const boundColumns: Columns = {
  beforeLow: value("Before, low", "此前下限"), beforeHigh: value("Before, high", "此前上限"), afterLow: value("After, low", "此后下限"), afterHigh: value("After, high", "此后上限"),
  low: value("Change, low", "变化下限"), high: value("Change, high", "变化上限"),
};
export const reachColumns: Columns = {
  organisation: id("No longer reached", "无法再联系到"),
  by: { type: "text", label: { en: "By", zh: "方式" }, values: { any: { en: "any tie", zh: "任何关系" }, authority: { en: "command and mandate", zh: "指挥与授权" } } },
  lead: id("Lead", "牵头单位"),
};
export const taskColumns: Columns = {
  step: count("Step", "步骤"),
  cause: {
    type: "text", label: { en: "Cause", zh: "原因" },
    values: { required: { en: "requires what is gone", zh: "需要缺位单位" }, "sole-holder": { en: "needs what nobody else holds", zh: "所需资源别无持有单位" }, prerequisite: { en: "a prerequisite failed", zh: "前提任务失败" } },
  },
  through: ids("What is lacking", "所缺"), ties: ids("Ties it loses", "失去的关系"), left: ids("Required and left", "尚在的所需单位"),
};
export const resourceColumns: Columns = { gone: ids("Holders gone", "缺位的持有单位"), left: ids("Holders left", "尚存的持有单位"), tasks: ids("Tasks that need it", "需要它的任务") };
export const pieceColumns: Columns = { piece: count("Piece", "部分"), size: count("Organisations", "单位数"), organisations: ids("Who", "成员") };
export const evidenceColumns: Columns = {
  record: { type: "text", label: { en: "Record", zh: "记录" } }, document: id("Document", "文件"), section: { type: "text", label: { en: "Section", zh: "章节" } },
  certainty: {
    type: "text", label: { en: "Certainty", zh: "确定程度" },
    values: { stated: { en: "stated", zh: "明确" }, implied: { en: "implied", zh: "推断" }, derived: { en: "derived", zh: "推导" }, "general-knowledge": { en: "general knowledge", zh: "常识" } },
  },
};
export const mergingColumns: Columns = {
  a: id("Organisation a", "单位甲"), b: id("Organisation b", "单位乙"),
  effect: { type: "text", label: { en: "Effect", zh: "结果" }, values: { "one-tie": { en: "become one tie", zh: "合为一条关系" }, "one-pair": { en: "join one pair in several layers", zh: "在不同层联结同一对单位" }, within: { en: "are within, and drop out", zh: "成为内部关系，不再计入" } } },
  layers: ids("Layers", "关系层"), ties: ids("Ties", "关系"),
};
export const superiorColumns: Columns = { before: ids("Superiors before", "此前的上级"), after: ids("Superiors after", "此后的上级"), evidence: ids("Evidence", "依据") };
export const taskChangeColumns: Columns = {
  requiredBefore: count("Required before", "此前所需单位数"), requiredAfter: count("Required after", "此后所需单位数"),
  tiedBefore: count("Tied pairs before", "此前有关系的对"), pairsBefore: count("Pairs before", "此前单位对"), tiedAfter: count("Tied pairs after", "此后有关系的对"), pairsAfter: count("Pairs after", "此后单位对"),
};
export const sensitivityColumns: Columns = {
  measure, beforeLow: value("Before, low", "此前下限"), beforeHigh: value("Before, high", "此前上限"), afterLow: value("After, low", "此后下限"), afterHigh: value("After, high", "此后上限"),
  changeLow: value("Change, low", "变化下限"), changeHigh: value("Change, high", "变化上限"), movedBy: ids("Moved by", "受其影响"),
};
const candidate = { type: "text", label: { en: "Candidate", zh: "候选" } } as const;
export const candidateColumns: Columns = {
  candidate, a: id("Organisation a", "单位甲"), b: id("Organisation b", "单位乙"), recommended: { type: "boolean", label: { en: "The case recommends it", zh: "案例建议合并" } },
  before: value("Fragmentation before, if one", "若为同一单位：此前碎片化"), after: value("After, if one", "此后"), change: value("Change, if one", "变化"),
  moves: { type: "ids", label: { en: "Moves", zh: "影响的指标" }, values: whatIfMeasures },
};
export const wayColumns: Columns = {
  way: count("Way", "取法"), merged: ids("Counted as one", "合并的候选"), organisations: count("Organisations left", "余下单位数"),
  before: value("Fragmentation before", "此前碎片化程度"), after: value("After", "此后"), change: value("Change", "变化"), failedTasks: count("Tasks that fail", "失败任务数"), leadReaches: count("The lead reaches", "牵头单位可达"),
};
/** Who comes first when each is left out in turn, if a candidate alone is one organisation. */
export const candidateFirstColumns: Columns = {
  candidate, a: id("Organisation a", "单位甲"), b: id("Organisation b", "单位乙"), recommended: candidateColumns["recommended"]!,
  fragmentation: value("Fragmentation, if one", "若为同一单位：碎片化程度"), first: id("First, if one", "居首单位"), rise: value("Its rise, if one", "其升幅"),
};
