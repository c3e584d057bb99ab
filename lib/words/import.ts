import type { Bilingual } from "./bilingual.js";
import type { Messages } from "./messages.js";

/** What an import report says beside its lists: notes, and questions that only the person can answer. */
export const importMessages = {
  "imported/matrix-undirected": { en: "Sheet {sheet}: both halves of the matrix say the same, or one is blank, so its ties have no direction (layer {layer}).", zh: "“{sheet}”：矩阵两半相同或一半空白，关系按无方向读取（关系层{layer}）。" },
  "imported/matrix-directed": { en: "Sheet {sheet}: the ties run from the organisations down the side to those along the top (layer {layer}).", zh: "“{sheet}”：关系由行单位指向列单位（关系层{layer}）。" },
  "imported/two-mode": { en: "Sheet {sheet}: who takes part in what. Taking part together is not a tie, so no ties were made of it.", zh: "“{sheet}”：各单位参与的任务或会议。共同参与不等于有关系，未据此生成关系。" },
  "imported/lead-support-ties": { en: "{count} {count:pair|pairs} of lead and support became ties of the layer {layer}, marked as derived.", zh: "{count}对牵头与配合单位已生成{layer}层的关系，标为推导。" },
  "imported/required-derived": { en: "Whoever leads or supports a task counts as required for it; these requirements are marked as derived.", zh: "牵头和配合单位均视为任务所需单位，此类需求标为推导。" },
  "imported/complete": { en: "Listed in full, so that a pair which is not listed has no tie: {layers}.", zh: "下列关系层列举完整，未列出的单位对即无关系：{layers}。" },
  "imported/undecided-unused": { en: "\"{alias}\" and \"{canonical}\" are left open in the file of names, but only one of them occurs.", zh: "名称文件中“{alias}”与“{canonical}”未作决定，但文件中只出现其一。" },
  "imported/alias-scope": { en: "\"{alias}\" is read as another name only in files, sheets and titles that say \"{scope}\".", zh: "仅在含有“{scope}”的文件、工作表或标题中，“{alias}”才按规范名称读取。" },
  "imported/alias-period": { en: "The period of \"{alias}\" ({from} - {to}) was not applied: the date of the data is not given (--as-of), or the period is no date.", zh: "“{alias}”的适用期间（{from}—{to}）未予应用：未给出资料日期（--as-of），或期间不是日期。" },
  "imported/alias-outside": { en: "\"{alias}\" was not read as \"{canonical}\": the decision holds for {from} - {to}, the data are of {day}.", zh: "“{alias}”未读作“{canonical}”：该决定适用于{from}—{to}，资料日期为{day}。" },
  "imported/ask-blank": { en: "Sheet {sheet}: {share} % of the cells are blank. Do they mean that there is no tie? They are read as unknown.", zh: "“{sheet}”：{share}%的单元格为空白。空白是否表示没有？现按未知读取。" },
  "imported/ask-signs": { en: "Sheet {sheet} has open and full circles. What sets them apart? Both are read as a yes, and the sign is kept.", zh: "“{sheet}”中既有空心圆又有实心圆，含义有何不同？现均按“有”读取，并保留符号。" },
  "imported/ask-layer": { en: "Sheet {sheet}: which relation do its ties show (command, communication, decision …)? They are read as ties of which that is not stated.", zh: "“{sheet}”中的关系是哪一种（指挥、沟通、决策等）？现按内容未说明读取。" },
  "imported/ask-rows": { en: "Sheet {sheet}: the rows are read as organisations and the columns as tasks or meetings. Is that so?", zh: "“{sheet}”：现将行读作单位，列读作任务或会议。是否如此？" },
  "imported/ask-columns": { en: "Sheet {sheet}: the columns are read as organisations and the rows as tasks or meetings. Is that so?", zh: "“{sheet}”：现将列读作单位，行读作任务或会议。是否如此？" },
  "imported/ask-asked": { en: "Sheet {sheet}: who was asked? Without that list, all that answered or were named count as asked.", zh: "“{sheet}”：调查了哪些单位？没有名单时，凡已回答或被提到的单位均视为已调查。" },
  "imported/ask-rule": { en: "Sheet {sheet}: when is there a tie: if either names the other (union), only if both do (intersection), or where both agree (consensus)? Read as: {rule}.", zh: "“{sheet}”：何种情况算有关系：一方提及即可（union）、双方均提及（intersection），还是以双方一致为准（consensus）？现按{rule}读取。" },
  "imported/ask-lead-support": { en: "Leading and supporting is a relation of tasks. Do the {count} {count:pair|pairs} also decide, act or stand under command together? No ties were made of them.", zh: "牵头与配合是任务关系。这{count}对单位之间是否也有决策、行动或指挥关系？现未据此生成关系。" },
  "imported/ask-created": { en: "{count} {count:organisation is|organisations are} named by ties or tasks and stand in no list of organisations: their type and level are not stated. List them in a table of organisations.", zh: "关系或任务提到的{count}个单位不在单位名单中，类型和层级未说明。请补入单位表。" },
  "imported/ask-values": { en: "Nothing is known of {count} {count:word|words}. Write what {count:it means|they mean} into the mapping.", zh: "有{count}个词的含义未知。请在对照文件中写明。" },
  "imported/ask-names": { en: "{count} {count:pair|pairs} of names may be one organisation each. Nothing was merged; decide in a table of names.", zh: "有{count}对名称可能是同一单位。均未合并，请用名称表作出决定。" },
} satisfies Messages;
export type ImportCode = keyof typeof importMessages;

/** Words of the report itself. */
export const importWords = {
  title: { en: "What was read", zh: "读取说明" },
  result: { en: "{organisations} {organisations:organisation|organisations}, {ties} {ties:tie|ties}, {tasks} {tasks:task|tasks}, {resources} {resources:resource|resources}.", zh: "单位{organisations}个，关系{ties}条，任务{tasks}项，资源{resources}项。" },
  pairs: { en: "{count} {count:pair|pairs} of names to be decided.", zh: "待决定的名称{count}对。" },
  sheets: { en: "Tables", zh: "各表" },
  sheet: { en: "{name}: {kind}, {rows} {rows:row|rows}", zh: "{name}：{kind}，{rows}行" },
  encoding: { en: "encoding {encoding}", zh: "编码{encoding}" },
  heading: { en: "headings in row {row}", zh: "表头在第{row}行" },
  titles: { en: "Above the headings: {titles}", zh: "表头之上：{titles}" },
  columns: { en: "Columns", zh: "列" },
  column: { en: "{letter} {heading}: {as} ({filled} filled)", zh: "{letter}列 {heading}：{as}（{filled}处有内容）" },
  values: { en: "Words and what they were taken for", zh: "词语及其含义" },
  value: { en: "{written}: {means} ({count})", zh: "{written}：{means}（{count}处）" },
  unknown: { en: "not known, kept as it stands", zh: "未知，原样保留" },
  splits: { en: "Cells that were parted", zh: "拆分的单元格" },
  split: { en: "{place}: {parts}", zh: "{place}：{parts}" },
  confirm: { en: "To be confirmed (read as implied)", zh: "待确认（按隐含处理）" },
  created: { en: "Organisations that no table lists", zh: "名单中没有的单位" },
  createdOne: { en: "{name}, first at {place}", zh: "{name}，首见于{place}" },
  spellings: { en: "Names in several spellings, read as one", zh: "写法不同、按同一名称读取" },
  same: { en: "Names that were decided", zh: "已作决定的名称" },
  sameOne: { en: "{alias} - {canonical}: {decision}", zh: "{alias}—{canonical}：{decision}" },
  suggestions: { en: "Names that may be one organisation (nothing was merged)", zh: "可能是同一单位的名称（均未合并）" },
  suggestion: { en: "{a} - {b} ({by}, {score})", zh: "{a}—{b}（{by}，{score}）" },
  blanks: { en: "Blank cells of matrices", zh: "矩阵中的空白" },
  blank: { en: "{name}: {blank} of {cells} cells ({share} %), read as {readAs}", zh: "{name}：{cells}个单元格中有{blank}个空白（{share}%），按{readAs}读取" },
  surveys: { en: "Surveys", zh: "调查" },
  survey: { en: "{name}: asked {asked}, answered {answered}, silent {silent}. Pairs with a tie {present}, without {absent}, unknown {unknown} (rule: {rule}).", zh: "{name}：调查{asked}个，回答{answered}个，未回答{silent}个。有关系的单位对{present}，无关系{absent}，未知{unknown}（规则：{rule}）。" },
  silent: { en: "Silent: {names}", zh: "未回答：{names}" },
  aside: { en: "Kept aside", zh: "未读入的内容" },
  asideOne: { en: "{place}: {why}: {value}", zh: "{place}：{why}：{value}" },
  notes: { en: "Notes", zh: "说明" },
  questions: { en: "Questions", zh: "需要回答的问题" },
  answer: { en: "Answer with: {answer}", zh: "回答方式：{answer}" },
  lines: { en: "What became of it", zh: "各项去向" },
  lineOne: { en: "{kind} {from}: {to} ({count})", zh: "{kind}{from}：{to}（{count}处）" },
  issues: { en: "Doubts and faults", zh: "疑点与错误" },
  more: { en: "... and {count} more (see import-report.md)", zh: "……另有{count}处（见import-report.md）" },
  goOn: { en: "Go on with", zh: "下一步" },
  place: { en: "{name}, row {row}", zh: "{name} 第{row}行" },
  placeColumn: { en: "{name}, row {row}, column {column}", zh: "{name} 第{row}行{column}列" },
} satisfies Readonly<Record<string, Bilingual>>;

/** What a sheet can be taken for, what a column can become, and why something was kept aside. */
export const importNames = {
  kind: {
    organisations: { en: "organisations", zh: "单位名单" }, ties: { en: "ties", zh: "关系表" }, tasks: { en: "tasks with lead and support", zh: "任务分工表" }, resources: { en: "resources", zh: "资源表" },
    matrix: { en: "matrix of ties", zh: "关系矩阵" }, "two-mode": { en: "matrix of organisations and tasks", zh: "单位与任务矩阵" }, attendance: { en: "who took part in what", zh: "参与名单" },
    survey: { en: "survey of partners", zh: "伙伴调查" }, asked: { en: "who was asked", zh: "调查名单" }, names: { en: "names and decisions", zh: "名称对照" }, aside: { en: "not recognised, kept aside", zh: "未识别，未读入" },
  },
  as: {
    attribute: { en: "kept as an attribute", zh: "保留为附加属性" }, note: { en: "kept as an attribute", zh: "保留为附加属性" }, aside: { en: "not read", zh: "未读" },
    name: { en: "name", zh: "名称" }, translation: { en: "whose translation", zh: "译名来源" }, roleEn: { en: "role in English", zh: "英文职责" }, roleZh: { en: "role in Chinese", zh: "中文职责" }, roleTranslation: { en: "whose translation of the role", zh: "职责译文来源" }, nameEn: { en: "name in English", zh: "英文名称" }, nameZh: { en: "name in Chinese", zh: "中文名称" }, id: { en: "id", zh: "编号" }, aliases: { en: "other names", zh: "别名" },
    sector: { en: "sector", zh: "单位类型" }, level: { en: "level", zh: "层级" }, jurisdiction: { en: "jurisdiction", zh: "辖区" }, kind: { en: "kind", zh: "种类" }, role: { en: "role", zh: "职责" },
    collective: { en: "stands for several", zh: "是否集合" }, count: { en: "how many", zh: "数量" }, asked: { en: "was asked", zh: "是否调查" }, certainty: { en: "certainty", zh: "确定程度" }, basis: { en: "evidence", zh: "依据" },
    source: { en: "source", zh: "发起单位" }, target: { en: "target", zh: "对象单位" }, dimension: { en: "dimension", zh: "关系类型" }, layer: { en: "layer", zh: "关系内容" }, subtype: { en: "finer word", zh: "细类" },
    activeFrom: { en: "state from which it holds", zh: "起始状态" }, activeTo: { en: "state until which it holds", zh: "终止状态" }, status: { en: "status", zh: "状况" }, strength: { en: "strength", zh: "强度" },
    multiplicity: { en: "multiplicity", zh: "重数" }, presence: { en: "presence", zh: "有无" }, directed: { en: "has a direction", zh: "是否有向" }, flow: { en: "flow", zh: "流向" }, wave: { en: "data collection", zh: "数据批次" },
    trust: { en: "trust", zh: "信任" }, value: { en: "value", zh: "价值" }, initiative: { en: "initiative", zh: "发起方式" }, governanceMode: { en: "mode of governance", zh: "治理方式" },
    stateCertainty: { en: "certainty of the state", zh: "状态的确定程度" }, dimensionCertainty: { en: "certainty of the dimension", zh: "关系类型的确定程度" }, subtypeCertainty: { en: "certainty of the finer word", zh: "细类的确定程度" },
    task: { en: "task", zh: "任务" }, lead: { en: "lead", zh: "牵头单位" }, support: { en: "support", zh: "配合单位" }, decider: { en: "decides", zh: "决策单位" }, resource: { en: "resource", zh: "资源" },
    prerequisites: { en: "tasks before it", zh: "前置任务" }, holder: { en: "holder", zh: "持有单位" }, sufficiency: { en: "sufficiency", zh: "是否充足" }, importance: { en: "importance", zh: "重要程度" }, control: { en: "control", zh: "控制程度" },
    respondent: { en: "who answered", zh: "填报单位" }, partner: { en: "partners named", zh: "合作单位" }, alias: { en: "name as it occurs", zh: "出现的名称" }, canonical: { en: "name it stands for", zh: "规范名称" },
    scope: { en: "scope", zh: "适用范围" }, from: { en: "from", zh: "起" }, to: { en: "to", zh: "止" }, decision: { en: "decision", zh: "决定" }, by: { en: "decided by", zh: "决定人" },
  },
  field: {
    level: { en: "level", zh: "层级" }, sector: { en: "sector", zh: "单位类型" }, kind: { en: "kind", zh: "种类" }, dimension: { en: "dimension", zh: "关系类型" }, layer: { en: "layer", zh: "关系内容" }, state: { en: "response state", zh: "响应状态" },
    status: { en: "status", zh: "状况" }, presence: { en: "presence", zh: "有无" }, yes: { en: "yes or no", zh: "是否" }, certainty: { en: "certainty", zh: "确定程度" }, "resource kind": { en: "kind of resource", zh: "资源种类" },
    sufficiency: { en: "sufficiency", zh: "是否充足" }, decision: { en: "decision", zh: "决定" }, mark: { en: "sign in a cell", zh: "单元格符号" }, flow: { en: "flow", zh: "流向" }, initiative: { en: "initiative", zh: "发起方式" }, "governance mode": { en: "mode of governance", zh: "治理方式" },
  },
  why: {
    sum: { en: "a sum", zh: "合计行" }, remark: { en: "a remark", zh: "附注" }, beyond: { en: "beyond the headings", zh: "超出表头" }, "no-heading": { en: "a column without a heading", zh: "没有表头的列" }, reserved: { en: "a name that cannot be used", zh: "不能使用的名称" },
    "no-name": { en: "a row without a name", zh: "没有名称的行" }, "one-end": { en: "one side is missing", zh: "缺少一方" }, "own-superior": { en: "its own superior", zh: "以自身为上级" }, "no-task": { en: "a row without a task", zh: "没有任务的行" },
    "no-resource": { en: "a row without a resource", zh: "没有资源名称的行" }, diagonal: { en: "on the diagonal", zh: "对角线上" }, sign: { en: "a sign that is not known, read as unknown", zh: "未知符号，按未知读取" },
  },
  by: { short: { en: "short form", zh: "简称" }, abbreviation: { en: "abbreviation", zh: "缩写" }, words: { en: "other language", zh: "跨语言" } },
  means: {
    vertical: { en: "vertical", zh: "纵向" }, horizontal: { en: "horizontal", zh: "横向" }, yes: { en: "yes", zh: "是" }, no: { en: "no", zh: "否" }, present: { en: "present", zh: "有" }, absent: { en: "absent", zh: "没有" },
    unknown: { en: "unknown", zh: "未知" }, stated: { en: "stated", zh: "明确" }, implied: { en: "implied", zh: "隐含" }, derived: { en: "derived", zh: "推导" }, "general-knowledge": { en: "general knowledge", zh: "常识" },
    "in-plan": { en: "in-plan", zh: "方案所列" }, required: { en: "required", zh: "应有" }, observed: { en: "observed", zh: "实际观察" }, same: { en: "same", zh: "同一单位" }, different: { en: "different", zh: "不同单位" },
    predecessor: { en: "predecessor", zh: "前身" }, undecided: { en: "undecided", zh: "未定" }, sufficient: { en: "sufficient", zh: "充足" }, insufficient: { en: "insufficient", zh: "不足" },
    material: { en: "material", zh: "物资" }, information: { en: "information", zh: "信息" }, facility: { en: "facility", zh: "设施" }, capability: { en: "capability", zh: "能力" }, plan: { en: "plan", zh: "方案" }, authority: { en: "authority", zh: "权限" }, finance: { en: "finance", zh: "资金" },
  },
  line: {
    organisations: { en: "organisations", zh: "单位" }, relation: { en: "relation", zh: "关系" }, "organisation-attribute": { en: "attribute of organisations", zh: "单位属性" }, "tie-attribute": { en: "attribute of ties", zh: "关系属性" },
    strength: { en: "strength", zh: "强度" }, "network-attribute": { en: "attribute of the network", zh: "网络属性" },
  },
  blank: { unknown: { en: "unknown", zh: "未知" }, absent: { en: "absent", zh: "没有" } },
} satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** The word of a kind, or the word itself where we have none. */
export const importName = (list: keyof typeof importNames, word: string): Bilingual =>
  (Object.hasOwn(importNames[list], word) ? (importNames[list] as Readonly<Record<string, Bilingual>>)[word]! : { en: word, zh: word });
