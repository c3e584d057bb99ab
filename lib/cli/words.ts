import type { Language } from "../words/bilingual.js";
import { auditCommandMessages } from "./audit-words.js";
import { bridgeMessages } from "./bridge-words.js";
import { codingsMessages } from "./codings-words.js";
import { surveyLinkMessages } from "./survey-link-words.js";
import { surveyCommandMessages } from "./survey-words.js";
import { statesMessages } from "./states-words.js";
import { diagnoseMessages } from "./diagnose-words.js";
import { diffMessages } from "./diff-words.js";
import { exportMessages } from "./export-words.js";
import { importCommandMessages } from "./import-words.js";
import { lintMessages } from "./lint-words.js";
import { shareMessages } from "./share-words.js";
import { verifyMessages } from "./verify-words.js";
import { loopMessages } from "../words/loop.js";
import { resultMessages } from "../words/results.js";
import { fill, type Messages, type NameOf, type Params } from "../words/messages.js";

/** What the commands say about themselves and their results. */
export const commandMessages = {
  ...codingsMessages,
  ...exportMessages,
  ...importCommandMessages,
  ...loopMessages,
  ...lintMessages,
  ...shareMessages,
  ...verifyMessages,
  ...bridgeMessages,
  ...statesMessages,
  ...diagnoseMessages,
  ...diffMessages,
  ...auditCommandMessages,
  ...surveyCommandMessages,
  ...surveyLinkMessages,
  ...resultMessages,
  "read/doubts": { en: "{case}: read. Warnings: {warnings}, notes: {notes} (crosstie check {case})", zh: "{case}：读取时有{warnings}条警告、{notes}条提示（crosstie check {case}）" },
  "check/errors": { en: "Errors: {count}", zh: "错误：{count}" },
  "check/warnings": { en: "Warnings: {count}", zh: "警告：{count}" },
  "check/notes": { en: "Notes: {count}", zh: "提示：{count}" },
  "check/unusable": { en: "{case}: not usable as it stands.", zh: "{case}：目前无法使用。" },
  "check/case": { en: "Case", zh: "案例" },
  "check/severity": { en: "Severity", zh: "程度" },
  "check/code": { en: "Code", zh: "代码" },
  "check/file": { en: "File", zh: "文件" },
  "check/row": { en: "Row", zh: "行" },
  "check/column": { en: "Column", zh: "列" },
  "check/message": { en: "What is wrong", zh: "说明" },
  "check/suggestion": { en: "Did you mean", zh: "是否应为" },
  "check/records": { en: "Records", zh: "记录" },
  "check/source": { en: "Source of the rule", zh: "规则来源" },
  "severity/error": { en: "error", zh: "错误" },
  "severity/warning": { en: "warning", zh: "警告" },
  "severity/note": { en: "note", zh: "提示" },
  "counts/organisations": { en: "{count} {count:organisation|organisations}", zh: "{count}个单位" },
  "counts/ties": { en: "{count} {count:tie|ties}", zh: "{count}条关系" },
  "counts/tiesByDimension": { en: "{count} {count:tie|ties} ({vertical} vertical, {horizontal} horizontal)", zh: "{count}条关系（纵向{vertical}条，横向{horizontal}条）" },
  "counts/tasks": { en: "{count} {count:task|tasks}", zh: "{count}项任务" },
  "counts/resources": { en: "{count} {count:resource|resources}", zh: "{count}项资源" },
  "counts/instruments": { en: "{count} {count:instrument|instruments}", zh: "{count}项治理工具" },
  "counts/memberships": { en: "{count} {count:membership|memberships}", zh: "{count}项成员身份" },
  "counts/ratings": { en: "{count} {count:rating|ratings}", zh: "{count}项评分" },
  "counts/codings": { en: "{count} {count:coding|codings}", zh: "{count}项编码" },
  "ledger/legend": { en: "Conventions", zh: "计法" },
  "measure/none": { en: "No metric applies to this case as selected.", zh: "所选范围内没有适用的指标。" },
  "measure/several-tables": { en: "Several tables stand one below the other; --out with a folder gives one file each.", zh: "多张表上下排列；用--out给出文件夹可分别写入文件。" },
  "out/wrote": { en: "Wrote {path}", zh: "已写入{path}" },
  "report/wrote": { en: "Report: {path}", zh: "报告：{path}" },
  "draw/wrote": { en: "Picture: {path}", zh: "图：{path}" },
  "report/no-map": { en: "The report has no interactive map: {file} is missing. Run npm run build.", zh: "报告不含交互网络图：缺少{file}。请运行npm run build。" },
  "metrics/id": { en: "Id", zh: "编号" },
  "metrics/aliases": { en: "Also called", zh: "别名" },
  "metrics/element": { en: "Element", zh: "要素" },
  "metrics/subject": { en: "About", zh: "对象" },
  "metrics/label": { en: "Name", zh: "名称" },
  "metrics/question": { en: "Question", zh: "问题" },
  "metrics/formula": { en: "Formula", zh: "公式" },
  "metrics/convention": { en: "How it is counted", zh: "计法" },
  "metrics/comparable": { en: "Comparable", zh: "可比范围" },
  "metrics/options": { en: "Options", zh: "选项" },
  "metrics/option": { en: "Option", zh: "选项" },
  "metrics/values": { en: "Takes", zh: "取值" },
  "metrics/default": { en: "Default", zh: "默认" },
  "metrics/meaning": { en: "Meaning", zh: "含义" },
  "metrics/columns": { en: "Columns", zh: "列" },
  "metrics/column": { en: "Column", zh: "列" },
  "metrics/range": { en: "Range", zh: "范围" },
  "metrics/higher": { en: "Higher means", zh: "越高表示" },
  "metrics/theme": { en: "Part", zh: "部分" },
  "metrics/cost": { en: "Cost", zh: "计算量" },
  "metrics/example": { en: "Worked example", zh: "算例" },
  "metrics/example-ties": { en: "Ties: {ties}", zh: "关系：{ties}" },
  "metrics/example-none": { en: "no tie", zh: "无关系" },
  "metrics/example-alone": { en: "Organisations: {organisations}", zh: "单位：{organisations}" },
  "metrics/example-sectors": { en: "Sectors: {sectors}", zh: "类型：{sectors}" },
  "metrics/example-options": { en: "Options: {options}", zh: "选项：{options}" },
  "metrics/example-signs": { en: "a-b: undirected; a>b: from a to b, or a above b; *2: strength; @command: layer", zh: "a-b：无方向；a>b：由a至b，或a为上级；*2：强度；@command：关系层" },
  "metrics/example-more": { en: "with further records of the case (in the JSON output)", zh: "另含案例的其他记录（见JSON输出）" },
  "metrics/programs": { en: "As other programs report it", zh: "其他软件的计法" },
  "metrics/program": { en: "Program", zh: "软件" },
  "metrics/settings": { en: "Options here", zh: "本工具的选项" },
  "metrics/with-column": { en: "Column here", zh: "本工具的列" },
  "ledger/heading": { en: "Values by convention", zh: "各种计法的数值" },
  "ledger/convention": { en: "Convention", zh: "计法" },
  "ledger/none": { en: "No known convention of another program concerns these metrics on this network.", zh: "所列指标在此网络上没有已知的其他软件计法。" },
  "synth/wrote": { en: "SYNTHETIC case written to {path}: {organisations} {organisations:organisation|organisations}, {ties} {ties:tie|ties}; what is true of it is in truth.json", zh: "合成案例（SYNTHETIC）已写入{path}：{organisations}个单位，{ties}条关系；其已知真值见truth.json" },
  "synth/wrote-answers": { en: "SYNTHETIC answers of {people} {people:person|people} written to {path} with seed {seed} (seeds refused before it: {refused}); nobody gave them, and they are evidence of nothing", zh: "合成回答（SYNTHETIC）已写入{path}：{people}人，种子{seed}（此前舍弃{refused}个种子）；并非任何人所答，不能作为任何证据" },
  "alert/title": { en: "Alert from {from}", zh: "由{from}发出的警报" },
  "alert/in-minutes": { en: "; times in minutes", zh: "；时间以分钟计" },
  "alert/in-rounds": { en: "; times in rounds", zh: "；时间以轮计" },
  "alert/minute": { en: "Minutes", zh: "分钟" },
  "alert/round": { en: "Rounds", zh: "轮" },
  "alert/nothing": { en: "No alert was run.", zh: "未模拟警报。" },
  "alert/whole": { en: "How long it takes", zh: "需要多久" },
  "alert/deadlines": { en: "By the deadline", zh: "时限之内" },
  "alert/shortcuts": { en: "What shortcuts save", zh: "捷径节省多少" },
  "alert/organisations": { en: "Who hears when", zh: "谁何时知悉" },
  "alert/never-told": { en: "Never told ({count}): {organisations}.", zh: "始终不知悉（{count}）：{organisations}。" },
  "alert/ties": { en: "Over which ties", zh: "经由哪些关系" },
  "metrics/references": { en: "References", zh: "文献" },
  "type/string": { en: "text", zh: "文字" },
  "type/number": { en: "number", zh: "数字" },
  "type/integer": { en: "whole number", zh: "整数" },
  "type/boolean": { en: "true or false", zh: "true或false" },
  "type/array": { en: "words parted by commas", zh: "以逗号分隔的词" },
  "comparable/any size": { en: "between cases of any size", zh: "不同规模的案例之间" },
  "comparable/same size": { en: "between cases of the same size", zh: "同等规模的案例之间" },
  "comparable/within case": { en: "within one case", zh: "同一案例之内" },
} satisfies Messages;

export type CommandWord = keyof typeof commandMessages;

/** One message in one language. */
export const speak = (code: CommandWord, language: Language, params: Params = {}, nameOf?: NameOf): string =>
  fill(commandMessages[code], params, language, nameOf);

/** A message in both languages, as the label of a column. */
export const bilingual = (code: CommandWord) => commandMessages[code];

/** Clauses in a row: "a; b", "a；b". */
export const clauses = (parts: readonly string[], language: Language): string => parts.join(language === "zh" ? "；" : "; ");
