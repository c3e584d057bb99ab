import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { ratedBothWays } from "./both-ways.js";
import { givenRatings, itemOption } from "./given-ratings.js";

/**
 * Reciprocity of ratings: whether those who rate high are rated high by the same partner.
 *
 * The intraclass correlation over pairs that rate one another: each pair is entered both ways round and correlated (Fisher's form), since
 * neither side of a pair comes first. 1: both sides always the same; 0: one says nothing of the other; below: one high where the other is low. Two pairs
 * at least, and ratings that differ. Pairs of which one side rates others but not this one are counted, and so are those whose other side is silent and therefore
 * not known; neither enters the value. Organisations that rate everybody high or low move it: it is not freed of that, which the
 * social relations model would do with more ratings than a case mostly has. Time O(n²).
 *
 * The double-entry correlation of dyads: Kenny, Kashy and Cook (2006), Dyadic Data Analysis, chapter 2; its use here was designed for this framework.
 */
export const ratingReciprocity = defineMetric({
  id: "ratingReciprocity",
  label: { en: "Reciprocity of ratings", zh: "评分互惠性" },
  question: { en: "Do partners rate one another alike?", zh: "伙伴之间是否彼此同样评价？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{\sum_{pairs} (r_{ab} - \bar r)(r_{ba} - \bar r)}{k\, s^2}`,
  convention: { en: "Intraclass correlation over pairs that rate one another, each entered both ways round; one-way and unknown sides are counted beside it.", zh: "相互评分的单位对，按双向录入计算的组内相关；仅一方评分和另一方未知的另行计数。" },
  references: [],
  cost: "O(n²)",
  example: {
    ties: "", organisations: "a b c d", case: { ratings: [
      { id: "r1", rater: "a", rated: "b", item: "trust", value: 5 }, { id: "r2", rater: "b", rated: "a", item: "trust", value: 4 },
      { id: "r3", rater: "b", rated: "c", item: "trust", value: 2 }, { id: "r4", rater: "c", rated: "b", item: "trust", value: 1 },
      { id: "r5", rater: "a", rated: "c", item: "trust", value: 3 }, { id: "r6", rater: "a", rated: "d", item: "trust", value: 3 },
    ] },
    row: { reciprocity: 0.8, meanGap: 1, both: 2, oneWay: 1, notKnown: 1, evidence: ["r1", "r2", "r3", "r4"] },
    how: { en: "Mean 3, deviations (2, 1) and (-1, -2): products 2 + 2, mean square (4 + 1 + 1 + 4) / 4 = 2.5; 4 / (2 x 2.5). c does not rate a; d rates nobody.", zh: "均值3，离差（2，1）与（-1，-2）：乘积之和4，均方2.5；4除以（2×2.5）。其中一方未评价对方的一对，另一方未作任何评价的一对。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["ratings"] },
  monotone: null,
  options: z.strictObject({ item: itemOption }),
  columns: {
    reciprocity: { type: "number", label: { en: "Reciprocity", zh: "互惠性" }, range: [-1, 1], digits: 3, higherMeans: { en: "partners rate one another more alike", zh: "伙伴之间的评价更一致" } },
    meanGap: { type: "number", label: { en: "Mean gap", zh: "平均差距" }, range: [0, null], digits: 2 },
    both: { type: "integer", label: { en: "Pairs rated both ways", zh: "相互评分的对数" }, range: [0, null] },
    oneWay: { type: "integer", label: { en: "One side only", zh: "仅一方评分" }, range: [0, null] },
    notKnown: { type: "integer", label: { en: "Other side not known", zh: "另一方未知" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const ratings = givenRatings(context, context.options.item);
    if (ratings === null) return [{ reciprocity: null, meanGap: null, both: null, oneWay: null, notKnown: null, evidence: null }];
    const pairs = ratedBothWays(context.network, ratings);
    const both = pairs.filter(({ sides }) => sides === "both").map(({ there, back, evidence }) => ({ there: there!, back: back!, evidence }));
    const k = both.length;
    const mean = both.reduce((sum, { there, back }) => sum + there + back, 0) / (2 * k);
    const square = both.reduce((sum, { there, back }) => sum + (there - mean) ** 2 + (back - mean) ** 2, 0) / (2 * k);
    const values = new Set(both.flatMap(({ there, back }) => [there, back]));
    if (k < 2) context.note("rating/no-pair", { count: k });
    else if (values.size === 1) context.note("rating/all-equal");
    const product = both.reduce((sum, { there, back }) => sum + (there - mean) * (back - mean), 0) / k;
    return [{
      reciprocity: k < 2 || values.size === 1 ? null : Math.max(-1, Math.min(1, product / square)), meanGap: k === 0 ? null : both.reduce((sum, { there, back }) => sum + Math.abs(there - back), 0) / k,
      both: k, oneWay: pairs.filter(({ sides }) => sides === "one-way").length, notKnown: pairs.filter(({ sides }) => sides === "silent").length, evidence: both.flatMap(({ evidence }) => evidence),
    }];
  },
});
