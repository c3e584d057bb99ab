import type { Messages } from "./messages.js";

/** Notes of the measures of distance. */
export const distancesNotes = {
  "distances/reaches-nobody": { en: "No path joins it with any other organisation.", zh: "没有任何路径将它与其他单位相连。" },
  "distances/unreachable": { en: "Pairs without a path: {count}.", zh: "没有路径相连的单位对：{count}。" },
  "distances/no-path": { en: "Not defined: no pair of organisations is joined by a path.", zh: "无定义：没有任何一对单位有路径相连。" },
  "distances/not-all-reached": { en: "Not defined: {count} pairs have no path; with unreachable set to reached, only those joined are looked at.", zh: "无定义：{count}对单位之间没有路径；把unreachable设为reached，则只看有路径者。" },
  "distances/effort": { en: "Not computed: it would look at {needed} ties, more than the {effort} allowed.", zh: "未计算：需查看{needed}条关系，超过允许的{effort}条。" },
} satisfies Messages;
