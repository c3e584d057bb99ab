import type { Command } from "../command.js";
import { selectionFlags } from "../selection-flags.js";
import { added, bibliography, force, format, ids, number, oneCase, oneFile, out, seed, setting } from "./options.js";

/** Metrics: computed, described, and side by side under each convention. */
export const measuringCommands: readonly Command[] = [
  {
    name: "measure",
    summary: { en: "compute metrics on a case", zh: "计算案例的指标" },
    argument: oneCase,
    options: [
      { name: "metric", kind: "list", value: ids, summary: { en: "which metrics; otherwise all that apply", zh: "要计算的指标；不给则计算所有适用的" } },
      setting,
      { name: "seed", kind: "word", value: number, summary: { en: "seed of the metrics that draw", zh: "含随机抽取的指标所用种子" } },
      ...selectionFlags, added,
      out("file or folder", "文件或文件夹"), format("text", "json", "csv", "md", "xlsx", "latex"), bibliography, force,
    ],
    example: "crosstie measure data/s-city --metric fragmentation,pathRedundancy --layer command,communication",
    run: async (invocation, io) => (await import("../measure.js")).measure(invocation, io),
  },
  {
    name: "methods",
    summary: { en: "how the numbers are made, for a paper: a paragraph, reporting checklists, references", zh: "供论文引用的方法说明：一段文字、报告规范核对表与参考文献" },
    argument: oneCase,
    options: [
      { name: "metric", kind: "list", value: ids, summary: { en: "which metrics; otherwise all that apply", zh: "所述指标；不给则为所有适用的指标" } },
      setting, seed,
      { name: "draws", kind: "word", value: number, summary: { en: "draws of permutation tests that the paper reports beside them", zh: "论文另行报告的置换检验的抽取次数" } },
      ...selectionFlags, added,
      out("file", "文件"), format("text", "md", "json"), bibliography, force,
    ],
    example: "crosstie methods data/s-city --metric fragmentation,commandCoverage --format md",
    run: async (invocation, io) => (await import("../methods.js")).methods(invocation, io),
  },
  {
    name: "metrics",
    summary: { en: "list the metrics, or describe one", zh: "列出指标，或说明某一指标" },
    argument: { name: { en: "metric", zh: "指标" }, required: false, many: false },
    options: [added, out("file, or a folder for a page each", "文件；若为文件夹则每个指标一页"), format("text", "json", "csv", "md", "bibtex"), force],
    example: "crosstie metrics fragmentation",
    run: async (invocation, io) => (await import("../metrics.js")).metrics(invocation, io),
  },
  {
    name: "ledger",
    summary: { en: "the value under each known convention, with the programs that use it", zh: "同一指标在各种已知计法下的数值及采用该计法的软件" },
    argument: oneCase,
    options: [
      { name: "metric", kind: "list", value: ids, summary: { en: "which metrics; otherwise all of the whole network", zh: "要列出的指标；不给则列出所有整体网络指标" } },
      ...selectionFlags, added,
      ...oneFile,
    ],
    example: "crosstie ledger data/knoke --layer information --metric degreeCentralization",
    run: async (invocation, io) => (await import("../ledger.js")).ledger(invocation, io),
  },
];
