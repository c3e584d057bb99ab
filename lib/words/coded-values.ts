import type { Bilingual, Language } from "./bilingual.js";

/**
 * Words that cases use in fields where the format leaves the choice to them: what a tie does (subtype), as what an organisation belongs to a
 * body (role), what the ties rest on (basis). The words of the shipped cases; any other is shown as the case writes it.
 */
export const codedValues: Readonly<Record<string, Bilingual>> = {
  establishes: { en: "establishes", zh: "设立" },
  "overall-responsibility": { en: "overall responsibility", zh: "总负责" },
  "daily-office-of": { en: "daily office", zh: "日常办事机构" },
  liaison: { en: "liaison", zh: "联络" },
  "information-exchange-at-headquarters": { en: "information exchange at headquarters", zh: "指挥部内的信息交流" },
  "information-sharing": { en: "information sharing", zh: "信息共享" },
  "contributes-demand-information": { en: "contributes demand information", zh: "提供需求信息" },
  "contributes-reserve-information": { en: "contributes reserve information", zh: "提供储备信息" },
  "contributes-situation-information": { en: "contributes situation information", zh: "提供态势信息" },
  "joint-command-participation": { en: "takes part in joint command", zh: "参与联合指挥" },
  "resource-sharing": { en: "resource sharing", zh: "资源共享" },
  "action-coordination": { en: "coordination of action", zh: "行动协调" },
  "joint-action": { en: "joint action", zh: "联合行动" },
  "complementary-capability": { en: "complementary capability", zh: "能力互补" },
  "implements-actions-for": { en: "carries out actions for it", zh: "为其落实行动" },
  member: { en: "member", zh: "成员" },
  "works-through": { en: "works through it", zh: "经由其开展工作" },
  "plan-and-regulation": { en: "plan and regulation", zh: "预案与规定" },
  report: { en: "report", zh: "报告" },
  interview: { en: "interview", zh: "访谈" },
  plan: { en: "plan", zh: "预案" },
  synthetic: { en: "synthetic", zh: "合成数据" },
};

/** A word of a case in a language; itself where nothing is known of it. */
export const sayCoded = (value: string, language: Language): string => (Object.hasOwn(codedValues, value) ? codedValues[value]![language] : value);
