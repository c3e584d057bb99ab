import type { Messages } from "../words/messages.js";

/** What `check` says around the rules of the lint; their own sentences stand with them. */
export const lintMessages = {
  "lint/heading": { en: "Command: {warnings} {warnings:warning|warnings}, {notes} {notes:note|notes}, {undecided} not decidable", zh: "指挥规则：警告{warnings}条，提示{notes}条，无法判断{undecided}条" },
  "lint/silent": { en: "Nothing found: {rules}.", zh: "未发现问题：{rules}。" },
  "lint/not-decidable": { en: "not decidable", zh: "无法判断" },
  "lint/source-ours": { en: "a rule of our own", zh: "本工具自定规则" },
  "lint/source-after": { en: "a rule of our own, after {place}", zh: "本工具自定规则，参照{place}" },
  "lint/more-notes": { en: "... and {count} more {count:note|notes} (CSV and JSON list all)", zh: "……另有{count}条提示（表格和数据格式列出全部）" },
} satisfies Messages;
