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
    name: "read-back",
    summary: { en: "put the names back into results that somebody computed from a shared case", zh: "将他人据共享案例所得结果中的代号还原为名称" },
    argument: { name: { en: "results", zh: "结果" }, required: true, many: false },
    options: [
      { name: "key", kind: "word", value: path, summary: { en: "the key that crosstie share wrote beside the shared case", zh: "crosstie share写在共享案例旁的代号对照表" } },
      out("file; otherwise the screen", "文件；不给则显示在屏幕上"),
      { ...force, summary: { en: "read back although the results are of another case, and write over a file that crosstie did not make", zh: "结果属于其他案例时仍还原，并覆盖并非由crosstie生成的文件" } },
    ],
    example: "crosstie read-back their-results.json --key shared-case.key.json --out with-names.json",
    run: async (invocation, io) => (await import("../read-back.js")).readBack(invocation, io),
  },
  {
    name: "verify",
    summary: { en: "compute a report or a result again and say which of its numbers hold", zh: "重新计算报告或结果，并说明其中哪些数字成立" },
    argument: { name: { en: "file, then case", zh: "文件，其后案例" }, required: true, many: true },
    options: [
      added,
      { name: "input", kind: "repeat", value: path, summary: { en: "a further file that went in, such as a survey or an instrument; may be repeated", zh: "当时用到的其他文件，如问卷或量表；可重复" } },
      { name: "no-limit", kind: "flag", summary: { en: "compute whatever amount of work the file asks for", zh: "无论文件要求多少计算量都重新计算" } },
      format("text", "json"),
    ],
    example: "crosstie verify s-city.report.html data/s-city",
    run: async (invocation, io) => (await import("../verify.js")).verify(invocation, io),
  },
];
