import type { Command } from "../command.js";
import { force, list, number, seed, share } from "./options.js";

/** Made-up data with known truth. */
export const madeUpCommands: readonly Command[] = [
  {
    name: "synth",
    summary: { en: "write a made-up city, a second data collection of a case, or answers to a questionnaire, with what is true of them", zh: "生成合成城市、某案例的合成第二次采集，或合成问卷回答，并附已知真值" },
    argument: { name: { en: "folder", zh: "文件夹" }, required: true, many: false },
    options: [
      seed,
      { name: "city", kind: "word", value: { en: "letter", zh: "字母" }, summary: { en: "its letter; otherwise A", zh: "城市代号；不给则为A" } },
      { name: "departments", kind: "word", value: number, summary: { en: "departments; otherwise 4", zh: "部门数；默认4" } },
      { name: "districts", kind: "word", value: number, summary: { en: "districts; otherwise 3", zh: "区数；默认3" } },
      { name: "offices", kind: "word", value: number, summary: { en: "offices of each district; otherwise 2", zh: "每区办事机构数；默认2" } },
      { name: "enterprises", kind: "word", value: number, summary: { en: "enterprises in each district; otherwise 2", zh: "每区企业数；默认2" } },
      { name: "social", kind: "word", value: number, summary: { en: "social organisations in each district; otherwise 1", zh: "每区社会组织数；默认1" } },
      { name: "superiors", kind: "word", value: number, summary: { en: "offices with a second superior; otherwise 2", zh: "另有上级的办事机构数；默认2" } },
      { name: "density", kind: "word", value: share, summary: { en: "of the pairs of one level tied horizontally; otherwise 0.15", zh: "同级单位对中有横向关系者；默认0.15" } },
      { name: "compensating", kind: "word", value: share, summary: { en: "of the horizontal ties where no vertical path is; otherwise 0.5", zh: "横向关系中补在无纵向路径处者；默认0.5" } },
      { name: "tasks", kind: "word", value: number, summary: { en: "tasks; otherwise 6", zh: "任务数；默认6" } },
      { name: "tied", kind: "word", value: share, summary: { en: "of the tasks whose organisations are all tied; otherwise 0.5", zh: "所需单位全部有关系的任务；默认0.5" } },
      { name: "apart", kind: "list", value: list, choices: ["government", "enterprise", "social"], summary: { en: "two sectors without a tie between them", zh: "其间没有关系的两类单位" } },
      { name: "of", kind: "word", value: { en: "case", zh: "案例" }, summary: { en: "a second data collection of this case in place of a city", zh: "改为生成此案例的第二次采集" } },
      { name: "survey", kind: "flag", summary: { en: "made-up answers in place of a city, near to the printed statistics of the three-city survey", zh: "改为生成合成问卷回答，其统计量接近三市问卷所印数字" } },
      { name: "keep", kind: "repeat", value: { en: "layer=share", zh: "关系层=比例" }, summary: { en: "the chance that a tie is kept, of a layer or of all others; otherwise 0.8", zh: "某层或其余各层关系保留的概率；默认0.8" } },
      { name: "add", kind: "repeat", value: { en: "layer=n", zh: "关系层=数" }, summary: { en: "ties added to a horizontal layer", zh: "某横向层增加的关系数" } },
      force,
    ],
    example: "crosstie synth demo-city --seed 7 --apart enterprise,social",
    run: async (invocation, io) => (await import("../synth.js")).synth(invocation, io),
  },
];
