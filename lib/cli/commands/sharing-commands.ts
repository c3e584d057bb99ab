import type { Command } from "../command.js";
import { added, force, format, list, number, oneCase, out, path, seed, word } from "./options.js";

/** What leaves the house, and what comes back from there. */
export const sharingCommands: readonly Command[] = [
  {
    name: "share",
    summary: { en: "write a case that can be handed on: pseudonyms in place of names, the same statistics, and what it still gives away", zh: "写出可外传的案例：以代号代替名称，统计不变，并说明仍会透露什么" },
    argument: oneCase,
    options: [
      out("folder of the shared case, or a file ending in .json", "共享案例的文件夹，或以.json结尾的文件"),
      { name: "key", kind: "word", value: path, summary: { en: "file that says which pseudonym is whom; otherwise beside the shared case, never in it", zh: "代号对照表；不给则放在共享案例旁，绝不放入其中" } },
      { name: "evidence", kind: "word", value: word, choices: ["remove", "keep"], summary: { en: "free texts: removed unless said otherwise, or kept with pseudonyms for the names in them", zh: "文字：默认删除；keep为保留并替换其中的名称" } },
      { name: "k", kind: "word", value: number, summary: { en: "coarsen attributes until each organisation shares them with so many less one", zh: "粗化属性，使每个单位至少与另外k-1个单位相同" } },
      { name: "min-cell", kind: "word", value: number, summary: { en: "counts below it are not shown; 3 unless said otherwise", zh: "小于此数的计数不显示；默认3" } },
      { name: "keep-attributes", kind: "list", value: list, summary: { en: "attributes of records that are kept; the others go", zh: "要保留的附加属性；其余删除" } },
      seed, format("text", "json", "md"), added, force,
    ],
    example: "crosstie share data/s-city --out shared-case",
    run: async (invocation, io) => (await import("../share.js")).share(invocation, io),
  },
  {
    name: "verify",
    summary: { en: "compute a report or a result again and say which of its numbers hold", zh: "重新计算报告或结果，并说明其中哪些数字成立" },
    argument: { name: { en: "file, then case", zh: "文件，其后案例" }, required: true, many: true },
    options: [
      added,
      { name: "input", kind: "repeat", value: path, summary: { en: "a further file that went in, such as a survey or an instrument; may be repeated", zh: "当时用到的其他文件，如问卷或量表；可重复" } },
      format("text", "json"),
    ],
    example: "crosstie verify s-city.report.html data/s-city",
    run: async (invocation, io) => (await import("../verify.js")).verify(invocation, io),
  },
];
