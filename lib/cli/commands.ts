import type { Command, CommandOption } from "./command.js";
import { selectionFlags } from "./selection-flags.js";

const word = { en: "word", zh: "词" };
const path = { en: "path", zh: "路径" };

const format = (...choices: string[]): CommandOption =>
  ({ name: "format", kind: "word", value: word, choices, summary: { en: `${choices[0]!} unless said otherwise`, zh: `默认为${choices[0]!}` } });
const out = (en: string, zh: string): CommandOption => ({ name: "out", kind: "word", value: path, summary: { en, zh } });
const force: CommandOption = { name: "force", kind: "flag", summary: { en: "write over a file that crosstie did not make", zh: "覆盖并非由crosstie生成的文件" } };

const added: CommandOption = { name: "with", kind: "repeat", value: path, summary: { en: "a file of your own that adds metrics, codebooks or vocabulary; may be repeated", zh: "自备文件，增加指标、编码本或词表；可重复" } };

const oneCase = { name: { en: "case", zh: "案例" }, required: true, many: false };
const cases = { ...oneCase, many: true };

/** Every command, in the order help lists them. */
export const commands: readonly Command[] = [
  {
    name: "report",
    summary: { en: "write a report on a case: findings, map, tables", zh: "生成案例报告：主要发现、网络图、数据表" },
    argument: cases,
    options: [
      ...selectionFlags, added,
      out("file or folder; otherwise <case>.report.html in this folder", "文件或文件夹；不给则在当前文件夹写入<案例>.report.html"),
      format("html", "md", "json"), force,
    ],
    example: "crosstie report data/s-city --status in-plan,required",
    run: async (invocation, io) => (await import("./report.js")).report(invocation, io),
  },
  {
    name: "check",
    summary: { en: "say everything that is wrong or doubtful about a case", zh: "逐条指出案例中的错误和疑点" },
    argument: cases,
    options: [
      added,
      { name: "strict", kind: "flag", summary: { en: "warnings count as errors", zh: "警告按错误处理" } },
      out("file", "文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie check my-case/ --strict",
    run: async (invocation, io) => (await import("./check.js")).check(invocation, io),
  },
  {
    name: "measure",
    summary: { en: "compute metrics on a case", zh: "计算案例的指标" },
    argument: oneCase,
    options: [
      { name: "metric", kind: "list", value: { en: "ids", zh: "编号" }, summary: { en: "which metrics; otherwise all that apply", zh: "要计算的指标；不给则计算所有适用的" } },
      { name: "set", kind: "repeat", value: { en: "metric.option=value", zh: "指标.选项=值" }, summary: { en: "an option of a metric; may be repeated", zh: "指标的选项；可重复" } },
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the metrics that draw", zh: "含随机抽取的指标所用种子" } },
      ...selectionFlags, added,
      out("file or folder", "文件或文件夹"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie measure data/s-city --metric fragmentation,pathRedundancy --layer command,communication",
    run: async (invocation, io) => (await import("./measure.js")).measure(invocation, io),
  },
  {
    name: "metrics",
    summary: { en: "list the metrics, or describe one", zh: "列出指标，或说明某一指标" },
    argument: { name: { en: "metric", zh: "指标" }, required: false, many: false },
    options: [added, out("file, or a folder for a page each", "文件；若为文件夹则每个指标一页"), format("text", "json", "csv", "md")],
    example: "crosstie metrics fragmentation",
    run: async (invocation, io) => (await import("./metrics.js")).metrics(invocation, io),
  },
  {
    name: "ledger",
    summary: { en: "the value under each known convention, with the programs that use it", zh: "同一指标在各种已知计法下的数值及采用该计法的软件" },
    argument: oneCase,
    options: [
      { name: "metric", kind: "list", value: { en: "ids", zh: "编号" }, summary: { en: "which metrics; otherwise all of the whole network", zh: "要列出的指标；不给则列出所有整体网络指标" } },
      ...selectionFlags, added,
      out("file", "文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie ledger data/knoke --layer information --metric degreeCentralization",
    run: async (invocation, io) => (await import("./ledger.js")).ledger(invocation, io),
  },
  {
    name: "codings",
    summary: { en: "what cases are coded as: passages, loop, coders, other codebooks", zh: "案例的编码：出处、闭环、编码者、其他编码本" },
    argument: cases,
    options: [
      { name: "codebook", kind: "word", value: { en: "id", zh: "编号" }, summary: { en: "the codebook; otherwise the collaboration framework", zh: "编码本；不给则为协作框架" } },
      { name: "edition", kind: "word", value: word, choices: ["v5", "v4"], summary: { en: "the framework as it ends (v5) or as the case chapters tell it (v4)", zh: "框架的最终版（v5）或案例部分的版本（v4）" } },
      { name: "to", kind: "word", value: { en: "id", zh: "编号" }, summary: { en: "another codebook in which to see the codings", zh: "将编码对应到的另一编码本" } },
      { name: "coders", kind: "flag", summary: { en: "how far the coders agree", zh: "编码者之间的一致性" } },
      { name: "coder", kind: "list", value: { en: "names", zh: "姓名" }, summary: { en: "compare these coders alone", zh: "只比较这些编码者" } },
      { name: "draws", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "draws of the intervals; otherwise 999", zh: "区间的抽取次数；默认999" } },
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the draws", zh: "抽取所用种子" } },
      { name: "figure", kind: "word", value: path, summary: { en: "write the element graph with the evidence as SVG; a folder for several cases", zh: "将要素关系图及依据写成矢量图；多个案例须给文件夹" } },
      added, out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie codings data/s-city --to emerson2012 --figure framework.svg",
    run: async (invocation, io) => (await import("./codings.js")).codings(invocation, io),
  },
];
