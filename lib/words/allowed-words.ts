import type { Bilingual } from "./bilingual.js";

/**
 * The words that the format itself allows in a field and that are typed as they stand, with what they mean. A list of allowed words is
 * glossed from here in Chinese; what a case declares (levels, sectors, layers) has labels of its own.
 */
export const allowedWords: Readonly<Record<string, Bilingual>> = {
  vertical: { en: "vertical", zh: "纵向" }, horizontal: { en: "horizontal", zh: "横向" },
  "in-plan": { en: "in plan", zh: "预案中" }, required: { en: "recommended", zh: "建议" }, observed: { en: "observed", zh: "已观察" },
  present: { en: "present", zh: "有" }, absent: { en: "absent", zh: "无" }, unknown: { en: "unknown", zh: "未知" }, contradicted: { en: "contradicted", zh: "矛盾" }, expected: { en: "expected", zh: "预期" },
  stated: { en: "stated", zh: "明确" }, implied: { en: "implied", zh: "推断" }, derived: { en: "derived", zh: "推导" }, "general-knowledge": { en: "general knowledge", zh: "常识" },
  complete: { en: "complete", zh: "全部列出" }, partial: { en: "partial", zh: "部分列出" }, "not-stated": { en: "not stated", zh: "未说明" },
  mandate: { en: "mandate", zh: "授权" }, command: { en: "command", zh: "指挥" }, supervision: { en: "supervision", zh: "监督" },
  communication: { en: "communication", zh: "沟通" }, decision: { en: "decision", zh: "决策" }, operational: { en: "operational", zh: "应急行动" },
  "superior-ordered": { en: "ordered by a superior", zh: "奉上级之命" }, self: { en: "of its own accord", zh: "自主" },
  administrative: { en: "administrative", zh: "行政" }, market: { en: "market", zh: "市场" }, social: { en: "social", zh: "社会" },
  primary: { en: "primary", zh: "主要" }, auxiliary: { en: "auxiliary", zh: "辅助" }, complement: { en: "complement", zh: "补充" },
  "source-to-target": { en: "from source to target", zh: "由source至target" }, "target-to-source": { en: "from target to source", zh: "由target至source" },
  material: { en: "material", zh: "物资" }, information: { en: "information", zh: "信息" }, facility: { en: "facility", zh: "设施" }, capability: { en: "capability", zh: "能力" },
  plan: { en: "plan", zh: "预案" }, authority: { en: "authority", zh: "权限" }, finance: { en: "finance", zh: "资金" },
  sufficient: { en: "sufficient", zh: "充足" }, insufficient: { en: "insufficient", zh: "不足" },
  rows: { en: "rows by level", zh: "按层级分行" }, force: { en: "force-directed", zh: "力导向" },
  ours: { en: "ours", zh: "编码者所译" },
  "security-management": { en: "information security and management", zh: "信息安全与管理" }, "integration-circulation": { en: "integration and circulation", zh: "整合与流通" },
  safeguard: { en: "safeguard mechanism", zh: "保障机制" }, "supervision-evaluation": { en: "supervision and evaluation", zh: "监督与评价" }, "interest-coordination": { en: "interest coordination", zh: "利益协调" },
  "i-management": { en: "lack of effective management", zh: "信息缺乏有效管理" }, "i-safety-quality": { en: "safety and quality of sharing", zh: "共享过程安全与质量" },
};

/** A word as it is typed, with what it means in brackets where it is told in Chinese. */
export const glossed = (word: string): string => (Object.hasOwn(allowedWords, word) ? `${word}（${allowedWords[word]!.zh}）` : word);
