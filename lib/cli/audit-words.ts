import type { Messages } from "../words/messages.js";

/** What the command `audit` says. */
export const auditCommandMessages = {
  "audit/counts": { en: "{numbers} {numbers:verdict|verdicts}: {value}.", zh: "共{numbers}项判断：{value}。" },
  "audit/count": { en: "{value} {count}", zh: "{value}{count}项" },
  "audit/id": { en: "No.", zh: "编号" },
  "audit/status": { en: "Verdict", zh: "判断" },
  "audit/kind": { en: "Rule", zh: "规则" },
  "audit/by": { en: "By", zh: "依据" },
  "audit/about": { en: "Number", zh: "数字" },
  "audit/where": { en: "Where", zh: "位置" },
  "audit/printed": { en: "Printed", zh: "所印" },
  "audit/recomputed": { en: "Recomputed", zh: "复算" },
  "audit/low": { en: "Low", zh: "下限" },
  "audit/high": { en: "High", zh: "上限" },
  "audit/tolerance": { en: "Tolerance", zh: "容差" },
  "audit/message": { en: "Remark", zh: "说明" },
  "audit/rest": { en: "Further numbers that agree: {value}.", zh: "其余相符的数字：{value}。" },
} satisfies Messages;
