import type { Messages } from "./messages.js";

/** What organisations give one another. */
export const ratingsNotes = {
  "rating/none": { en: "Nobody in scope gives a rating on {item}. Rated are: {known}.", zh: "范围内没有单位就{item}评分。已有的评分项：{known}。" },
  "rating/silent": { en: "No rating in scope: {organisations}. What they think is not known; it is not a rating of 0.", zh: "范围内未给出评分的单位：{organisations}。其看法未知，不作0分处理。" },
  "rating/nobody-rates": { en: "Nobody rates: {organisations}.", zh: "没有单位评价：{organisations}。" },
  "rating/unanswered": { en: "Asked and not answered: {count}. These count as not known.", zh: "已提问但未作答：{count}项，按未知处理。" },
  "rating/on-ties": { en: "Read from ties: {count}. On a tie with a direction the source rates the target.", zh: "取自关系的评分：{count}项；有方向的关系以起点单位为评分方。" },
  "rating/no-direction": { en: "Ties without a direction carry a rating, and it is not said who gives it: {ties}. They are left out.", zh: "{ties}为无方向关系，所带评分未说明由谁给出，未计入。" },
  "rating/no-pair": { en: "Not defined: needs two pairs that rate one another; there are {count}.", zh: "无定义：需要两对相互评分的单位，现有{count}对。" },
  "rating/all-equal": { en: "Not defined: all ratings of the pairs that rate one another are equal.", zh: "无定义：相互评分的单位对，其评分全部相同。" },
  "rating/no-tied-pair": { en: "Not defined: no organisation that rates anybody has a tie.", zh: "无定义：给出评分的单位都没有关系。" },
} satisfies Messages;
