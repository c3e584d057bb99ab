import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { ratedBothWays } from "./both-ways.js";
import { givenRatings, itemOption } from "./given-ratings.js";

/**
 * Asymmetry of ratings: how far apart two organisations rate one another.
 *
 * Each pair once, a being the one that stands first in the case. `gap` is the absolute difference, and null unless both sides are known: a side not given
 * by an organisation that rates others is one-way, one not given by an organisation that rates nobody is not known. `difference` says which way
 * it goes. Time O(n²).
 *
 * Designed for this framework.
 */
export const ratingAsymmetry = defineMetric({
  id: "ratingAsymmetry",
  label: { en: "Asymmetry of ratings", zh: "评分不对称" },
  question: { en: "Which two do not rate one another alike?", zh: "哪两个单位相互评价不一致？" },
  element: "process",
  subject: "pair",
  formula: String.raw`|\bar r_{ab} - \bar r_{ba}|`,
  convention: { en: "Absolute difference of the two ratings of a pair; null unless both are known.", zh: "一对单位两个评分之差的绝对值；任一方未知则无值。" },
  references: [],
  cost: "O(n²)",
  example: {
    ties: "", organisations: "a b", case: { ratings: [{ id: "r1", rater: "a", rated: "b", item: "trust", value: 2 }, { id: "r2", rater: "b", rated: "a", item: "trust", value: 5 }] },
    row: { a: "a", b: "b", gap: 3, difference: -3, there: 2, back: 5, sides: "both", evidence: ["r1", "r2"] },
    how: { en: "a gives 2 and gets 5.", zh: "甲给2分，得5分。" },
  },
  comparable: "within case",
  readsTies: false,
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  columns: {
    gap: { type: "number", label: { en: "Gap", zh: "差距" }, range: [0, null], digits: 2, higherMeans: { en: "the two rate one another less alike", zh: "双方相互评价更不一致" } },
    difference: { type: "number", label: { en: "a's less b's", zh: "甲减乙" }, digits: 2 },
    there: { type: "number", label: { en: "a rates b", zh: "甲对乙" }, digits: 2 },
    back: { type: "number", label: { en: "b rates a", zh: "乙对甲" }, digits: 2 },
    sides: { type: "text", label: { en: "Sides", zh: "双方" }, values: { both: { en: "both", zh: "双方均评" }, "one-way": { en: "one side only", zh: "仅一方" }, silent: { en: "other side not known", zh: "另一方未知" } } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const ratings = givenRatings(context, context.options.item);
    return ratings === null ? [] : ratedBothWays(context.network, ratings).map(({ a, b, there, back, sides, evidence }) => {
      const difference = there === null || back === null ? null : there - back;
      return { a, b, gap: difference === null ? null : Math.abs(difference), difference, there, back, sides, evidence };
    });
  },
});
