import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { givenRatings, itemOption } from "./given-ratings.js";
import { ratingsBesideTies } from "./ratings-beside-ties.js";

/**
 * Gaps between ratings and ties: who rates without a tie, is tied without a rating, or is silent.
 *
 * The ordered pairs that keep `ratedTies` from 1, and those of which it knows nothing, one a row; pairs with both have none. Direction of ties
 * is ignored. Time O(n² + m).
 *
 * Designed for this framework.
 */
export const ratingTieGaps = defineMetric({
  id: "ratingTieGaps",
  label: { en: "Ratings without ties, ties without ratings", zh: "有评分无关系与有关系无评分" },
  question: { en: "Where do ratings and ties not go together?", zh: "哪些单位之间评分与关系不相对应？" },
  element: "process",
  subject: "pair",
  formula: String.raw`tied(a,b) \oplus rated(a,b)`,
  convention: { en: "Ordered pairs with a tie and no rating by the first, or a rating and no tie; where the first rates nobody its rating is not known.", zh: "有关系而前者未评分，或有评分而无关系的有序单位对；前者未作任何评分时其评分未知。" },
  references: [],
  cost: "O(n² + m)",
  example: {
    ties: "a-b", organisations: "a b c", case: { ratings: [{ id: "r1", rater: "a", rated: "c", item: "trust", value: 4 }] },
    row: { a: "a", b: "c", standing: "rated-not-tied", rating: 4, evidence: [] },
    how: { en: "a rates c and has no tie to c; it has one to b and does not rate b.", zh: "甲评丙而与丙无关系；甲与乙有关系而未评乙。" },
  },
  comparable: "within case",
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  headline: "standing",
  columns: {
    a: { type: "id", label: { en: "Rater", zh: "评分单位" } },
    b: { type: "id", label: { en: "Partner", zh: "伙伴单位" } },
    standing: { type: "text", nominal: true, label: { en: "What is missing", zh: "缺失情况" }, values: { "tied-not-rated": { en: "tied, not rated", zh: "有关系而无评分" }, "rated-not-tied": { en: "rated, no tie", zh: "有评分而无关系" }, "rater-silent": { en: "tied, rater silent", zh: "有关系而未作答" } } },
    rating: { type: "number", label: { en: "Rating", zh: "评分" }, digits: 2, higherMeans: { en: "the rater gives a higher rating", zh: "评分单位给出的评分更高" } },
    evidence: { type: "ids", label: { en: "Ties", zh: "关系" } },
  },
  compute(context) {
    const ratings = givenRatings(context, context.options.item);
    return ratings === null ? [] : ratingsBesideTies(context.network, ratings).filter(({ standing }) => standing !== "tied-and-rated").map(({ ties, ...one }) => ({ ...one, evidence: ties }));
  },
});
