import { CommanderError } from "commander";
import { CaseError, CollaborationError } from "../errors.js";
import type { Language } from "../words/bilingual.js";
import { oneLine } from "../table/format.js";
import { diskMessages, type DiskCode } from "../words/disk.js";
import { fill, type Messages, type Params } from "../words/messages.js";
import { exitCodes, type Io } from "./command.js";
import { verifyRefusals } from "./verify-words.js";
import { usageMessages, type UsageCode } from "./usage-errors.js";

/** What the library and commander say in English only, as a person reads it in Chinese. */
export const inChinese: Readonly<Record<string, string>> = {
  ...verifyRefusals,
  "usage/unknown-layer": "本案例没有关系层“{value}”。",
  "usage/unknown-state": "本案例没有响应状态“{value}”。",
  "usage/unknown-wave": "本案例没有数据批次“{value}”。",
  "usage/unknown-organisation": "本案例没有单位“{value}”。",
  "usage/selection": "所选条件无法使用。",
  "usage/size-subject": "单位大小须按单位指标确定；“{metric}”不是单位指标。",
  "usage/unknown-codebook": "没有名为“{value}”的编码本。",
  "usage/unknown-metric": "没有名为“{name}”的指标。",
  "usage/metric-name-taken": "有两个指标同名：“{name}”。",
  "usage/unknown-problem": "没有名为“{name}”的问题。",
  "usage/unknown-problem-option": "问题{problem}没有选项“{option}”。",
  "usage/problem-option": "问题{problem}的选项{option}不能取“{value}”。",
  "usage/unknown-lint-rule": "没有名为“{rule}”的规则。",
  "usage/unknown-lint-option": "规则{rule}没有选项“{option}”。",
  "usage/lint-option": "规则{rule}的选项{option}不能取“{value}”。",
  "usage/two-cases": "预案与实际情况须属于同一案例。",
  "usage/survey": "问卷的{field}无法使用。",
  "usage/rubric": "评分表的{field}无法使用。",
  "usage/unknown-tie": "本案例没有编号为“{value}”的关系。",
  "simulation/unknown-option": "{simulation}没有选项“{option}”。",
  "simulation/invalid-option": "{simulation}的选项{option}不能取此值。",
  "synthetic/too-many-superiors": "只有{most}个办事机构可另设上级部门。",
  "synthetic/add-vertical": "增加的关系属于同级单位之间，不能加入纵向层{layer}。",
  "synthetic/wave-there": "案例已有批次为“{wave}”的关系。",
  "alert/hours-without-delays": "给出工作时间须同时给出时延：否则以轮计，没有时刻可言。",
  "alert/shortcut-delay": "未说明捷径{shortcut}耗时多久：请给出时延或所属关系层。",
  "metric/breaks-contract": "自加的指标不符合指标约定，详情见英文说明（去掉--lang zh）。",
  "usage/generator-correlations": "因子相关与载荷构不成正定的相关矩阵。",
  "usage/no-seed-accepted": "自种子{seed}起的{most}个种子中，没有一个足够接近已发表的统计量。",
  "usage/unknown-dimension": "这些回答没有维度“{value}”。",
  "usage/not-a-position": "指标{metric}未给每个单位一个可用的数值。",
  "metric/unknown-option": "指标{metric}没有选项“{option}”。",
  "metric/invalid-option": "指标{metric}的选项{option}不能取“{value}”。",
  "commander.unknownOption": "没有选项“{value}”。",
  "commander.unknownCommand": "没有命令“{value}”。",
  "commander.missingArgument": "缺少参数“{value}”。",
  "commander.optionMissingArgument": "选项“{value}”缺少取值。",
  "commander.excessArguments": "参数过多。",
};

const words = {
  didYouMean: { en: "Did you mean \"{value}\"?", zh: "是否应为“{value}”？" },
  known: { en: "There are: {value}.", zh: "可选：{value}。" },
  needsCommand: { en: "If \"{value}\" is a case, say what to do with it: crosstie report {value}", zh: "若“{value}”是案例，请写明命令：crosstie report {value}" },
  seeHelp: { en: "crosstie --help lists what there is.", zh: "可用crosstie --help查看用法。" },
  unexpected: { en: "Something unexpected went wrong: {message} (--debug shows where)", zh: "发生意外错误：{message}（加--debug可查看出错位置）" },
  disk: { en: "{path} could not be used: {code}.", zh: "无法使用{path}：{code}。" },
} satisfies Messages;

function sayUsage(error: CollaborationError, language: Language): string {
  const chinese = Object.hasOwn(usageMessages, error.code) ? usageMessages[error.code as UsageCode].zh : inChinese[error.code];
  if (language === "en" || chinese === undefined) return error.message;
  const { nearest, known } = error.details;
  const hint = typeof nearest === "string" ? fill(words.didYouMean, { value: nearest }, language)
    : Array.isArray(known) && known.length > 0 ? fill(words.known, { value: known as string[] }, language) : "";
  return fill({ en: "", zh: chinese }, error.details as Params, language) + hint;
}

/** Commander says what is wrong in English only, with the word in single quotes and near names in brackets. */
function sayCommander({ code, message }: CommanderError, language: Language): string {
  const value = /'([^']*)'/.exec(message)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?(.*)\?\)/s.exec(message)?.[1];
  const chinese = inChinese[code];
  const english = message.replace(/^error: /, "").replace(/\n\(Did you mean.*$/s, "");
  const said = language === "en" || chinese === undefined ? `${english.charAt(0).toUpperCase()}${english.slice(1).replace(/\.?$/, ".")}` : fill({ en: "", zh: chinese }, { value }, language);
  const hint = near !== undefined ? fill(words.didYouMean, { value: near }, language)
    : code === "commander.unknownCommand" && /[/\\.]/.test(value) ? fill(words.needsCommand, { value }, language) : fill(words.seeHelp, {}, language);
  return language === "zh" ? said + hint : `${said} ${hint}`;
}

/** Tells a person why a command did not do what was asked, and gives the exit code for it. */
export async function sayFailure(error: unknown, { io, language, debug }: { readonly io: Io; readonly language: Language; readonly debug: boolean }): Promise<number> {
  // What it says may hold words of a file: no sign among them reaches the terminal as a command.
  const plainly = (text: string) => io.err(`${text.split("\n").map(oneLine).join("\n")}\n`);
  if (error instanceof CommanderError) {
    plainly(sayCommander(error, language));
    return exitCodes.usage;
  }
  if (error instanceof CaseError && Array.isArray(error.details.issues)) {
    const { sayIssues } = await import("../case/index.js");
    const issues = (error.details.issues as Parameters<typeof sayIssues>[0]).filter((issue) => issue.severity === "error");
    plainly(sayIssues(issues, language));
    return exitCodes.unusable;
  }
  if (error instanceof CollaborationError && Object.hasOwn(diskMessages, error.code)) {
    plainly(fill(diskMessages[error.code as DiskCode], error.details as Params, language));
    return exitCodes.unusable;
  }
  if (error instanceof CollaborationError) {
    plainly(sayUsage(error, language));
    return error instanceof CaseError ? exitCodes.unusable : exitCodes.usage;
  }
  if (error instanceof Error && debug) plainly(error.stack ?? error.message);
  else if (error instanceof Error && "path" in error && "code" in error) plainly(fill(words.disk, { path: String(error.path), code: String(error.code) }, language));
  else plainly(fill(words.unexpected, { message: error instanceof Error ? error.message.split("\n")[0]! : String(error) }, language));
  return exitCodes.unusable;
}
