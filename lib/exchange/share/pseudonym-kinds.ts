import type { Bilingual } from "../../words/index.js";

/** How the pseudonyms of a kind of record begin, and what stands in place of its name. */
interface Stem extends Bilingual {
  readonly prefix: string;
}
const stem = (prefix: string, en: string, zh: string): Stem => ({ prefix, en, zh });

/** Records whose ids always give way. */
export const recordKinds = {
  organisation: stem("org", "Organisation", "单位"), jurisdiction: stem("area", "Area", "辖区"), document: stem("doc", "Document", "文件"),
  task: stem("task", "Task", "任务"), resource: stem("resource", "Resource", "资源"), instrument: stem("instrument", "Instrument", "治理工具"),
  rule: stem("rule", "Rule", "规则"), zone: stem("zone", "Zone", "区域"), question: stem("question", "Open question", "未知事项"),
  tie: stem("tie", "Tie", "关系"), absentTie: stem("absent", "Absent tie", "不存在的关系"), membership: stem("membership", "Membership", "成员身份"),
  rating: stem("rating", "Rating", "评分"), coding: stem("coding", "Coding", "编码"), mergeCandidate: stem("pair", "Pair", "名称对"),
  respondent: stem("person", "Person", "受访者"), coder: stem("coder", "Coder", "编码者"),
} as const;

/** Declared terms: they give way only where they hold a name. */
export const termKinds = {
  level: stem("level", "Level", "层级"), sector: stem("sector", "Sector", "类型"), kind: stem("kind", "Kind", "种类"),
  state: stem("state", "State", "响应状态"), layer: stem("layer", "Layer", "关系层"), item: stem("item", "Item", "评分项"),
} as const;

/** Words of the case that sort its records: kept where they are one plain word without a name. */
export const wordKinds = {
  subtype: stem("subtype", "Subtype", "细类"), wave: stem("wave", "Data collection", "数据批次"), role: stem("role", "Role", "角色"), unit: stem("unit", "Unit", "计量单位"),
  basis: stem("basis", "Basis", "依据"), codebook: stem("codebook", "Codebook", "编码本"), code: stem("code", "Code", "编码项"), value: stem("value", "Value", "取值"), attribute: stem("attribute", "Attribute", "属性"),
} as const;

export const pseudonymKinds = { ...recordKinds, ...termKinds, ...wordKinds } as const;

export type RecordKind = keyof typeof recordKinds;
export type TermKind = keyof typeof termKinds;
export type WordKind = keyof typeof wordKinds;
export type PseudonymKind = keyof typeof pseudonymKinds;
