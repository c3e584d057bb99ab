import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { givenRatings, itemOption, type GivenRating } from "./given-ratings.js";

const meanOf = (ratings: readonly GivenRating[]) => (ratings.length === 0 ? null : ratings.reduce((sum, { rating }) => sum + rating!, 0) / ratings.length);

/**
 * Rating scores: how each organisation is rated by others, and how it rates them.
 *
 * `received` is the mean of the ratings by pair that it is given, `given` of those that it gives: each partner counts once, however many
 * of its people answered. Means and not sums, because sums grow with the number of partners asked about. An organisation that nobody
 * rates has no `received`; one that gives no rating is silent and has no `given`: that is unknown, and not 0. A high `given` may be trust or
 * a generous way to answer; the two cannot be told apart from it. Time O(ratings).
 *
 * Designed for this framework.
 */
export const ratingScores = defineMetric({
  id: "ratingScores",
  label: { en: "Ratings received and given", zh: "所获与所给评分" },
  question: { en: "Whom do the others rate high, and who rates the others high?", zh: "谁获得他人较高评价，谁给他人较高评价？" },
  element: "process",
  subject: "organisation",
  formula: String.raw`\frac{1}{|R_v|}\sum_{u \in R_v} \bar r_{uv}, \; \frac{1}{|D_v|}\sum_{w \in D_v} \bar r_{vw}`,
  convention: { en: "Means of the ratings by pair, each partner once; nobody rating and silence give no value.", zh: "单位间评分的均值，每个伙伴计一次；无人评价或未作评价均无值。" },
  references: [],
  cost: "O(ratings)",
  example: {
    ties: "", organisations: "a b c", case: { ratings: [
      { id: "r1", rater: "a", rated: "c", item: "trust", value: 5, respondent: "p1" }, { id: "r2", rater: "a", rated: "c", item: "trust", value: 4, respondent: "p2" },
      { id: "r3", rater: "b", rated: "c", item: "trust", value: 1 }, { id: "r4", rater: "a", rated: "b", item: "trust", value: 2 },
    ] },
    row: { organisation: "c", received: 2.75, raters: 2, given: null, ratedOthers: 0, evidence: ["r1", "r2", "r3"] },
    how: { en: "a gives c 4.5 on average, b gives 1: (4.5 + 1) / 2. c answers nothing.", zh: "甲方平均给4.5分，乙方给1分：（4.5+1）除以2。被评单位自身未作答。" },
  },
  comparable: "within case",
  readsTies: false,
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  columns: {
    received: { type: "number", label: { en: "Received", zh: "所获评分" }, digits: 2, higherMeans: { en: "the others rate it higher", zh: "他人对其评价更高" } },
    raters: { type: "integer", label: { en: "Raters", zh: "评分单位数" }, range: [0, null] },
    given: { type: "number", label: { en: "Given", zh: "所给评分" }, digits: 2, higherMeans: { en: "it rates the others higher", zh: "其对他人评价更高" } },
    ratedOthers: { type: "integer", label: { en: "Others rated", zh: "被其评价的单位数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence (received)", zh: "依据（所获）" } },
  },
  compute(context) {
    const { network, options, note } = context;
    const ratings = givenRatings(context, options.item);
    const known = ratings?.all.filter(({ rating }) => rating !== null) ?? [];
    const unrated = network.organisations.map(({ id }) => id).filter((id) => !known.some(({ rated }) => rated === id));
    if (ratings !== null && unrated.length > 0) note("rating/nobody-rates", { organisations: { records: unrated } });
    return network.organisations.map(({ id }) => {
      const [received, given] = [known.filter(({ rated }) => rated === id), known.filter(({ rater }) => rater === id)];
      return { organisation: id, received: meanOf(received), raters: received.length, given: meanOf(given), ratedOthers: given.length, evidence: received.flatMap(({ evidence }) => evidence) };
    });
  },
});
