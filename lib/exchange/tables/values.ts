import type { Vocabulary } from "../../case/index.js";
import { plainTerm } from "./plain-term.js";

/** Fields of a record whose words are translated. `mark` is a cell of a matrix. */
export const valueFields = [
  "level", "sector", "kind", "dimension", "layer", "state", "status", "presence", "yes", "certainty", "resource kind", "sufficiency", "decision", "mark",
  "flow", "initiative", "governance mode",
] as const;
export type ValueField = (typeof valueFields)[number];

/** Words beside the ids and labels of the vocabulary, for each id. */
const synonyms: Readonly<Record<ValueField, Readonly<Record<string, readonly string[]>>>> = {
  level: {
    national: ["国家", "国家级", "中央", "部委", "部级", "central", "federal"],
    provincial: ["省", "省级", "自治区", "province"],
    municipal: ["市", "市级", "地市", "地市级", "地级市", "city", "municipality"],
    district: ["区", "区级", "县", "县级", "区县", "区县级", "区（县）", "county"],
    community: ["社区", "社区级", "街道", "街道级", "街镇", "乡镇", "镇", "乡", "村", "居委会", "subdistrict", "sub-district", "township", "village"],
    site: ["厂", "厂址", "厂区", "核电厂", "plant", "plant site"],
    unspecified: ["未说明", "未注明", "not stated"],
  },
  sector: {
    government: ["政府部门", "行政机关", "机关", "党政机关", "国家机关", "行政单位", "gov", "public administration"],
    "coordinating-body": ["协调机构", "议事机构", "领导小组", "委员会", "coordination body"],
    "public-institution": ["事业", "public body"],
    "armed-police": ["武警部队"],
    enterprise: ["国企", "国有企业", "企业单位", "公司", "company", "business", "firm"],
    social: ["社会团体", "社会力量", "志愿组织", "志愿者组织", "ngo", "nonprofit", "non-profit", "voluntary"],
    mixed: [],
    unspecified: ["未说明", "未注明", "not stated"],
  },
  kind: { government: [], department: ["职能部门"], office: ["办事机构"], "coordinating-body": [], "command-body": ["指挥部"], enterprise: [], "social-organisation": [], force: ["救援队伍", "队伍"], collective: ["集合"] },
  dimension: { vertical: ["纵向", "垂直", "上下级", "纵"], horizontal: ["横向", "水平", "平级", "横", "lateral"] },
  layer: {
    mandate: ["authorisation", "authorization", "delegation"],
    command: ["领导", "命令", "指令", "调度", "指挥调度", "orders"],
    supervision: ["督查", "督导", "督办", "检查", "oversight"],
    communication: ["信息共享", "信息通报", "通报", "信息报送", "信息", "联络", "联系", "交流", "information sharing", "information", "contact", "inform"],
    decision: ["联合决策", "会商", "共同决策", "joint decision", "joint decision-making", "decision-making", "deciding"],
    operational: ["行动", "资源共享", "行动协调", "行动配合", "联合行动", "协同", "协同行动", "resource sharing", "coordination", "operation", "operations", "action"],
  },
  state: {
    standby: ["待命", "应急准备"], plant: ["厂房"], field: ["场区", "site area", "site-area emergency", "field emergency"], "off-site": ["场外", "offsite", "off site", "general emergency"],
  },
  status: {
    "in-plan": ["方案", "预案", "计划", "规定", "方案规定", "in plan", "planned", "plan"],
    required: ["需要", "应有", "建议", "要求", "应建立", "needed", "recommended"],
    observed: ["实际", "观察", "访谈", "演练", "实际发生", "actual", "seen"],
  },
  presence: { present: ["有", "存在", "是", "yes", "true", "1"], absent: ["无", "没有", "不存在", "否", "no", "false", "0"], unknown: ["未知", "不详", "不清楚", "不明", "?", "unclear"] },
  yes: { yes: ["是", "有", "y", "true", "1", "√", "✓", "✔", "对"], no: ["否", "无", "不是", "n", "false", "0", "×", "✗"] },
  certainty: { stated: ["明确", "文本明确", "明示"], implied: ["隐含", "推断", "待确认"], derived: ["推导", "推算"], "general-knowledge": ["常识", "general knowledge"] },
  "resource kind": {
    material: ["物资", "物料", "实物", "materials", "supplies"], information: ["信息", "资料", "数据", "data"], facility: ["设施", "场所", "facilities"],
    capability: ["能力", "队伍", "人员", "技术"], plan: ["方案", "预案"], authority: ["权限", "权力"], finance: ["资金", "经费", "money", "funds"],
  },
  sufficiency: { sufficient: ["充足", "足够", "是", "yes", "enough"], insufficient: ["不足", "缺乏", "不够", "否", "no", "short"] },
  decision: { same: ["相同", "同一", "是", "一致", "合并"], different: ["不同", "否", "不一致"], predecessor: ["前身", "更名", "改名", "前身单位", "renamed"], undecided: ["未定", "待定", "待确认", "不确定", "unsure"] },
  mark: {
    present: ["√", "✓", "✔", "●", "○", "◎", "■", "★", "☆", "x", "是", "有", "yes", "y", "true"],
    absent: ["0", "否", "无", "×", "✗", "-", "—", "/", "no", "n", "false"],
    unknown: ["?", "未知", "不详", "待确认"],
  },
  flow: { "source-to-target": [], "target-to-source": [] },
  initiative: { "superior-ordered": ["上级指令"], self: ["自发"], unknown: [] },
  "governance mode": { administrative: ["行政"], market: ["市场"], social: ["社会"] },
};

type Labelled = { readonly id: string; readonly label: { readonly en?: string | undefined; readonly zh?: string | undefined } };

export interface Term {
  readonly id: string;
  /** As people write it, the label first. */
  readonly words: readonly string[];
}

/** The words of a field as `vocabulary` declares them, with our synonyms for the ids that it has. */
export function termsOf(field: ValueField, vocabulary: Vocabulary): readonly Term[] {
  const declared: readonly Labelled[] | null = field === "level" ? vocabulary.levels : field === "sector" ? vocabulary.sectors : field === "kind" ? vocabulary.kinds
    : field === "layer" ? vocabulary.layers : field === "state" ? vocabulary.states : null;
  const own = synonyms[field];
  const ids = declared?.map(({ id }) => id) ?? Object.keys(own);
  return ids.map((id) => {
    const label = declared?.find((term) => term.id === id)?.label;
    return { id, words: [label?.zh, label?.en, id, ...(Object.hasOwn(own, id) ? own[id]! : [])].filter((word) => word !== undefined) };
  });
}

const numerals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4, 一: 1, 二: 2, 三: 3, 四: 4 };

/**
 * A response level in any of its forms: Ⅰ级, 一级响应, １级, IV, level 1. Null for any other word.
 *
 * @example
 * responseLevelOf("１级"); // 1
 */
export function responseLevelOf(text: string): number | null {
  const match = /^(?:第|响应级别|应急响应|level|responselevel)?(iv|i{1,3}|[1-4]|[一二三四])(?:级|級|level)?(?:应急)?(?:响应|应急|状态)?$/.exec(plainTerm(text));
  return match === null ? null : numerals[match[1]!]!;
}

/** The id that a word means, or null. A bracket after the word ("省级（含直属）") may stand. */
export function meaningOf(field: ValueField, written: string, terms: readonly Term[], vocabulary: Vocabulary): string | null {
  const exact = (text: string) => {
    const plain = plainTerm(text);
    return plain === "" ? null : terms.find(({ words }) => words.some((word) => plainTerm(word) === plain))?.id ?? null;
  };
  const found = exact(written) ?? exact(written.replace(/[（(][^）)]*[）)]$/, ""));
  if (found !== null || field !== "state") return found;
  const level = responseLevelOf(written);
  return level === null ? null : vocabulary.states.find(({ responseLevel }) => responseLevel === level)?.id ?? null;
}
