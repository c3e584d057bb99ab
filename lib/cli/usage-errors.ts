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
  "usage/pair-form": { en: "--{option} takes two organisations as a=b, not \"{value}\".", zh: "--{option}须写成“甲=乙”，不能是“{value}”。" },
  "usage/target-form": { en: "--target takes measure=value, such as fragmentation=0, not \"{value}\".", zh: "--target须写成“指标=值”，如fragmentation=0，不能是“{value}”。" },
  "usage/cost-form": { en: "--cost takes a=b=cost with a cost above 0, not \"{value}\".", zh: "--cost须写成“甲=乙=成本”且成本大于0，不能是“{value}”。" },
  "usage/price-form": { en: "--{option} takes a number above 0, not \"{value}\".", zh: "--{option}须为大于0的数，不能是“{value}”。" },
  "usage/scenario-form": { en: "--scenario takes name=a,b or sector=value (also level, jurisdiction, kind), not \"{value}\".", zh: "--scenario须写成“名称=甲,乙”或“sector=值”（亦可用level、jurisdiction、kind），不能是“{value}”。" },
  "usage/file-exists": { en: "{path} is there already and was not made by crosstie. Name another file, or write over it with --force.", zh: "{path}已存在，且并非由crosstie生成。请换用其他文件名，或用--force覆盖。" },
  "usage/out-is-the-case": { en: "{path} belongs to the case that is read, and is not written over.", zh: "{path}属于所读取的案例，不予覆盖。" },
  "usage/out-not-a-folder": { en: "{path} is a file; several results need a folder.", zh: "{path}是文件；多个结果须写入文件夹。" },
  "usage/size-of-organisations": { en: "Organisations can be sized by a number that each of them has; {metric} gives none. See: crosstie metrics", zh: "单位大小须按各单位的数值确定；{metric}不给出此类数值。见crosstie metrics" },
  "usage/out-is-a-folder": { en: "{path} is a folder; give a file.", zh: "{path}是文件夹；请给出文件。" },
  "usage/workbook-out": { en: "A workbook or a Word document is not for the screen: say where it goes, with --out and a file.", zh: "工作簿或Word文档不能显示在屏幕上：请用--out给出文件。" },
  "usage/same-name": { en: "Two of the cases have the id {id}, so that one report would replace the other.", zh: "有两个案例编号同为{id}，报告会互相覆盖。" },
  "usage/set-problem-form": { en: "--set takes problem.option=value, not \"{value}\".", zh: "--set须写成“问题.选项=值”，不能是“{value}”。" },
  "usage/set-not-diagnosed": { en: "--set names {problem}, which --problem leaves out.", zh: "--set所指的{problem}不在--problem所列问题中。" },
  "usage/set-rule-form": { en: "--set takes rule.option=value, not \"{value}\".", zh: "--set须写成“规则.选项=值”，不能是“{value}”。" },
  "usage/diff-two": { en: "diff takes two cases, the earlier one first; {count} {count:is|are} given.", zh: "须给出两个案例，先旧后新；现给出{count}个。" },
  "usage/metric-by-state": { en: "{metric} cannot be set side by side state by state: it compares the states itself, or its value is not a number.", zh: "指标{metric}无法按状态逐一列出：它本身即比较各状态，或其值不是数。" },
  "usage/with-unreadable": { en: "{path} could not be loaded: {problem}", zh: "无法加载{path}：{problem}" },
  "usage/with-nothing": { en: "{path} adds nothing: it exports metrics, codebooks or vocabulary, or a function add that returns them.", zh: "{path}未提供任何内容：应导出metrics、codebooks或vocabulary，或返回这些内容的add函数。" },
  "usage/with-metrics": { en: "{path}: metrics is a list of metrics, each made with defineMetric.", zh: "{path}：metrics须为用defineMetric定义的指标列表。" },
  "usage/duration-form": { en: "--{option} takes a length of time such as 30m, 90s or 1.5h, not \"{value}\".", zh: "--{option}须为时长，如30m、90s或1.5h，不能是“{value}”。" },
  "usage/delay-form": { en: "--{option} takes a delay such as 10m, exponential:10m, lognormal:10m/0.5 or list:5m/10m, for all ties or as layer=10m, not \"{value}\".", zh: "--{option}须为时延，如10m、exponential:10m、lognormal:10m/0.5或list:5m/10m，可写成“关系层=10m”，不能是“{value}”。" },
  "usage/time-form": { en: "--{option} takes times of day such as 8:30-17:30, not \"{value}\".", zh: "--{option}须为时刻，如8:30-17:30，不能是“{value}”。" },
  "usage/chance-form": { en: "--failure takes a chance such as 0.1 or 10%, for all ties or as name=0.1, not \"{value}\".", zh: "--failure须为概率，如0.1或10%，可写成“名称=0.1”，不能是“{value}”。" },
  "usage/shortcut-form": { en: "--shortcut takes two organisations as a=b, with @10m or @layer after it if wanted, not \"{value}\".", zh: "--shortcut须写成“甲=乙”，其后可加@10m或@关系层，不能是“{value}”。" },
  "usage/rounds": { en: "Without --delay rounds are counted: --{option} takes a whole number of rounds, not \"{value}\".", zh: "未给--delay时以轮计：--{option}须为整数轮，不能是“{value}”。" },
  "usage/share-form": { en: "--{option} takes a share such as 0.3 or 30%, not \"{value}\".", zh: "--{option}须为比例，如0.3或30%，不能是“{value}”。" },
  "usage/apart-form": { en: "--apart takes two sectors as enterprise,social, not \"{value}\".", zh: "--apart须为以逗号分隔的两类单位，不能是“{value}”。" },
  "usage/city-form": { en: "--city takes a capital letter, not \"{value}\".", zh: "--city须为一个大写字母，不能是“{value}”。" },
  "usage/synth-survey-alone": { en: "--survey makes answers to a questionnaire; --{option} belongs to a city or a second data collection.", zh: "--survey生成问卷回答；--{option}用于合成城市或第二次采集。" },
  "usage/add-form": { en: "--add takes layer=number, not \"{value}\".", zh: "--add须写成“关系层=数”，不能是“{value}”。" },
  "usage/synth-folder": { en: "{path} is there already and was not made by crosstie synth. Name another folder, or write into it with --force.", zh: "{path}已存在，且不是由crosstie生成的合成案例。请换用其他文件夹，或用--force写入。" },
  "usage/needs-a-case": { en: "--{option} needs a case: crosstie codings <case> --{option}.", zh: "--{option}须给出案例：crosstie codings <案例> --{option}。" },
  "usage/needs-case": { en: "--{option} concerns a case; name it with --case.", zh: "--{option}涉及案例，请用--case给出案例。" },
  "usage/least-units": { en: "--{option} takes a whole number from 3 up, not {value}: two organisations always agree or disagree in full.", zh: "--{option}须为不小于3的整数，不能是{value}：两个单位的等级相关必为1或-1。" },
  "usage/import-out": { en: "Say where the case goes: --out <folder or .json>.", zh: "请用--out指明案例写入何处（文件夹或.json文件）。" },
  "usage/import-folder": { en: "{path} is there already and is no case. Name another folder, or write into it with --force.", zh: "{path}已存在，且不是案例。请换用其他文件夹，或用--force写入。" },
  "usage/import-one-network": { en: "{path} is a network of its own: import it alone.", zh: "{path}本身就是一个网络，请单独导入。" },
  "usage/import-over-input": { en: "{path} holds a file that is read, and is not written over.", zh: "{path}中有所读取的文件，不予覆盖。" },
  "usage/share-there": { en: "{path} is there already and was not made by crosstie share alone. Name another folder, or write into it with --force.", zh: "{path}已存在，且并非仅由crosstie share生成。请换用其他文件夹，或用--force写入。" },
  "usage/key-inside": { en: "{path} would be handed on with the shared case: the key must lie outside it. Name another place with --key.", zh: "{path}位于共享案例之内，会随之外传：代号对照表须放在其外。请用--key另给位置。" },
  "usage/key-exists": { en: "{path} is the key of another shared case, which could not be read back without it. Name another file with --key, or replace it with --force.", zh: "{path}是另一共享案例的代号对照表，失去后该案例将无法还原。请用--key另给文件，或用--force替换。" },
  "usage/read-back-key": { en: "Say which key: --key <the file that crosstie share wrote beside the shared case>.", zh: "请用--key给出crosstie share写在共享案例旁的代号对照表。" },
  "usage/least-k": { en: "--k takes a whole number from 2 up, not {value}.", zh: "--k须为不小于2的整数，不能是{value}。" },
  "usage/migrate-where": { en: "Give --out or --in-place, not both.", zh: "--out与--in-place只能选其一。" },
  "usage/with-part": { en: "{path}: {part} cannot be used: {problem}", zh: "{path}：{part}无法使用：{problem}" },
} satisfies Messages;

export type UsageCode = keyof typeof usageMessages;
type Details = Readonly<Record<string, string | number | null | readonly string[]>>;

export const usageError = (code: UsageCode, details: Details): UsageError =>
  new UsageError(code, fill(usageMessages[code], details, "en") + (typeof details.nearest === "string" ? ` Did you mean "${details.nearest}"?` : ""), details);

export const notAChoice = (option: string, value: string, choices: readonly string[]): UsageError =>
  usageError("usage/not-a-choice", { option, value, choices, nearest: nearest(value, choices) });
