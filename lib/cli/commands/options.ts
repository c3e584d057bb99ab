import type { CommandOption } from "../command.js";

export const word = { en: "word", zh: "词" };
export const list = { en: "words", zh: "词" };
export const path = { en: "path", zh: "路径" };
export const number = { en: "n", zh: "数" };
export const share = { en: "share", zh: "比例" };
export const id = { en: "id", zh: "编号" };
export const ids = { en: "ids", zh: "编号" };

export const format = (...choices: string[]): CommandOption =>
  ({ name: "format", kind: "word", value: word, choices, summary: { en: `${choices[0]!} unless said otherwise`, zh: `默认为${choices[0]!}` } });
export const out = (en: string, zh: string): CommandOption => ({ name: "out", kind: "word", value: path, summary: { en, zh } });
export const force: CommandOption = { name: "force", kind: "flag", summary: { en: "write over a file that crosstie did not make", zh: "覆盖并非由crosstie生成的文件" } };

export const added: CommandOption = { name: "with", kind: "repeat", value: path, summary: { en: "a file of your own that adds metrics, codebooks or vocabulary; may be repeated", zh: "自备文件，增加指标、编码本或词表；可重复" } };
export const seed: CommandOption = { name: "seed", kind: "word", value: number, summary: { en: "seed of the draws", zh: "抽取所用种子" } };
export const setting: CommandOption = { name: "set", kind: "repeat", value: { en: "metric.option=value", zh: "指标.选项=值" }, summary: { en: "an option of a metric; may be repeated", zh: "指标的选项；可重复" } };

export const bibliography: CommandOption = { name: "bibliography", kind: "word", value: path, summary: { en: "a file for the sources of the methods used, in BibTeX", zh: "写入所用方法文献的BibTeX文件" } };

/** How one table, or several, leave the command. */
export const oneFile = [out("file", "文件"), format("text", "json", "csv", "md"), force];
export const tables = [out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"), force];

export const oneCase = { name: { en: "case", zh: "案例" }, required: true, many: false };
export const cases = { ...oneCase, many: true };
