import type { Command } from "../command.js";
import { diagnosisFlags } from "../diagnosis-flags.js";
import { selectionFlags } from "../selection-flags.js";
import { added, cases, id, ids, number, oneCase, oneFile, path, seed, tables, word } from "./options.js";

/** What the texts say: problems looked for, codings, and the printed numbers of a study. */
export const readingCommands: readonly Command[] = [
  {
    name: "diagnose",
    summary: { en: "look for the problems that the sources describe: found, not found, or not decidable", zh: "查找文献所述问题：存在、未发现或无法判断" },
    argument: oneCase,
    options: [
      { name: "problem", kind: "list", value: ids, summary: { en: "which problems; otherwise all", zh: "要查找的问题；不给则为全部" } },
      { name: "set", kind: "repeat", value: { en: "problem.option=value", zh: "问题.选项=值" }, summary: { en: "an option of a problem; may be repeated", zh: "问题的选项；可重复" } },
      ...diagnosisFlags, ...selectionFlags, added,
      ...oneFile,
    ],
    example: "crosstie diagnose data/s-city --problem l4-material --set l4-material.maxSoleHolderShare=0.4",
    run: async (invocation, io) => (await import("../diagnose.js")).diagnose(invocation, io),
  },
  {
    name: "codings",
    summary: { en: "what cases are coded as: passages, loop, coders, other codebooks; without a case, the codebooks", zh: "案例的编码：出处、闭环、编码者、其他编码本；不给案例则列出编码本" },
    argument: { ...cases, required: false },
    options: [
      { name: "codebook", kind: "word", value: id, summary: { en: "the codebook; otherwise the collaboration framework", zh: "编码本；不给则为协作框架" } },
      { name: "edition", kind: "word", value: word, choices: ["v5", "v4"], summary: { en: "the framework as it ends (v5) or as the case chapters tell it (v4)", zh: "框架的最终版（v5）或案例部分的版本（v4）" } },
      { name: "to", kind: "word", value: id, summary: { en: "another codebook in which to see the codings", zh: "将编码对应到的另一编码本" } },
      { name: "coders", kind: "flag", summary: { en: "how far the coders agree", zh: "编码者之间的一致性" } },
      { name: "coder", kind: "list", value: { en: "names", zh: "姓名" }, summary: { en: "compare these coders alone", zh: "只比较这些编码者" } },
      { name: "draws", kind: "word", value: number, summary: { en: "draws of the intervals; otherwise 999", zh: "区间的抽取次数；默认999" } },
      seed,
      { name: "figure", kind: "word", value: path, summary: { en: "write the element graph with the evidence as SVG; a folder for several cases", zh: "将要素关系图及依据写成矢量图；多个案例须给文件夹" } },
      added, ...tables,
    ],
    example: "crosstie codings data/s-city --to emerson2012 --figure framework.svg",
    run: async (invocation, io) => (await import("../codings.js")).codings(invocation, io),
  },
  {
    name: "audit",
    summary: { en: "hold the printed numbers of a study against one another", zh: "核对一项研究所印数字是否前后相符" },
    argument: { name: { en: "study", zh: "研究" }, required: true, many: false },
    options: [
      { name: "instrument", kind: "word", value: path, summary: { en: "the instrument that labels are held against; otherwise the one beside the study", zh: "用于核对名称的量表；不给则用研究旁的量表" } },
      ...oneFile,
    ],
    example: "crosstie audit data/three-city-survey",
    run: async (invocation, io) => (await import("../audit.js")).audit(invocation, io),
  },
];
