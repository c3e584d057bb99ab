import type { Messages } from "./messages.js";

/** Notes of the indicators of tasks and resources, feedback, decisions, rules and empty pairs. */
export const indicatorsBNotes = {
  "resource/kind-not-stated": { en: "The kind of {resource} is not stated.", zh: "未说明{resource}的种类。" },
  "task/no-information-beside": { en: "No information is needed here together with something of another kind.", zh: "此处没有信息与其他种类资源同时所需的情况。" },
  "task/needs-nothing": { en: "The task is stated to need no resource.", zh: "已说明任务不需要资源。" },
  "sufficiency/not-covered": { en: "Not known to be covered by anybody: {resources}.", zh: "无法确认有单位持有：{resources}。" },
  "sufficiency/not-proven": { en: "Not proven to be the fewest: the search stopped after {effort} steps. Raise effort to go on.", zh: "未证明为最少：搜索在{effort}步后停止；可提高effort继续。" },
  "sufficiency/jurisdiction-open": { en: "Whether a jurisdiction has enough is not decidable: a holder, its jurisdiction, or whether there is enough is not stated.", zh: "是否有辖区充足无法判断：持有单位、其辖区或资源是否充足未予说明。" },
  "knockOut/nothing-stated": { en: "Nothing is stated of what these need, so they are left out: {tasks}.", zh: "未说明以下任务需要什么，未计入：{tasks}。" },
  "knockOut/partly-stated": { en: "Only part of what these need is stated, so more may fail than is counted: {tasks}.", zh: "以下任务的所需仅部分说明，实际失败的可能多于所计：{tasks}。" },
  "knockOut/prerequisites-not-stated": { en: "{count} tasks do not say what must be done before them: what would fail after others is not known.", zh: "有{count}项任务未说明前提任务：其他任务失败后是否随之失败，无从得知。" },
  "dependence/none": { en: "No stated need of one organisation is stated to be held by another.", zh: "没有一个单位已说明的所需资源由另一单位持有。" },
  "dependence/assumed": { en: "{count} resources do not state their importance or control, which count as 1.", zh: "有{count}项资源未说明重要性或控制程度，按1计。" },
  "duplication/open": { en: "An operational tie among {holders} does not say whether it shares resources.", zh: "{holders}之间的应急行动关系未说明是否共享资源。" },
  "duplication/none-decided": { en: "No kind of resource has a holder in a stated jurisdiction, or none can be decided.", zh: "没有任何种类的资源由说明了辖区的单位持有，或均无法判断。" },
  "duplication/none-side-by-side": { en: "No kind of resource is held by so many organisations of one jurisdiction.", zh: "没有任何种类的资源在同一辖区内有这么多持有单位。" },
  "experience/no-survey": { en: "Not computed: the case holds no people. Needed are two counts as attributes of organisations, staff asked and those with at most {years} years in emergency work, named by the options staff and short.", zh: "未计算：案例中没有人员数据。需在单位属性中给出两项人数，即受访人员数和从事应急工作不超过{years}年的人数，并由选项staff和short指明。" },
  "experience/years-of-source": { en: "Short is {years} years or less, a class of the published table.", zh: "从业不超过{years}年视为较短，为已发表表格的一个组别。" },
  "experience/counts-missing": { en: "{count} organisations do not state both {staff} and {short} as counts.", zh: "有{count}个单位未同时以人数注明{staff}和{short}。" },
  "experience/nobody-asked": { en: "No organisation states staff asked and staff with at most {years} years.", zh: "没有单位注明受访人员数和从业不超过{years}年的人数。" },
} satisfies Messages;
