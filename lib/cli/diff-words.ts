import type { DiffTable } from "../compare/index.js";
import type { Bilingual } from "../words/bilingual.js";
import type { Messages } from "../words/messages.js";

/** What `diff` says. */
export const diffMessages = {
  "diff/heading": { en: "{first} to {second}: {added} {added:record|records} added, {removed} removed, {changed} changed", zh: "由{first}到{second}：新增{added}条，删除{removed}条，修改{changed}条" },
  "diff/nothing": { en: "{first} and {second} say the same.", zh: "{first}与{second}内容相同。" },
  "diff/renames": { en: "Perhaps renamed (nothing was taken as renamed)", zh: "疑为更改编号（未按更改处理）" },
  "diff/by-content": { en: "all but the id is the same", zh: "除编号外完全相同" },
  "diff/by-ends": { en: "same ends and layer", zh: "两端及所属层相同" },
  "diff/by-label": { en: "same name", zh: "名称相同" },
  "diff/added": { en: "added", zh: "新增" },
  "diff/removed": { en: "removed", zh: "删除" },
  "diff/changed": { en: "changed", zh: "修改" },
  "diff/renamed": { en: "perhaps renamed", zh: "疑为改编号" },
  "diff/not-stated": { en: "not stated", zh: "未说明" },
  "diff/none": { en: "none", zh: "无" },
  "diff/table": { en: "Table", zh: "表" },
  "diff/id": { en: "Id", zh: "编号" },
  "diff/change": { en: "Change", zh: "变化" },
  "diff/field": { en: "Field", zh: "字段" },
  "diff/before": { en: "Before", zh: "之前" },
  "diff/after": { en: "After", zh: "之后" },
} satisfies Messages;

export const tableWords: Readonly<Record<DiffTable, Bilingual>> = {
  case: { en: "The case itself", zh: "案例本身" }, lead: { en: "Lead", zh: "牵头单位" }, liaison: { en: "Liaison", zh: "联络单位" },
  levels: { en: "Levels", zh: "层级" }, sectors: { en: "Sectors", zh: "类型" }, kinds: { en: "Kinds of organisation", zh: "单位种类" },
  jurisdictions: { en: "Jurisdictions", zh: "辖区" }, states: { en: "Response states", zh: "响应状态" }, layers: { en: "Layers", zh: "关系层" }, ratingItems: { en: "Items of rating", zh: "评分项" },
  documents: { en: "Documents", zh: "文件" }, organisations: { en: "Organisations", zh: "单位" }, ties: { en: "Ties", zh: "关系" }, absentTies: { en: "Absent ties", zh: "不存在的关系" },
  memberships: { en: "Memberships", zh: "成员身份" }, ratings: { en: "Ratings", zh: "评分" }, tasks: { en: "Tasks", zh: "任务" }, resources: { en: "Resources", zh: "资源" },
  instruments: { en: "Instruments", zh: "治理工具" }, codings: { en: "Codings", zh: "编码" }, mergeCandidates: { en: "Perhaps one organisation", zh: "疑为同一单位" },
  positions: { en: "Places on the map", zh: "图上位置" }, frames: { en: "Frames of the map", zh: "图幅" }, rules: { en: "Rules", zh: "规则" }, zones: { en: "Zones", zh: "区域" }, unknowns: { en: "Open questions", zh: "未知事项" },
};
