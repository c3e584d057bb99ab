import type { Command } from "../command.js";
import { selectionFlags } from "../selection-flags.js";
import { added, force, format, oneCase, out, path, word } from "./options.js";

/** Other people's files, in and out. */
export const exchangeCommands: readonly Command[] = [
  {
    name: "import",
    summary: { en: "make a case of spreadsheets or networks, and say what everything was taken for", zh: "将表格或网络文件读成案例，并说明各项如何读取" },
    argument: { name: { en: "file", zh: "文件" }, required: true, many: true },
    options: [
      out("folder of the case, or a file ending in .json", "案例文件夹，或以.json结尾的文件"),
      { name: "map", kind: "word", value: path, summary: { en: "a mapping.json of an earlier import, to read the files by", zh: "沿用以前导入所写的对照文件" } },
      { name: "encoding", kind: "word", value: word, summary: { en: "how text files are coded, such as gb18030; otherwise found out", zh: "文本文件的编码；不给则自动判断" } },
      { name: "as-of", kind: "word", value: { en: "date", zh: "日期" }, summary: { en: "the date of the data, such as 2019-03: decisions on names hold for their period", zh: "资料日期，如2019-03：名称的决定按其适用期间生效" } },
      { name: "lead-support-as", kind: "word", value: word, choices: ["none", "decision", "operational", "command"], summary: { en: "ties from who leads a task to who supports it; none unless said otherwise", zh: "将牵头与配合视为何种关系；默认不视为关系" } },
      { name: "blank", kind: "word", value: word, choices: ["unknown", "absent"], summary: { en: "what a blank cell of a matrix means; unknown unless said otherwise", zh: "矩阵中空白的含义；默认未知" } },
      { name: "rule", kind: "word", value: word, choices: ["union", "intersection", "consensus"], summary: { en: "when partners named in a survey make a tie; union unless said otherwise", zh: "伙伴调查中何种情况算有关系；默认一方提及即可" } },
      { name: "suggest-names", kind: "flag", summary: { en: "keep names that look alike in the case, as pairs to be decided", zh: "将相近的名称作为待决定的名称对写入案例" } },
      format("text", "json", "md"), force,
    ],
    example: "crosstie import plan.xlsx ties.csv --out my-case",
    run: async (invocation, io) => (await import("../import.js")).importFiles(invocation, io),
  },
  {
    name: "init",
    summary: { en: "write a template to be filled in: a folder of tables, or a workbook", zh: "写入供填写的模板：各表的文件夹，或一个工作簿" },
    argument: { name: { en: "folder", zh: "文件夹" }, required: true, many: false },
    options: [
      { name: "xlsx", kind: "flag", summary: { en: "one workbook with lists to choose from", zh: "一个带下拉选项的工作簿" } },
      force,
    ],
    example: "crosstie init my-city --xlsx",
    run: async (invocation, io) => (await import("../init.js")).init(invocation, io),
  },
  {
    name: "export",
    summary: { en: "write the network in the format of another program, and say what it cannot hold", zh: "将网络写成其他软件的格式，并说明无法容纳的内容" },
    argument: oneCase,
    options: [
      format("graphml", "gexf", "pajek", "dl", "dot", "json", "node-link", "csv", "r"),
      ...selectionFlags, added, out("file or folder; otherwise named after the case, in this folder", "文件或文件夹；不给则在当前文件夹以案例编号命名"), force,
    ],
    example: "crosstie export data/s-city --format gexf --out s-city.gexf",
    run: async (invocation, io) => (await import("../export.js")).exportCase(invocation, io),
  },
  {
    name: "migrate",
    summary: { en: "bring a case of an older format to the present one, and say what changed", zh: "将旧格式的案例转为当前格式，并说明改动" },
    argument: oneCase,
    options: [
      out("folder of the case, or a file ending in .json; without it nothing is written", "案例文件夹，或以.json结尾的文件；不给则不写入"),
      { name: "in-place", kind: "flag", summary: { en: "replace the case itself; the old files are kept, ending in .bak", zh: "替换案例本身；原文件加.bak保留" } },
      format("text", "json", "md"), force,
    ],
    example: "crosstie migrate old-case.json --out my-case",
    run: async (invocation, io) => (await import("../migrate.js")).migrate(invocation, io),
  },
];
