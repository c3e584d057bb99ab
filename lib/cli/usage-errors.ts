import { UsageError } from "../errors.js";
import { fill, type Messages } from "../words/messages.js";
import { nearest } from "../words/nearest.js";

/** What a command line can be told about itself. The gaps are the error's details. */
export const usageMessages = {
  "usage/not-a-choice": { en: "--{option} does not take \"{value}\"; it takes: {choices}.", zh: "--{option}不能取“{value}”；可取：{choices}。" },
  "usage/not-a-number": { en: "--{option} takes a whole number from 0 up, not \"{value}\".", zh: "--{option}须为不小于0的整数，不能是“{value}”。" },
  "usage/merge-form": { en: "--merge takes two organisations as a=b, not \"{value}\".", zh: "--merge须写成“甲=乙”，不能是“{value}”。" },
  "usage/set-form": { en: "--set takes metric.option=value, not \"{value}\".", zh: "--set须写成“指标.选项=值”，不能是“{value}”。" },
  "usage/set-not-measured": { en: "--set names {metric}, which --metric leaves out.", zh: "--set所指的{metric}不在--metric所列指标中。" },
  "usage/file-exists": { en: "{path} is there already and is not a report of crosstie. Name another file, or write over it with --force.", zh: "{path}已存在，且不是crosstie的报告。请换用其他文件名，或用--force覆盖。" },
  "usage/out-is-the-case": { en: "{path} belongs to the case that is read, and is not written over.", zh: "{path}属于所读取的案例，不予覆盖。" },
  "usage/out-not-a-folder": { en: "{path} is a file; several results need a folder.", zh: "{path}是文件；多个结果须写入文件夹。" },
  "usage/out-is-a-folder": { en: "{path} is a folder; give a file.", zh: "{path}是文件夹；请给出文件。" },
  "usage/same-name": { en: "Two of the cases have the id {id}, so that one report would replace the other.", zh: "有两个案例编号同为{id}，报告会互相覆盖。" },
  "usage/with-unreadable": { en: "{path} could not be loaded: {problem}", zh: "无法加载{path}：{problem}" },
  "usage/with-nothing": { en: "{path} adds nothing: it exports metrics, codebooks or vocabulary, or a function add that returns them.", zh: "{path}未提供任何内容：应导出metrics、codebooks或vocabulary，或返回这些内容的add函数。" },
  "usage/with-metrics": { en: "{path}: metrics is a list of metrics, each made with defineMetric.", zh: "{path}：metrics须为用defineMetric定义的指标列表。" },
  "usage/with-part": { en: "{path}: {part} cannot be used: {problem}", zh: "{path}：{part}无法使用：{problem}" },
} satisfies Messages;

export type UsageCode = keyof typeof usageMessages;
type Details = Readonly<Record<string, string | number | null | readonly string[]>>;

export const usageError = (code: UsageCode, details: Details): UsageError =>
  new UsageError(code, fill(usageMessages[code], details, "en") + (typeof details.nearest === "string" ? ` Did you mean "${details.nearest}"?` : ""), details);

export const notAChoice = (option: string, value: string, choices: readonly string[]): UsageError =>
  usageError("usage/not-a-choice", { option, value, choices, nearest: nearest(value, choices) });
