import { fill, type NameOf, type Note, type Messages } from "./messages.js";
import type { Language } from "./bilingual.js";
import { furtherFindings } from "./findings-further.js";

/** The sentences of findings: short, present tense, no blame; first what, then how much with n, then what would settle it. */
export const findingMessages = {
  "keystone/title": { en: "{organisation} holds the network together.", zh: "{organisation}是整个网络的枢纽。" },
  "keystone/rise": { en: "Without it fragmentation rises from {before} to {after} (n = {n}).", zh: "若其缺位，碎片化程度由{before}升至{after}（剩{n}个单位）。" },
  "keystone/lead-loses": { en: "{lead} loses {count} further {count:organisation|organisations}.", zh: "{lead}将另外失去与{count}个单位的联系。" },
  "keystone/tasks-fail": { en: "What fails without it: {tasks}.", zh: "缺位即无法完成的任务：{tasks}。" },
  "keystone/on-stated": { en: "On stated ties alone others matter more: {others} ({values}) against {own}.", zh: "仅按文本明确的关系计算，影响更大的是{others}（{values}），它为{own}。" },
  "keystone/settle": { en: "Name a second line: who assembles the others if {organisation} cannot?", zh: "请明确备用方案：若{organisation}无法履职，由谁召集各方？" },

  "nobody-alone/title": { en: "No single organisation holds it together.", zh: "没有任何一个单位独自支撑整个网络。" },
  "nobody-alone/rise": { en: "Leaving out any one organisation does not raise fragmentation ({before} now, n = {n}).", zh: "无论去掉哪个单位，碎片化程度都不上升（现为{before}，共{n}个单位）。" },
  "nobody-alone/settle": { en: "Ask whether the contacts that replace one another carry the same information.", zh: "请核实可互相替代的联络渠道是否传递同样的信息。" },

  "on-paper/title": { en: "What command leaves open is repaired on paper only.", zh: "指挥关系留下的空缺只在纸面上得到弥补。" },
  "on-paper/title-vertical": { en: "What the vertical ties leave open is repaired on paper only.", zh: "纵向关系留下的空缺只在纸面上得到弥补。" },
  "on-paper-partly/title": { en: "What command leaves open is repaired in part on paper only.", zh: "指挥关系留下的空缺有一部分只在纸面上得到弥补。" },
  "on-paper-partly/title-vertical": { en: "What the vertical ties leave open is repaired in part on paper only.", zh: "纵向关系留下的空缺有一部分只在纸面上得到弥补。" },
  "left-open/title-vertical": { en: "Most equals that the vertical ties do not join are not tied at all.", zh: "纵向关系未能联结的同级单位大多没有任何关系。" },
  "left-open/title": { en: "Most equals that command does not join are not tied at all.", zh: "指挥关系未能联结的同级单位大多没有任何关系。" },
  "on-paper/pairs": { en: "Horizontal ties join {joined} of {pairs} same-level {pairs:pair that has|pairs that have} no vertical path: {named}.", zh: "在{pairs}对没有纵向路径的同级单位中，横向关系联结了{joined}对：{named}。" },
  "on-paper/pairs-among": { en: "Horizontal ties join {joined} of {pairs} same-level {pairs:pair that has|pairs that have} no vertical path, among them {named}.", zh: "在{pairs}对没有纵向路径的同级单位中，横向关系联结了{joined}对，其中包括{named}。" },
  "on-paper/none": { en: "Horizontal ties join none of the {pairs} same-level {pairs:pair that has|pairs that have} no vertical path.", zh: "在{pairs}对没有纵向路径的同级单位中，横向关系未联结任何一对。" },
  "on-paper/all-required": { en: "All of these are recommendations; {described} of {pairs} {described:is|are} described as existing.", zh: "这些全部是建议；在{pairs}对中，被描述为已存在的有{described}对。" },
  "on-paper/some-described": { en: "Of these, {described} {described:is|are} described as existing, {paper} only recommended; for {unsaid} it is not stated which.", zh: "其中被描述为已存在的{described}对，仅属建议的{paper}对，未说明的{unsaid}对。" },
  "on-paper/settle": { en: "Ask {organisations} for a signed arrangement, and note its date and number.", zh: "请{organisations}提供已签署的安排，并记下日期和文号。" },
  "left-open/settle": { en: "Ask which of these pairs have worked together, and list the tie with its evidence.", zh: "请核实其中哪些单位曾经协作，并连同依据补录关系。" },

  "acting-apart/title": { en: "Those who act together are not tied to command.", zh: "共同行动的单位与指挥体系没有联系。" },
  "acting-apart/title-vertical": { en: "Those who act together are not tied to any line of authority.", zh: "共同行动的单位与任何权力关系都没有联系。" },
  "acting-apart/groups": { en: "{tasks}: {groups} {groups:group|groups}, {organisations} {organisations:organisation|organisations} in all, stand outside the part of the network that the vertical ties hold.", zh: "{tasks}：共{groups}组、{organisations}个单位，处在纵向关系所在部分之外。" },
  "acting-apart/group": { en: "{tasks}: one group of {organisations} {organisations:organisation|organisations} stands outside the part of the network that the vertical ties hold.", zh: "{tasks}：有一组共{organisations}个单位，处在纵向关系所在部分之外。" },
  "unknown/if-present": { en: "{count} {count:tie is|ties are} marked unknown; if {count:it exists|they exist}, this does not hold as it stands.", zh: "有{count}条关系标为未知；若其存在，本条须改写。" },
  "acting-apart/settle": { en: "For each, ask which functional group it belongs to and list that tie.", zh: "请逐一核实其所属的应急功能组，并补录相应关系。" },

  "single-line/title": { en: "{task} hangs on one line.", zh: "{task}只靠一条线路。" },
  "single-line/line": { en: "{resource}: with {holder}; needed by {needing}. One line joins the two; there is no second path.", zh: "{holder}掌握{resource}，{needing}需要。两者之间只有一条线路，没有第二条路径。" },
  "single-line/required": { en: "The line is recommended, not described as existing.", zh: "该线路属于建议，文中未说明已经存在。" },
  "single-line/settle": { en: "Name a second way by which {needing} gets it, or place a dated copy there.", zh: "请明确{needing}获取该信息的第二条途径，或在该处存放注明日期的副本。" },


  "command-reach/title": { en: "Command reaches {reached} of {expected} {expected:organisation|organisations}.", zh: "指挥关系覆盖{expected}个单位中的{reached}个。" },
  "command-reach/from": { en: "That is counted from {root} along the command ties as listed.", zh: "自{root}起，沿所列指挥关系计算。" },
  "command-reach/layer-not-stated": { en: "{layers}: no dyad is stated.", zh: "{layers}：文中未说明任何一对关系。" },
  "command-reach/unstated": { en: "Of all ties, {count} {count:does|do} not say from which state {count:it holds|they hold} ({ties}).", zh: "全部关系中有{count}条未说明自何种状态起生效（{ties}）。" },
  "command-reach/settle": { en: "List who commands whom, and fill in \"active from\" where it is empty.", zh: "请补充谁指挥谁，并填写空缺的“生效状态”。" },

  "command-not-stated/title": { en: "Nothing is stated about command.", zh: "指挥关系未作说明。" },
  "command-not-stated/why": { en: "The data list {layers} only. Who commands whom is not in them, so no command structure is shown or assumed.", zh: "数据只列出{layers}。其中没有谁指挥谁的记录，因此不显示也不假定任何指挥结构。" },
  "command-not-stated/nothing": { en: "The data list no tie of any layer.", zh: "数据没有列出任何关系。" },
  "command-not-stated/settle": { en: "Add command ties from a plan, an order or interviews.", zh: "请依据预案、命令或访谈补充指挥关系。" },
  "command-no-lead/title": { en: "Command ties are listed, but no lead is declared.", zh: "列有指挥关系，但未声明牵头单位。" },
  "command-no-lead/why": { en: "Those who command and are commanded by nobody: {roots}.", zh: "只指挥他人、不受他人指挥的单位：{roots}。" },
  "command-no-lead/settle": { en: "Say in the case which of them leads.", zh: "请在案例中声明由谁牵头。" },

  "one-sided/title": { en: "Many communication ties run one way only.", zh: "不少沟通关系只有单向。" },
  "one-sided/share": { en: "{oneSided} of {pairs} {pairs:pair|pairs} that communicate {oneSided:has|have} a tie in one direction alone.", zh: "在{pairs}对有沟通关系的单位中，{oneSided}对只有一个方向。" },
  "one-sided/settle": { en: "Ask the other side: is there no tie back, or was it not named?", zh: "请向另一方核实：是没有反向关系，还是未提及？" },

  "go-between/title": { en: "{organisation} is the most frequent go-between.", zh: "{organisation}是最常见的中间环节。" },
  "go-between/share": { en: "It stands on {share} of the shortest routes between others (n = {n}); next is {next} with {nextShare}.", zh: "其他单位之间的最短路径有{share}经过它（共{n}个单位）；其次是{next}，占{nextShare}。" },
  "go-between/settle": { en: "Ask whether it passes on what it hears, and who does so when it is busy.", zh: "请核实其是否转达所获信息，以及繁忙时由谁转达。" },

  "loose-pieces/title": { en: "The network falls into {pieces} {pieces:piece|pieces}.", zh: "网络分为{pieces}个互不相连的部分。" },
  "loose-pieces/sizes": { en: "The largest holds {largest} of {n} {n:organisation|organisations}; without any tie: {isolates}.", zh: "最大部分有{largest}个单位（共{n}个）；{isolates}个单位没有任何关系。" },
  "loose-pieces/settle": { en: "Ask those outside the largest part who they call first.", zh: "请向最大部分之外的单位核实其首先联系谁。" },

  "closed-sectors/title": { en: "Organisations keep to their own sector.", zh: "各单位多在本类型内部联系。" },
  "closed-sectors/share": { en: "{internal} tied {internal:pair is|pairs are} of one sector, {external} {external:crosses|cross} sectors (E-I index {ei}).", zh: "同类型单位对{internal}对，跨类型{external}对（E-I指数{ei}）。" },
  "closed-sectors/settle": { en: "Ask which tasks need two sectors, and who speaks for each.", zh: "请核实哪些任务需要不同类型单位参与，以及各由谁代表。" },

  "state-evidence/title-fails": { en: "The structure does not grow as the state rises.", zh: "结构并未随状态升级而扩展。" },
  "state-evidence/falls": { en: "Ties or organisations become fewer with {states}.", zh: "进入{states}时，关系或单位减少。" },
  "state-evidence/flat": { en: "In no state does a tie or an organisation join.", zh: "没有任何状态新增关系或单位。" },
  "state-evidence/claimed": { en: "The case says that the structure expands with the state.", zh: "案例称结构随状态升级而扩展。" },
  "state-evidence/by-framework": { en: "The framework expects the structure to expand with the state.", zh: "框架预期结构随状态升级而扩展。" },
  "state-evidence/settle-fails": { en: "Ask whether the ties that end do end then, or only stop being named.", zh: "请核实终止的关系是确已终止，还是仅未再提及。" },
  "state-evidence/title-silent": { en: "The plan leaves {count} of {all} response states without a stated tie.", zh: "在{all}个响应状态中，预案有{count}个未说明任何关系。" },
  "state-evidence/silent": { en: "No tie is stated to hold in {states}.", zh: "未说明{states}下有任何关系生效。" },
  "state-evidence/open-claimed": { en: "So whether the structure expands with the state, as the case says, is not decidable.", zh: "因此，案例所称结构随状态升级而扩展无法判断。" },
  "state-evidence/open": { en: "So whether the structure expands with the state is not decidable.", zh: "因此，结构是否随状态升级而扩展无法判断。" },
  "state-evidence/settle-silent": { en: "Ask which ties hold already in {states}, and note for each tie the state it begins with.", zh: "请核实{states}下已有哪些关系生效，并为每条关系注明起始状态。" },

  ...furtherFindings,
} satisfies Messages;

export type FindingCode = keyof typeof findingMessages;

/** A sentence of a finding, with organisations, tasks and resources by name. */
export function sayFinding(note: Note, language: Language, nameOf: NameOf): string {
  return Object.hasOwn(findingMessages, note.code) ? fill(findingMessages[note.code as FindingCode], note.params, language, nameOf) : note.code;
}
