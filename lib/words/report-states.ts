import type { Messages } from "./messages.js";

/** The words of the report's section on response states. */
export const reportStatesMessages = {
  "nav/states": { en: "States", zh: "状态" },
  "states/heading": { en: "From state to state", zh: "状态演化" },
  "states/lead": { en: "Response states in order of seriousness. What is not stated of a state is not read as nobody being tied.", zh: "响应状态按严重程度排列。某状态未说明的内容，不视为各单位互无关系。" },
  "states/figure": { en: "Ties and organisations in each response state", zh: "各响应状态下的关系与单位" },
  "states/figure-caption": { en: "Ties stated to hold, and organisations that have one. Grey: kept from the state before. Filled: begun. Outlined: ended. Hatched: not stated, which is not 0. Ties that do not say their state are in no state's count.", zh: "说明生效的关系及其所涉单位。灰色：由前一状态保留；实心：新增；空心：终止；斜线：未说明，并非为零。状态未说明的关系不计入任何状态。" },
  "states/counts": { en: "ties {ties}, organisations {organisations}", zh: "关系{ties}条，单位{organisations}个" },
  "states/nothing": { en: "no tie stated", zh: "未说明任何关系" },
  "states/bucket-label": { en: "State not stated", zh: "状态未说明" },
  "states/measures": { en: "Measures by state", zh: "各状态的指标" },
  "states/measure": { en: "Measure", zh: "指标" },
  "states/measures-caption": { en: "On the ties stated to hold; in brackets with those of unstated state counted in every state.", zh: "按说明生效的关系计算；括号内为将状态未说明的关系计入每个状态后的数值。" },
  "states/both": { en: "{value} ({widened})", zh: "{value}（计入后{widened}）" },
  "states/claims": { en: "What is claimed of the states, and what the data say", zh: "关于状态的论断及资料的回答" },
  "states/claim": { en: "As the state rises", zh: "随状态升级" },
  "states/answer": { en: "Answer", zh: "结论" },
  "states/why": { en: "States not described, or how it went", zh: "未说明的状态或变化情况" },
  "states/activated": { en: "ties begin as planned", zh: "关系按预案启动" },
  "states/not-decidable": { en: "not decidable", zh: "无法判断" },
  "states/as-planned": { en: "as planned {asPlanned} of {all}", zh: "{all}对中{asPlanned}对与预案一致" },
  "states/no-observed": { en: "no observed tie in the data", zh: "资料中没有观察到的关系" },
  "states/claims-caption": { en: "Growth holds when it never falls from state to state and rises at least once, whatever is not stated.", zh: "从一个状态到下一状态从不下降且至少一次上升，且不因未说明的内容而改变，方为成立。" },
} satisfies Messages;
