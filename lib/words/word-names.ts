import type { Bilingual } from "./bilingual.js";

/** Words of the format itself that sentences name: attributes, kinds of record, readings of a layer. */
export const wordNames = {
  sector: { en: "sector", zh: "类型" },
  level: { en: "level", zh: "层级" },
  jurisdiction: { en: "jurisdiction", zh: "辖区" },
  ties: { en: "ties", zh: "关系" },
  tasks: { en: "tasks", zh: "任务" },
  resources: { en: "resources", zh: "资源" },
  information: { en: "information resources", zh: "信息类资源" },
  instruments: { en: "instruments", zh: "治理工具" },
  codings: { en: "codings", zh: "编码" },
  ratings: { en: "ratings of one another", zh: "相互评分" },
  memberships: { en: "memberships", zh: "成员关系" },
  states: { en: "response states", zh: "响应状态" },
  mandate: { en: "mandate", zh: "授权" },
  command: { en: "command", zh: "指挥" },
  supervision: { en: "supervision", zh: "监督" },
  communication: { en: "communication", zh: "沟通" },
  decision: { en: "decision", zh: "决策" },
  operational: { en: "operational", zh: "应急行动" },
  fragmentation: { en: "fragmentation", zh: "碎片化程度" },
  diameter: { en: "diameter", zh: "直径" },
  superiorDeficit: { en: "superior deficit", zh: "共同上级缺口" },
  taskCongruence: { en: "task congruence", zh: "任务关系吻合度" },
  organisationsGrow: { en: "more organisations take part", zh: "参与单位增多" },
  tiesGrow: { en: "more ties hold", zh: "生效的关系增多" },
  labourFiner: { en: "labour is divided more finely", zh: "分工更细" },
  kept: { en: "kept", zh: "符合" },
  notKept: { en: "not kept", zh: "不符合" },
} satisfies Record<string, Bilingual>;

export type Word = keyof typeof wordNames;
