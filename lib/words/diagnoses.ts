import type { Messages } from "./messages.js";

/** How an answer to a problem is said, on the terminal and in the report. */
export const diagnosisMessages = {
  "state/found": { en: "found", zh: "存在" },
  "state/not-found": { en: "not found", zh: "未发现" },
  "state/not-decidable": { en: "not decidable", zh: "无法判断" },
  "origin/default-arbitrary": { en: "an arbitrary default", zh: "任意默认值" },
  "origin/source": { en: "by the source", zh: "依原文" },
  "origin/user": { en: "set by the user", zh: "由使用者设定" },
  "branch/above": { en: "{label}: {value} (found above {threshold}, {origin})", zh: "{label}：{value}（高于{threshold}即为存在，{origin}）" },
  "branch/below": { en: "{label}: {value} (found below {threshold}, {origin})", zh: "{label}：{value}（低于{threshold}即为存在，{origin}）" },
  "branch/at-least": { en: "{label}: {value} (found from {threshold} on, {origin})", zh: "{label}：{value}（达到{threshold}即为存在，{origin}）" },
  "branch/between": { en: "between {least} and {most}", zh: "介于{least}与{most}之间" },
  "branch/beside": { en: "Beside it, not an answer: {label} {value}", zh: "参考值，不作结论：{label} {value}" },
  "sensitive": { en: "sensitive", zh: "敏感" },
  "stable": { en: "stable", zh: "稳定" },
  "sensitive/changes": { en: "Sensitive: {changes}", zh: "敏感：{changes}" },
  "sensitive/change": { en: "{option} = {threshold}: {state}", zh: "{option}取{threshold}时为{state}" },
  "stable/sentence": { en: "Stable: no threshold moved by a fifth changes the answer.", zh: "稳定：各阈值上下移动五分之一，结论不变。" },
  "change/add-tie": { en: "ties", zh: "关系" },
  "change/add-instrument": { en: "instruments", zh: "治理工具" },
  "change/add-lead": { en: "leads", zh: "牵头单位" },
  "change/add-document": { en: "documents", zh: "文件" },
  "change/training": { en: "training", zh: "培训演练" },
  "change/disclosure": { en: "disclosure", zh: "信息公开" },
} satisfies Messages;

export type DiagnosisCode = keyof typeof diagnosisMessages;
