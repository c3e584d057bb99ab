import type { Messages } from "./messages.js";

/** Notes of centralization, hierarchy and connectivity. */
export const centralizationNotes = {
  "closeness/not-all-reached": { en: "Organisations that do not reach all others count with closeness 0 ({count}).", zh: "{count}个单位无法到达全部其他单位，接近度按零计。" },
  "closeness/nobody-reached": { en: "Not defined: {count} organisations reach nobody, so their closeness to those reached has no value.", zh: "无定义：{count}个单位无法到达任何单位，其对可达者的接近度无值。" },
  "closeness/above-one": { en: "Above 1: the customary maximum is not the largest under this kind of closeness.", zh: "大于1：按此种接近度，惯用的最大值并非真正的最大值。" },
  "hierarchy/nobody-reached": { en: "Not defined: no organisation reaches another.", zh: "无定义：没有任何单位能到达其他单位。" },
  "hierarchy/no-room": { en: "Not defined: every connected part is too small for this question.", zh: "无定义：每个连通部分都过小，此问题无意义。" },
  "hierarchy/too-many-pairs": { en: "Not computed: {pairs} pairs are more than the {effort} steps allowed.", zh: "未计算：{pairs}对单位超出允许的{effort}步。" },
  "connectivity/effort": { en: "Not proven: more than {effort} looks at a tie would be needed; it is at most {atMost}.", zh: "未证实：需查看关系超过{effort}次；至多为{atMost}。" },
} satisfies Messages;
