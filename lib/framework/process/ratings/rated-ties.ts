import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { givenRatings, itemOption } from "./given-ratings.js";
import { ratingsBesideTies } from "./ratings-beside-ties.js";

/**
 * Rated ties: whether ties and ratings go together.
 *
 * Over ordered pairs: a's tie to b, in either direction and in any selected layer, counts as rated when a rates b. The share is over pairs whose first
 * gives ratings at all; ties of those who rate nobody are `notKnown` and enter nothing. Beside it: ties that are not rated, and ratings
 * without a tie, which either miss a tie in the data or speak of a partner known by name only. In a layer that is partly listed, not tied
 * means not listed. No such pair gives null. Time O(n² + m).
 *
 * Designed for this framework.
 */
export const ratedTies = defineMetric({
  id: "ratedTies",
  label: { en: "Ties that are rated", zh: "有评分的关系" },
  question: { en: "Does a rating go with every tie, and a tie with every rating?", zh: "每条关系是否都有评分，每项评分是否都有关系？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{(a,b) : tied, rated\}|}{|\{(a,b) : tied, a \text{ rates}\}|}`,
  convention: { en: "Ordered pairs with a tie whose first gives ratings, of which it rates the second; direction of ties ignored, silent raters left out and counted.", zh: "有关系且评分单位确有作答的有序单位对中，已给出评分者所占比例；忽略关系方向，未作答的单位不计入，另行计数。" },
  references: [],
  cost: "O(n² + m)",
  example: {
    ties: "a-b b-c", organisations: "a b c d", case: { ratings: [{ id: "r1", rater: "a", rated: "b", item: "trust", value: 4 }, { id: "r2", rater: "b", rated: "a", item: "trust", value: 4 }, { id: "r3", rater: "a", rated: "d", item: "trust", value: 1 }] },
    row: { share: 2 / 3, tiedAndRated: 2, tiedNotRated: 1, ratedNotTied: 1, notKnown: 1, evidence: ["t1"] },
    how: { en: "Tied with a rater first: a to b, b to a, b to c; of these b does not rate c. c rates nobody, so that c to b is not known. a rates d without a tie.", zh: "评分单位有关系的有序对：甲至乙、乙至甲、乙至丙，其中乙未评丙。丙未作任何评分，丙至乙未知。甲评丁而无关系。" },
  },
  comparable: "any size",
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  columns: {
    share: { type: "number", label: { en: "Share of ties rated", zh: "有评分的关系占比" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the ties are rated", zh: "更多关系有评分" } },
    tiedAndRated: { type: "integer", label: { en: "Tied and rated", zh: "有关系且有评分" }, range: [0, null] },
    tiedNotRated: { type: "integer", label: { en: "Tied, not rated", zh: "有关系而无评分" }, range: [0, null] },
    ratedNotTied: { type: "integer", label: { en: "Rated, no tie", zh: "有评分而无关系" }, range: [0, null] },
    notKnown: { type: "integer", label: { en: "Tied, rater silent", zh: "有关系而未作答" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const ratings = givenRatings(context, context.options.item);
    if (ratings === null) return [{ share: null, tiedAndRated: null, tiedNotRated: null, ratedNotTied: null, notKnown: null, evidence: null }];
    const pairs = ratingsBesideTies(context.network, ratings);
    const of = (wanted: string) => pairs.filter(({ standing }) => standing === wanted);
    const [both, bare] = [of("tied-and-rated"), of("tied-not-rated")];
    if (both.length + bare.length === 0) context.note("rating/no-tied-pair");
    return [{
      share: both.length + bare.length === 0 ? null : both.length / (both.length + bare.length), tiedAndRated: both.length, tiedNotRated: bare.length,
      ratedNotTied: of("rated-not-tied").length, notKnown: of("rater-silent").length, evidence: [...new Set(both.flatMap(({ ties }) => ties))],
    }];
  },
});
