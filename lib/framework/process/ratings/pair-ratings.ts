import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { givenRatings, itemOption } from "./given-ratings.js";

/**
 * Ratings by pair: what each organisation gives each partner that it was asked about.
 *
 * The mean over those of its people who answered, with how many they are and how far apart. A pair of which everybody left the answer
 * open has null; a pair that nobody was asked about has no row. Trust and value that stand on a tie with a direction count
 * as the source's rating of the target. Nothing is normalised: scales are the case's own. Time O(ratings).
 *
 * Designed for this framework (the dyadic variant of its link between survey and network).
 */
export const pairRatings = defineMetric({
  id: "pairRatings",
  label: { en: "Ratings by pair", zh: "单位间评分" },
  question: { en: "How much trust or value does each organisation give each partner?", zh: "各单位对各伙伴的信任或价值评价如何？" },
  element: "process",
  subject: "pair",
  formula: String.raw`\bar r_{ab} = \frac{1}{k}\sum_{p \in a} r_{pb}`,
  convention: { en: "Mean of the answers given by people of a about b; answers left open are not known and do not count.", zh: "甲方答卷人对乙方评分的均值；未作答者为未知，不计入。" },
  references: [],
  cost: "O(ratings)",
  example: {
    ties: "", organisations: "a b", case: { ratings: [{ id: "r1", rater: "a", rated: "b", item: "trust", value: 5, respondent: "p1" }, { id: "r2", rater: "a", rated: "b", item: "trust", value: 2, respondent: "p2" }] },
    row: { a: "a", b: "b", rating: 3.5, answers: 2, least: 2, most: 5, evidence: ["r1", "r2"] },
    how: { en: "Two people of a give 5 and 2: 7 / 2.", zh: "甲方两人分别评5分和2分：7除以2。" },
  },
  comparable: "within case",
  readsTies: false,
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  headline: "rating",
  columns: {
    a: { type: "id", label: { en: "Rater", zh: "评分单位" } },
    b: { type: "id", label: { en: "Rated", zh: "被评单位" } },
    rating: { type: "number", label: { en: "Rating", zh: "评分" }, digits: 2, higherMeans: { en: "the rater gives a higher rating", zh: "评分单位给出的评分更高" } },
    answers: { type: "integer", label: { en: "Answers", zh: "答卷数" }, range: [0, null] },
    least: { type: "number", label: { en: "Lowest", zh: "最低" }, digits: 2 },
    most: { type: "number", label: { en: "Highest", zh: "最高" }, digits: 2 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return (givenRatings(context, context.options.item)?.all ?? []).map(({ rater, rated, rating, answers, least, most, evidence }) => ({ a: rater, b: rated, rating, answers, least, most, evidence }));
  },
});
