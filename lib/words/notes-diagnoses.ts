import type { Messages } from "./messages.js";

/** What a diagnosis lacks, and what it rests on. */
export const diagnosesNotes = {
  "diagnosis/no-value": { en: "{metric} has no value here.", zh: "{metric}在此处没有值。" },
  "diagnosis/no-survey": { en: "No survey mean of {dimension} is given.", zh: "未给出问卷维度{dimension}的均值。" },
  "diagnosis/no-tenure": { en: "No survey and no attribute of organisations says how many people have at most {years} years of emergency work.", zh: "问卷与单位属性均未说明从事应急工作不超过{years}年的人数。" },
  "diagnosis/tenure-years": { en: "The survey's class ends at {given} years, the question is about {asked}.", zh: "问卷的组别以{given}年为界，而此处按{asked}年考察。" },
  "diagnosis/no-rubric": { en: "None of the user's own contents is scored under {en}.", zh: "“{zh}”维度下没有已评分的自拟内容。" },
  "diagnosis/few-known": { en: "Known of {known}; at least {needed} are asked for.", zh: "已知的有{known}项，至少需要{needed}项。" },
  "diagnosis/no-states": { en: "Fewer than two response states are declared, so quiet times and emergency cannot be told apart.", zh: "声明的响应状态不足两个，无法区分平时与应急。" },
  "diagnosis/state-selected": { en: "One response state is selected; quiet times and emergency cannot be compared.", zh: "已选定单一响应状态，无法比较平时与应急。" },
  "diagnosis/state-open": { en: "From which state these communication ties hold is not stated, and the answer hangs on it: {ties}.", zh: "以下沟通关系未说明自何种状态起生效，而判断取决于此：{ties}。" },
  "diagnosis/no-base": { en: "No communication tie is stated in the most serious state, so there is nothing to compare with.", zh: "最严重状态下未说明任何沟通关系，无从比较。" },
  "diagnosis/bounds": { en: "What is known leaves the value between {least} and {most}.", zh: "依已知情况，该值介于{least}与{most}之间。" },
  "diagnosis/legal-basis": { en: "No task says on which document its division of duties rests, or the type of that document is not stated.", zh: "没有任务说明其职责划分所依据的文件，或文件类型未说明。" },
  "diagnosis/prerequisites": { en: "No task states what has to be done before it (prerequisites).", zh: "没有任务说明其前置任务。" },
  "diagnosis/no-chain": { en: "No stated step of a task chain leads from one organisation to another.", zh: "所述任务链中没有由一个单位交接至另一单位的步骤。" },
  "diagnosis/responsible": { en: "No task states who leads it or whom it requires.", zh: "没有任务说明牵头单位或所需单位。" },
  "diagnosis/supports": { en: "No task states both who leads it and who supports it.", zh: "没有任务同时说明牵头单位与配合单位。" },
  "diagnosis/no-material": { en: "No resource of the kinds asked about states who holds it.", zh: "所考察种类的资源均未说明持有单位。" },
  "diagnosis/sharing-open": { en: "Operational ties do not say whether they share resources ({count}).", zh: "有{count}条应急行动关系未说明是否为资源共享。" },
  "diagnosis/no-directed": { en: "No observed horizontal tie has a direction, so nothing can be said of answers.", zh: "没有观察到的有向横向关系，无法判断往来是否对等。" },
  "diagnosis/pairs-not-there": { en: "None of the pairs to be checked has organisations on both sides: {pairs}.", zh: "所查各对均非两侧都有单位：{pairs}。" },
  "diagnosis/rules-not-stated": { en: "No communication tie says whether a rule of safety or quality covers it.", zh: "没有沟通关系说明是否有安全或质量规定。" },
  "diagnosis/focal-out": { en: "{organisation} is not in scope or states no level.", zh: "{organisation}不在范围内或未说明层级。" },
  "diagnosis/focal-alone": { en: "No other organisation of its level is without a vertical path to {organisation}.", zh: "没有其他同级单位与{organisation}互无纵向路径。" },
  "diagnosis/unknown-ties": { en: "{count} ties are marked unknown, and the answer changes if they exist.", zh: "有{count}条关系标为未知；若其存在，判断即改变。" },
} satisfies Messages;
