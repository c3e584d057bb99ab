import type { Bilingual } from "../words/bilingual.js";

/**
 * The collaboration framework: five elements and, in its final list, seventeen constituents
 * (3 + 4 + 3 + 3 + 4).
 *
 * The framework is told twice in its source. The case chapters (`v4`) have four elements and speak of
 * governance inside structure; the final chapter (`v5`) makes governance the fifth. The codes are those
 * of `v5` in both: a report in `v4` shows G1 to G3 under structure (`heldBy`) and may show the
 * sub-constituent `P1.plan`, which the case describes and the final list leaves out.
 *
 * "Environment" surrounds the five and is not a sixth. The seventeen constituents have nothing to do
 * with the seventeen items of the survey: they are never joined by number. The definitions are our own
 * wording of what the source says, the Chinese names and definitions our translation.
 */

export type Element = "antecedents" | "process" | "structure" | "governance" | "outcome";

export type FrameworkVersion = "v4" | "v5";

export type SystemRole = "input" | "transformation" | "output";

export interface ElementEntry {
  readonly id: Element;
  readonly code: string;
  readonly label: Bilingual;
  readonly systemRole: SystemRole;
  readonly versions: readonly FrameworkVersion[];
  /** The element that holds this one where it does not stand by itself. */
  readonly heldBy: Element | null;
}

export interface Constituent {
  readonly code: string;
  readonly id: string;
  readonly element: Element;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  /** Codes of the indicators that read it from a network; empty where only coding or a survey can. */
  readonly indicators: readonly string[];
  readonly versions: readonly FrameworkVersion[];
}

export interface SubConstituent extends Constituent {
  readonly parent: string;
}

/** What a coding of this framework gives as its `codebook`. */
export const frameworkId = "collaboration-framework";

const both: readonly FrameworkVersion[] = ["v4", "v5"];

export const elements: readonly ElementEntry[] = [
  { id: "antecedents", code: "A", label: { en: "Collaborative antecedents", zh: "协作前因" }, systemRole: "input", versions: both, heldBy: null },
  { id: "process", code: "P", label: { en: "Collaborative process", zh: "协作过程" }, systemRole: "transformation", versions: both, heldBy: null },
  { id: "structure", code: "S", label: { en: "Collaborative structure", zh: "协作结构" }, systemRole: "transformation", versions: both, heldBy: null },
  { id: "governance", code: "G", label: { en: "Collaborative governance", zh: "协作治理" }, systemRole: "transformation", versions: ["v5"], heldBy: "structure" },
  { id: "outcome", code: "O", label: { en: "Collaborative outcome", zh: "协作结果" }, systemRole: "output", versions: both, heldBy: null },
];

export const constituents: readonly Constituent[] = [
  {
    code: "A1", id: "antecedents.secondary-disaster-risk", element: "antecedents", versions: both, indicators: ["I-16"],
    label: { en: "Risk of secondary disaster from a single action", zh: "单一应急行动引发次生灾害风险" },
    definition: {
      en: "An emergency action taken alone misses its effect and may start further harm.",
      zh: "某一应急行动若单独实施，既达不到效果，还可能引发新的危害。",
    },
  },
  {
    code: "A2", id: "antecedents.inadequate-capability", element: "antecedents", versions: both, indicators: ["I-15"],
    label: { en: "Inadequate capability of a single department or government", zh: "单一部门应急能力不足" },
    definition: {
      en: "Divided bureaucracy and sector interests leave no single unit with all that the task needs.",
      zh: "受科层分割和部门利益影响，没有任何一个单位具备完成任务所需的全部能力。",
    },
  },
  {
    code: "A3", id: "antecedents.fragmented-resources", element: "antecedents", versions: both, indicators: ["I-06", "I-13"],
    label: { en: "Fragmented emergency information and resources", zh: "应急信息与资源碎片化" },
    definition: {
      en: "The information and resources that one task needs are spread over several holders.",
      zh: "同一任务所需的信息和资源分散在多个单位手中。",
    },
  },
  {
    code: "P1", id: "process.command-system", element: "process", versions: both, indicators: ["I-03", "I-10", "I-33"],
    label: { en: "Establish the emergency command system", zh: "建立应急指挥体系" },
    definition: {
      en: "Leadership, functional groups and a shared platform are set up quickly, in limited time.",
      zh: "在有限时间内迅速明确领导机构、组建功能组、搭建共同平台。",
    },
  },
  {
    code: "P2", id: "process.command-authority", element: "process", versions: both, indicators: ["I-04"],
    label: { en: "Guarantee the authority of collaborative command", zh: "保障协同指挥权威" },
    definition: {
      en: "The lead is accepted: it reaches internal and external support, is recognised, and its communication is trusted.",
      zh: "牵头组织得到认可：能够调动内部和外部支持，权威受到承认，沟通受到信任。",
    },
  },
  {
    code: "P3", id: "process.trust", element: "process", versions: both, indicators: ["I-11", "I-29"],
    label: { en: "Enhance trust in emergency collaboration", zh: "增进应急协作信任" },
    definition: {
      en: "Common goals come first, then positive interaction and shared information, then the shown ability to answer one another.",
      zh: "先有共同目标，再有良性互动与信息共享，进而展现相互回应的能力。",
    },
  },
  {
    code: "P4", id: "process.conflict-management", element: "process", versions: both, indicators: ["I-25", "I-32"],
    label: { en: "Manage conflict in the process", zh: "管理协作过程冲突" },
    definition: {
      en: "There is a place to consult, and it is clear who decides in the end.",
      zh: "提供协商的平台，并明确由谁作最终决定。",
    },
  },
  {
    code: "S1", id: "structure.dynamic", element: "structure", versions: both, indicators: ["I-18"],
    label: { en: "Dynamic structure with the situation", zh: "协作结构随态势动态演化" },
    definition: {
      en: "The structure changes with what the emergency needs.",
      zh: "协作结构随应急需要而变化。",
    },
  },
  {
    code: "S2", id: "structure.vertical-basis", element: "structure", versions: both, indicators: ["I-03", "I-04", "I-26"],
    label: { en: "Vertical relations as basis", zh: "纵向组织关系为基础" },
    definition: {
      en: "Bureaucratic relations by mandate, command and supervision, within one level and across levels.",
      zh: "以授权、指挥、监督为内容的科层关系，既有同级的，也有跨级的。",
    },
  },
  {
    code: "S3", id: "structure.horizontal-complement", element: "structure", versions: both, indicators: ["I-01", "I-02", "I-07", "I-08"],
    label: { en: "Horizontal relations as complement", zh: "横向组织关系为补充" },
    definition: {
      en: "Relations added without authority, against fragmentation and many centres.",
      zh: "为应对碎片化和多中心问题而增设的、不依靠隶属权力的关系。",
    },
  },
  {
    code: "G1", id: "governance.administrative", element: "governance", versions: both, indicators: ["I-19"],
    label: { en: "Administrative governance: main mode", zh: "行政治理为主" },
    definition: {
      en: "Steering by bureaucratic arrangement; it follows from the vertical relations.",
      zh: "以科层安排进行治理，源于纵向关系。",
    },
  },
  {
    code: "G2", id: "governance.market", element: "governance", versions: both, indicators: ["I-19"],
    label: { en: "Market governance: auxiliary tool", zh: "市场治理为辅" },
    definition: {
      en: "Steering by contract, price and compensation.",
      zh: "以合同、价格和补偿进行治理。",
    },
  },
  {
    code: "G3", id: "governance.social", element: "governance", versions: both, indicators: ["I-19"],
    label: { en: "Social governance: complement", zh: "社会治理为补充" },
    definition: {
      en: "Social forces take part under guidance.",
      zh: "引导社会力量参与。",
    },
  },
  {
    code: "O1", id: "outcome.overall-intent", element: "outcome", versions: both, indicators: [],
    label: { en: "Achieve the overall emergency intent", zh: "实现总体应急目标" },
    definition: {
      en: "Life, property, public order and the environment are kept safe.",
      zh: "保障生命、财产、社会秩序和环境安全。",
    },
  },
  {
    code: "O2", id: "outcome.individual-mission", element: "outcome", versions: both, indicators: [],
    label: { en: "Complete each unit's mission", zh: "完成个体应急使命" },
    definition: {
      en: "Each participant fulfils the duties it was assigned and its own.",
      zh: "各参与单位完成被赋予的任务和自身职责。",
    },
  },
  {
    code: "O3", id: "outcome.network-tightness", element: "outcome", versions: both, indicators: ["I-30"],
    label: { en: "Tighter collaborative network", zh: "增强协作网络紧密性" },
    definition: {
      en: "More trust, closer relations and new mechanisms.",
      zh: "信任增强，关系更加紧密，形成新的机制。",
    },
  },
  {
    code: "O4", id: "outcome.clear-responsibility", element: "outcome", versions: both, indicators: ["I-31"],
    label: { en: "Clearer responsibilities", zh: "明晰协作组织职责" },
    definition: {
      en: "The result is used to examine duties again and to amend them.",
      zh: "运用结果重新检视并修订各组织职责。",
    },
  },
];

export const subConstituents: readonly SubConstituent[] = [
  {
    code: "P1.plan", id: "process.collaborative-plan", element: "process", parent: "P1", versions: ["v4"], indicators: [],
    label: { en: "Draft collaborative emergency plan", zh: "制定协作应急方案" },
    definition: {
      en: "Several sectors decide together, in real time, on the plan they will follow.",
      zh: "由多部门联合决策，实时制定共同执行的方案。",
    },
  },
];

/** The constituent or sub-constituent with this code, or undefined: a case may be coded in another codebook. */
export function constituentOf(code: string): Constituent | undefined {
  return [...constituents, ...subConstituents].find((entry) => entry.code === code);
}
