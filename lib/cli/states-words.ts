import type { Messages } from "../words/messages.js";

/** What the command `states` writes above its tables. */
export const statesMessages = {
  "states/title": { en: "State by state", zh: "各响应状态" },
  "states/answer": { en: "What the states show", zh: "各状态说明了什么" },
  "states/states": { en: "The states, and what comes and goes", zh: "各状态及其增减" },
  "states/metrics": { en: "Measures by state", zh: "各状态的指标" },
  "states/metrics-with": { en: "The same, with ties of unstated state counted in every state", zh: "同上，将状态未说明的关系计入每个状态" },
  "states/organisations": { en: "Who takes part when", zh: "谁在何时参与" },
  "states/roles": { en: "Roles that change", zh: "角色变化" },
  "states/claims": { en: "Does it grow as claimed", zh: "是否如所述扩展" },
  "states/activation": { en: "Activation against the plan", zh: "启动与预案对照" },
  "states/rules": { en: "Rules of the case", zh: "案例所述规则" },
  "states/silences": { en: "Where the plan is silent", zh: "预案未述及之处" },
  "states/evidence": { en: "What this rests on", zh: "依据" },
  "states/unstated": { en: "state not stated", zh: "状态未说明" },
  "states/whole-state": { en: "the whole state", zh: "整个状态" },
  "states/state": { en: "State", zh: "状态" },
  "states/in": { en: "yes", zh: "是" },
  "states/perhaps": { en: "perhaps", zh: "可能" },
  "states/aspect": { en: "What changes", zh: "变化" },
  "states/was": { en: "Before", zh: "原为" },
  "states/is": { en: "Now", zh: "现为" },
} satisfies Messages;
