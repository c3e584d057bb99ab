import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { againstChanceColumns, brokerageFound, rowsAgainstChance } from "./against-chance.js";
import { momentsOfOne } from "./brokerage-moments.js";

/**
 * Brokerage against chance: in which Gould-Fernandez roles an organisation stands more often than the sizes of the groups
 * and the density alone would put it.
 *
 * The counts of `brokerage`, along arcs, with their exact mean and standard deviation if every arc were there independently
 * with the observed density, and z = (count - expected) / standard deviation. An organisation alone in its group can never
 * coordinate: expected 0, no z. Organisations without a stated group take no part, neither in the density. Chance does not
 * keep degrees: a busy organisation is high in all roles it can have, so compare its roles with one another. z is no
 * p-value; small counts are far from normal. Agrees with R sna. Time O(sum of degree² log degree + n k).
 *
 * Gould and Fernandez (1989), doi:10.2307/270949.
 */
export const brokerageExpectation = defineMetric({
  id: "brokerageExpectation",
  label: { en: "Brokerage against chance", zh: "中介角色与随机情形之比较" },
  question: { en: "In which roles does an organisation mediate more often than chance would have it?", zh: "某单位在哪些角色上的中介多于随机情形？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  keys: ["role"],
  formula: String.raw`z_r(b) = \frac{t_r(b) - \mathrm{E}\, t_r(b)}{\sqrt{\operatorname{Var} t_r(b)}}`,
  convention: {
    en: "Exact moments of the role counts when arcs are independent with the observed density; along arcs; no z where the standard deviation is 0.",
    zh: "有向关系相互独立且密度如所见时，角色次数的精确期望与标准差；按有向计；标准差为零时无标准化值。",
  },
  references: ["gould1989"],
  cost: "O(sum of degree^2 log degree + n k), k groups",
  example: {
    ties: "a>b b>c c>a", sectors: "a=government b=social c=enterprise", row: { organisation: "b", role: "liaison", count: 1, expected: 1 / 4, standardDeviation: Math.sqrt(7 / 32), z: (3 / 4) / Math.sqrt(7 / 32) },
    how: { en: "Half of the six arcs are there: each of the pairs (a, c) and (c, a) is open with chance 1/8, so 1/4 is expected, with variance 2 x 1/8 x 7/8.", zh: "六条可能的有向关系有一半存在：(a, c)与(c, a)各以1/8的概率开放，期望1/4，方差2 × 1/8 × 7/8。" },
  },
  programs: [
    { label: { en: "expected counts, all roles in one column", zh: "期望次数，各角色合为一列" }, programs: ["R sna: brokerage(g, cl)$exp.nli"], options: {}, column: "expected", when: "directed" },
    { label: { en: "standard deviations", zh: "标准差" }, programs: ["R sna: brokerage(g, cl)$sd.nli"], options: {}, column: "standardDeviation", when: "directed" },
    { label: { en: "standardised counts", zh: "标准化值" }, programs: ["R sna: brokerage(g, cl)$z.nli"], options: {}, column: "z", when: "directed" },
  ],
  comparable: "within case",
  projection: { direction: "directed", strength: "ignored" },
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: attributeOption }),
  columns: againstChanceColumns,
  headline: "z",
  compute(context) {
    const { counts, groups, density } = brokerageFound(context, context.options.attribute);
    const moments = groups.sizes.map((_, g) => momentsOfOne(groups.sizes, g, density));
    return context.network.organisations.flatMap(({ id }, i) => {
      const found = counts[i] ?? null;
      return found === null ? [] : rowsAgainstChance(found, moments[groups.of[i]!]!).map((row) => ({ organisation: id, ...row }));
    });
  },
});
