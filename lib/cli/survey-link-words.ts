import type { Messages } from "../words/messages.js";

/** What the command `survey` says where it is given a case. */
export const surveyLinkMessages = {
  "survey-link/title": { en: "{instrument}: scores of organisations and their positions", zh: "{instrument}：单位得分与网络位置" },
  "survey-link/dimensions": { en: "May people be averaged?", zh: "个人回答能否汇总到单位" },
  "survey-link/links": { en: "Scores and positions ({percent}% intervals)", zh: "得分与网络位置（{percent}%区间）" },
  "survey-link/halves": { en: "Do organisations with high scores have denser horizontal ties among themselves?", zh: "高分单位之间的横向关系是否更密" },
  "survey-link/groups": { en: "Groups: mean score and horizontal density", zh: "各组平均得分与横向密度" },
  "survey-link/groupLinks": { en: "Mean score and horizontal density over groups", zh: "以组为单元：平均得分与横向密度" },
  "survey-link/ratings": { en: "Are tied partners rated higher?", zh: "有关系的伙伴评分是否更高" },
  "survey-link/organisations": { en: "Organisations", zh: "单位" },
  "survey-link/position": { en: "Position", zh: "网络位置" },
  "survey-link/rho": { en: "Correlation", zh: "等级相关" },
  "survey-link/adjusted": { en: "p, adjusted", zh: "校正p值" },
  "survey-link/corrected": { en: "Corrected", zh: "校正相关" },
  "survey-link/standing": { en: "Standing", zh: "情况" },
  "survey-link/in-layer": { en: "{position} ({layer})", zh: "{position}，{layer}层" },
} satisfies Messages;
