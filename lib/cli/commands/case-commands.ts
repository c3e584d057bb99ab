import type { Command } from "../command.js";
import { diagnosisFlags } from "../diagnosis-flags.js";
import { selectionFlags } from "../selection-flags.js";
import { added, bibliography, cases, force, format, oneCase, oneFile, out, seed, word } from "./options.js";

/** What most people type first: a report, and what is wrong with a case. */
export const caseCommands: readonly Command[] = [
  {
    name: "report",
    summary: { en: "write a report on a case: findings, map, tables", zh: "生成案例报告：主要发现、网络图、数据表" },
    argument: cases,
    options: [
      ...diagnosisFlags, ...selectionFlags, added,
      out("file or folder; otherwise <case>.report.html in this folder", "文件或文件夹；不给则在当前文件夹写入<案例>.report.html"),
      format("html", "md", "json", "docx"), bibliography, force,
    ],
    example: "crosstie report data/s-city --status in-plan,required",
    run: async (invocation, io) => (await import("../report.js")).report(invocation, io),
  },
  {
    name: "check",
    summary: { en: "say everything that is wrong or doubtful about a case", zh: "逐条指出案例中的错误和疑点" },
    argument: cases,
    options: [
      added,
      { name: "strict", kind: "flag", summary: { en: "warnings count as errors", zh: "警告按错误处理" } },
      { name: "no-lint", kind: "flag", summary: { en: "only what reading finds, without the rules of command", zh: "只列读取中的问题，不检查指挥规则" } },
      { name: "set", kind: "repeat", value: { en: "rule.option=value", zh: "规则.选项=值" }, summary: { en: "an option of a rule, such as span.limit=9; may be repeated", zh: "规则的选项；可重复" } },
      ...oneFile,
    ],
    example: "crosstie check my-case/ --strict",
    run: async (invocation, io) => (await import("../check.js")).check(invocation, io),
  },
  {
    name: "diff",
    summary: { en: "what changed between two versions of a case, record by record", zh: "逐条列出案例两个版本之间的变化" },
    argument: { ...cases, name: { en: "two cases", zh: "两个案例" } },
    options: [added, ...oneFile],
    example: "crosstie diff last-year/ this-year/",
    run: async (invocation, io) => (await import("../diff.js")).diff(invocation, io),
  },
  {
    name: "draw",
    summary: { en: "draw the network of a case as one SVG file", zh: "将案例的网络画成一个矢量图文件" },
    argument: oneCase,
    options: [
      { name: "layout", kind: "word", value: word, choices: ["rows", "rings", "matrix", "force"], summary: { en: "by level (rows) unless said otherwise; rings follow the size", zh: "不给则按层级；环形按大小所用指标" } },
      { name: "size", kind: "word", value: { en: "metric", zh: "指标" }, summary: { en: "a metric of organisations that sizes them; otherwise all are of one size", zh: "决定单位大小的单位指标；不给则大小相同" } },
      { name: "theme", kind: "word", value: word, choices: ["light", "dark"], summary: { en: "light unless said otherwise", zh: "默认为浅色" } },
      { ...seed, summary: { en: "seed of the force layout", zh: "力导向布局的种子" } },
      ...selectionFlags, added, out("file; otherwise <case>.svg in this folder", "文件；不给则在当前文件夹以案例编号命名"), force,
    ],
    example: "crosstie draw data/s-city --layout rings --size betweenness",
    run: async (invocation, io) => (await import("../draw.js")).draw(invocation, io),
  },
];
