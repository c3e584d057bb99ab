import type { Messages } from "./messages.js";

/** Notes of the measures on groups. */
export const groupsNotes = {
  "groups/no-counted-tie": { en: "None of its ties has both ends in a stated group.", zh: "其关系中没有两端都已说明所属组的。" },
  "groups/none-inside": { en: "No selected tie has both ends in a stated group.", zh: "所选关系中没有两端都已说明所属组的。" },
  "groups/one-alone": { en: "A group of one organisation has no pair inside it.", zh: "只有一个单位的组，组内没有单位对。" },
  "groups/all-alike": { en: "Not defined: the tied organisations do not differ, so nothing can go together.", zh: "无定义：有关系的单位在此并无差别，无从谈起相似。" },
  "groups/no-attribute-named": { en: "No attribute is named: say which number of the organisations is meant.", zh: "未指定属性：请说明所指的是单位的哪一个数值。" },
  "groups/not-a-number": { en: "Not computed: {count} organisations with ties have no number called {attribute}, and none is filled in.", zh: "未计算：{count}个有关系的单位没有名为{attribute}的数值，不作填补。" },
  "brokerage/both-ways": { en: "Ties without direction count as an arc each way ({count}); chance would not tie both ways together, so expected values are those of a network of single arcs.", zh: "无方向的关系按双向各一条计（{count}条）；随机情形下两个方向互不相干，期望值按单独的有向关系计算。" },
  "brokerage/too-few": { en: "Not defined: nobody can stand between two others.", zh: "无定义：没有单位能处在另外两个单位之间。" },
} satisfies Messages;
