import type { Bilingual } from "../words/bilingual.js";
import type { FrameworkVersion } from "./framework.js";

/**
 * How the elements hang together: typed relations, each with how sure it is and what it rests on (sections of the S City
 * study). "Stated" is what the text says, "implied" what it supports and an encoder chose; "partly-stated" mixes both.
 * Figures 1 and 2 of the source have no content in the text, so none of this is read off a drawing.
 */

/** What stands outside the elements and is named by a relation. */
export const surroundings = {
  environment: { en: "Environment", zh: "环境" },
  departments: { en: "collaboration among departments", zh: "部门间协作" },
  governments: { en: "collaboration of governments (horizontal) and departments (vertical)", zh: "政府间（横向）与部门间（纵向）协作" },
  "joint-action": { en: "joint action", zh: "联合行动" },
  fragmentation: { en: "fragmentation and many centres", zh: "碎片化与多中心" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const relationTypes = {
  conditions: { en: "conditions", zh: "制约" },
  drives: { en: "drives", zh: "驱动" },
  requires: { en: "requires", zh: "要求" },
  "carried-by": { en: "is carried by", zh: "以其为载体" },
  builds: { en: "builds", zh: "建立" },
  legitimises: { en: "legitimises", zh: "赋予正当性" },
  "may-cause": { en: "may cause", zh: "可能造成" },
  counters: { en: "counters", zh: "应对" },
  grounds: { en: "grounds", zh: "奠定基础" },
  supports: { en: "supports", zh: "支持" },
  steers: { en: "steers", zh: "引导" },
  produces: { en: "produces", zh: "产出" },
  moves: { en: "moves", zh: "推动" },
  "feeds-back": { en: "feeds back to", zh: "反馈" },
  cycle: { en: "goes round", zh: "循环" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RelationType = keyof typeof relationTypes;
export type RelationCertainty = "stated" | "partly-stated" | "implied" | "derived";

export interface ElementRelation {
  readonly id: string;
  /** Codes of elements and constituents, or one of the `surroundings`; "all" is every element. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly type: RelationType;
  readonly certainty: RelationCertainty;
  /** Sections of the S City study; empty where the reading is the encoder's own. */
  readonly sections: readonly string[];
  /** What it rests on, in a few words; null where the sections say it all. */
  readonly basis: Bilingual | null;
  /** What is odd about it in the source. */
  readonly flag: Bilingual | null;
  readonly versions: readonly FrameworkVersion[];
}

const both: readonly FrameworkVersion[] = ["v4", "v5"];

function relation(
  id: string, from: string, type: RelationType, to: string, certainty: RelationCertainty, sections: string, basis: readonly [string, string] | null,
  { flag, versions = both }: { flag?: readonly [string, string]; versions?: readonly FrameworkVersion[] } = {},
): ElementRelation {
  return {
    id, type, certainty, versions, from: from.split(" "), to: to.split(" "), sections: sections === "" ? [] : sections.split(" "),
    basis: basis === null ? null : { en: basis[0], zh: basis[1] }, flag: flag === undefined ? null : { en: flag[0], zh: flag[1] },
  };
}

export const elementRelations: readonly ElementRelation[] = [
  relation("r01", "environment", "conditions", "A", "stated", "2.2(2) 3", ["an open system", "开放系统"]),
  relation("r02", "A", "drives", "P", "stated", "3 5.1", ["input to transformation; each antecedent drives collaboration", "由输入到转化；各项前因均驱动协作"]),
  relation("r03", "A1", "drives", "departments", "stated", "5.1(1)", null),
  relation("r04", "A2", "drives", "governments", "stated", "5.1(2)", null, {
    flag: ["The text pairs governments with horizontal and departments with vertical, which is odd; kept as written.", "原文以政府对应横向、部门对应纵向，颇为反常；照原文保留。"],
  }),
  relation("r05", "A3", "requires", "joint-action", "stated", "5.1(3)", null),
  relation("r06", "P", "carried-by", "S", "stated", "3", ["structure is the carrier, process the form", "结构是载体，过程是形式"]),
  relation("r07", "P1", "builds", "S2", "implied", "", ["the command system sets up groups", "指挥体系设立各组"]),
  relation("r08", "P2", "legitimises", "S2", "implied", "", ["the lead's right to schedule", "牵头组织的调度权"]),
  relation("r09", "S2", "may-cause", "fragmentation", "stated", "4.3(2) 5.3(3)", null),
  relation("r10", "S3", "counters", "fragmentation", "stated", "4.3(2) 5.3(3)", null),
  relation("r11", "S2", "grounds", "G1", "stated", "5.4(1)", null),
  relation("r12", "P3", "supports", "S3", "implied", "", ["information shared within groups", "组内信息共享"]),
  relation("r13", "G", "steers", "P S", "implied", "", ["governance sits in the middle part; the drawing of it is not in the text", "治理位于中间部分；原图内容不在文中"], { versions: ["v5"] }),
  relation("r14", "P S G", "produces", "O", "partly-stated", "3 5.6", ["transformation to output", "由转化到输出"]),
  relation("r15", "environment", "moves", "S1", "stated", "4.3(1) 5.3(1)", null),
  relation("r16", "O3", "feeds-back", "S", "stated", "4.4", ["success changes the existing structure, adds agreements and organisations", "成功会改变既有结构，增加协议和组织"]),
  relation("r17", "O4", "feeds-back", "P2 S2", "implied", "", ["duties are amended", "修订职责"]),
  relation("r18", "O", "feeds-back", "A", "implied", "2.2(2)", ["the closed loop of input, transformation, output and feedback", "输入、转化、输出、反馈的闭环"]),
  relation("r19", "all", "cycle", "all", "stated", "", ["the conclusion speaks of a logical relation that cycles as the response changes", "结论称其逻辑关系随响应变化而循环"], {
    flag: ["Stated only vaguely.", "原文仅作笼统表述。"],
  }),
];

/** The relations as one version tells them: in `v4` governance is a part of structure and no end of its own. */
export function relationsOf(version: FrameworkVersion): readonly ElementRelation[] {
  const held = (codes: readonly string[]) => (version === "v5" ? codes : [...new Set(codes.map((code) => (code === "G" ? "S" : code)))]);
  return elementRelations.filter(({ versions }) => versions.includes(version)).map((one) => ({ ...one, from: held(one.from), to: held(one.to) }));
}
