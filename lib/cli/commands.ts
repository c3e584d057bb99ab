import type { Command, CommandOption } from "./command.js";
import { selectionFlags } from "./selection-flags.js";

const word = { en: "word", zh: "词" };
const list = { en: "words", zh: "词" };
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
    name: "diagnose",
    summary: { en: "look for the problems that the sources describe: found, not found, or not decidable", zh: "查找文献所述问题：存在、未发现或无法判断" },
    argument: oneCase,
    options: [
      { name: "problem", kind: "list", value: { en: "ids", zh: "编号" }, summary: { en: "which problems; otherwise all", zh: "要查找的问题；不给则为全部" } },
      { name: "set", kind: "repeat", value: { en: "problem.option=value", zh: "问题.选项=值" }, summary: { en: "an option of a problem; may be repeated", zh: "问题的选项；可重复" } },
      { name: "survey", kind: "word", value: path, summary: { en: "JSON with dimension means D1 to D5, scale and tenure", zh: "JSON文件：维度均值D1至D5、量表与从业年限" } },
      { name: "rubric", kind: "word", value: path, summary: { en: "JSON with your own contents of information sharing, scored 0 to 2", zh: "JSON文件：自拟的信息共享内容及其评分（0至2）" } },
      ...selectionFlags, added,
      out("file", "文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie diagnose data/s-city --problem l4-material --set l4-material.maxSoleHolderShare=0.4",
    run: async (invocation, io) => (await import("./diagnose.js")).diagnose(invocation, io),
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
  {
    name: "audit",
    summary: { en: "hold the printed numbers of a study against one another", zh: "核对一项研究所印数字是否前后相符" },
    argument: { name: { en: "study", zh: "研究" }, required: true, many: false },
    options: [
      { name: "instrument", kind: "word", value: path, summary: { en: "the instrument that labels are held against; otherwise the one beside the study", zh: "用于核对名称的量表；不给则用研究旁的量表" } },
      out("file", "文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie audit data/three-city-survey",
    run: async (invocation, io) => (await import("./audit.js")).audit(invocation, io),
  },
  {
    name: "alert",
    summary: { en: "how long until everybody has heard of a message, and what shortcuts save", zh: "消息多久传遍各单位，捷径能节省多少" },
    argument: oneCase,
    options: [
      { name: "from", kind: "word", value: { en: "id", zh: "编号" }, summary: { en: "who raises it; otherwise the lead", zh: "由谁发出；不给则为牵头单位" } },
      { name: "delay", kind: "repeat", value: { en: "layer=time", zh: "关系层=时间" }, summary: { en: "10m, exponential:10m, lognormal:10m/0.5 or list:5m/10m, for a layer, a tie or all; without any, rounds are counted", zh: "10m、exponential:10m、lognormal:10m/0.5或list:5m/10m，用于某层、某条关系或全部；不给则以轮计" } },
      { name: "failure", kind: "repeat", value: { en: "name=chance", zh: "名称=概率" }, summary: { en: "the chance that a call fails, or that an organisation is away", zh: "呼叫失败或单位缺席的概率" } },
      { name: "hours", kind: "repeat", value: { en: "id=8:30-17:30", zh: "编号=8:30-17:30" }, summary: { en: "working hours of an organisation, or of all", zh: "某单位或全部单位的工作时间" } },
      { name: "at", kind: "word", value: { en: "time", zh: "时刻" }, summary: { en: "when it is raised, such as 18:00; otherwise midnight", zh: "发出时刻，如18:00；不给则为零时" } },
      { name: "order", kind: "list", value: list, choices: ["superiors-first", "one-by-one"], summary: { en: "calls wait: subordinates before others, or one after another", zh: "呼叫须等待：先下级后其他，或逐一进行" } },
      { name: "acknowledge", kind: "word", value: { en: "time", zh: "时间" }, summary: { en: "receipt is confirmed, and a call without an answer repeated after this time", zh: "须确认收到；未获答复则隔此时间再呼叫" } },
      { name: "upward", kind: "flag", summary: { en: "subordinates tell their superiors too", zh: "下级也向上级报告" } },
      { name: "unknown", kind: "word", value: word, choices: ["absent", "present"], summary: { en: "what ties marked unknown count as; otherwise absent", zh: "标为未知的关系按何计；不给则按无关系" } },
      { name: "deadline", kind: "word", value: { en: "time", zh: "时间" }, summary: { en: "by when; otherwise the case's own rule", zh: "时限；不给则用案例自身的规则" } },
      { name: "shortcut", kind: "repeat", value: { en: "a=b", zh: "甲=乙" }, summary: { en: "a tie to try, with @10m or @layer if wanted; may be repeated", zh: "试加的关系，可加@10m或@关系层；可重复" } },
      { name: "draws", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "number of draws; otherwise 999", zh: "抽取次数；默认999" } },
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the draws", zh: "抽取所用种子" } },
      ...selectionFlags, added, out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie alert data/s-city --delay communication=exponential:10m --delay command=5m --shortcut s-emc=d-gov",
    run: async (invocation, io) => (await import("./alert.js")).alert(invocation, io),
  },
  {
    name: "what-if",
    summary: { en: "what the absence of organisations does to ties, reach, tasks and resources", zh: "单位缺位对关系、联系范围、任务和资源的影响" },
    argument: oneCase,
    options: [
      { name: "remove", kind: "list", value: { en: "ids", zh: "编号" }, summary: { en: "who is absent, all at once; otherwise each organisation in turn", zh: "同时缺位的单位；不给则逐一缺位" } },
      { name: "top", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "how many are listed, or removed along a curve; otherwise all", zh: "列出多少个，或沿曲线移除多少个；默认全部" } },
      { name: "curves", kind: "list", value: list, choices: ["random", "degree", "betweenness"], summary: { en: "curves of removal: anybody, or always whoever has most", zh: "移除曲线：随机，或每次移除当时最高者" } },
      { name: "scenario", kind: "repeat", value: { en: "name=a,b", zh: "名称=甲,乙" }, summary: { en: "a curve through a set, by ids or as sector=value; may be repeated", zh: "沿某一集合的曲线，列出编号或写成sector=值；可重复" } },
      { name: "draws", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "draws of the curves; otherwise 199", zh: "曲线的抽取次数；默认199" } },
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the draws", zh: "抽取所用种子" } },
      ...selectionFlags, added, out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie what-if data/s-city --remove s-hq",
    run: async (invocation, io) => (await import("./what-if.js")).whatIf(invocation, io),
  },
  {
    name: "bridge",
    summary: { en: "the fewest new horizontal ties that bring a measure to a target", zh: "最少新增哪些横向关系即可使指标达到目标" },
    argument: oneCase,
    options: [
      { name: "target", kind: "repeat", value: { en: "measure=value", zh: "指标=值" }, summary: { en: "fragmentation, diameter, superiorDeficit or taskCongruence; otherwise fragmentation=0; may be repeated", zh: "fragmentation、diameter、superiorDeficit或taskCongruence；不给则为fragmentation=0；可重复" } },
      { name: "most-per", kind: "repeat", value: { en: "n or id=n", zh: "数或编号=数" }, summary: { en: "new ties that an organisation may take on", zh: "一个单位最多新增的关系数" } },
      { name: "forbid", kind: "repeat", value: { en: "a=b", zh: "甲=乙" }, summary: { en: "a pair that may not be tied; may be repeated", zh: "不得建立关系的单位对；可重复" } },
      { name: "allow", kind: "repeat", value: { en: "a=b", zh: "甲=乙" }, summary: { en: "only the pairs named may be tied; may be repeated", zh: "仅允许所列单位对；可重复" } },
      { name: "between", kind: "word", value: word, choices: ["any", "same-level"], summary: { en: "who may be tied at all", zh: "可建立关系的范围" } },
      { name: "cost", kind: "repeat", value: { en: "a=b=cost", zh: "甲=乙=成本" }, summary: { en: "cost of a tie; otherwise 1", zh: "一条关系的成本；默认1" } },
      { name: "across-cost", kind: "word", value: { en: "cost", zh: "成本" }, summary: { en: "cost of a tie between levels; otherwise 1", zh: "跨级关系的成本；默认1" } },
      { name: "steps", kind: "word", value: { en: "n or any", zh: "数或any" }, summary: { en: "superiorDeficit: longest horizontal path that counts; otherwise 1", zh: "superiorDeficit：计入的横向路径最多几步；默认1" } },
      { name: "alternatives", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "how many sets are listed; otherwise 10", zh: "列出多少个方案；默认10" } },
      { name: "effort", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "steps of search; otherwise 2000000", zh: "搜索步数；默认2000000" } },
      ...selectionFlags, added, out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie bridge data/s-city --target fragmentation=0 --most-per 2 --forbid s-hq=npp",
    run: async (invocation, io) => (await import("./bridge.js")).bridge(invocation, io),
  },
  {
    name: "survey",
    summary: { en: "reliability and factors of the answers to a questionnaire", zh: "问卷回答的信度与因子" },
    argument: { name: { en: "answers", zh: "答卷" }, required: true, many: false },
    options: [
      { name: "instrument", kind: "word", value: path, summary: { en: "the instrument; otherwise the one beside the answers, else the collaboration scale", zh: "量表；不给则用答卷旁的量表，否则用协作量表" } },
      { name: "reversed", kind: "flag", summary: { en: "turn reverse items round; otherwise as answered", zh: "反向题反向计分；不给则按原回答" } },
      { name: "by", kind: "word", value: { en: "column", zh: "列" }, summary: { en: "compare the groups of a column: organisation, or a background column", zh: "比较某列各组的差异：单位列或背景列" } },
      { name: "factors", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "how many factors; otherwise as many as parallel analysis suggests", zh: "因子个数；不给则按平行分析" } },
      { name: "draws", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "draws of intervals and of parallel analysis; otherwise 200", zh: "区间和平行分析的抽取次数；默认200" } },
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the draws", zh: "抽取所用种子" } },
      out("file, or a folder for a table each", "文件；若为文件夹则每表一个文件"), format("text", "json", "csv", "md"),
    ],
    example: "crosstie survey data/three-city-survey/synthetic-responses.csv",
    run: async (invocation, io) => (await import("./survey.js")).survey(invocation, io),
  },
  {
    name: "synth",
    summary: { en: "write a made-up city, or a made-up second data collection of a case, with what is true of it", zh: "生成合成城市，或某案例的合成第二次采集，并附已知真值" },
    argument: { name: { en: "folder", zh: "文件夹" }, required: true, many: false },
    options: [
      { name: "seed", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "seed of the draws", zh: "抽取所用种子" } },
      { name: "city", kind: "word", value: { en: "letter", zh: "字母" }, summary: { en: "its letter; otherwise A", zh: "城市代号；不给则为A" } },
      { name: "departments", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "departments; otherwise 4", zh: "部门数；默认4" } },
      { name: "districts", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "districts; otherwise 3", zh: "区数；默认3" } },
      { name: "offices", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "offices of each district; otherwise 2", zh: "每区办事机构数；默认2" } },
      { name: "enterprises", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "enterprises in each district; otherwise 2", zh: "每区企业数；默认2" } },
      { name: "social", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "social organisations in each district; otherwise 1", zh: "每区社会组织数；默认1" } },
      { name: "superiors", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "offices with a second superior; otherwise 2", zh: "另有上级的办事机构数；默认2" } },
      { name: "density", kind: "word", value: { en: "share", zh: "比例" }, summary: { en: "of the pairs of one level tied horizontally; otherwise 0.15", zh: "同级单位对中有横向关系者；默认0.15" } },
      { name: "compensating", kind: "word", value: { en: "share", zh: "比例" }, summary: { en: "of the horizontal ties where no vertical path is; otherwise 0.5", zh: "横向关系中补在无纵向路径处者；默认0.5" } },
      { name: "tasks", kind: "word", value: { en: "n", zh: "数" }, summary: { en: "tasks; otherwise 6", zh: "任务数；默认6" } },
      { name: "tied", kind: "word", value: { en: "share", zh: "比例" }, summary: { en: "of the tasks whose organisations are all tied; otherwise 0.5", zh: "所需单位全部有关系的任务；默认0.5" } },
      { name: "apart", kind: "list", value: list, choices: ["government", "enterprise", "social"], summary: { en: "two sectors without a tie between them", zh: "其间没有关系的两类单位" } },
      { name: "of", kind: "word", value: { en: "case", zh: "案例" }, summary: { en: "a second data collection of this case in place of a city", zh: "改为生成此案例的第二次采集" } },
      { name: "keep", kind: "repeat", value: { en: "layer=share", zh: "关系层=比例" }, summary: { en: "the chance that a tie is kept, of a layer or of all others; otherwise 0.8", zh: "某层或其余各层关系保留的概率；默认0.8" } },
      { name: "add", kind: "repeat", value: { en: "layer=n", zh: "关系层=数" }, summary: { en: "ties added to a horizontal layer", zh: "某横向层增加的关系数" } },
      force,
    ],
    example: "crosstie synth demo-city --seed 7 --apart enterprise,social",
    run: async (invocation, io) => (await import("./synth.js")).synth(invocation, io),
  },
];
