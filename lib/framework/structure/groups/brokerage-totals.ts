import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { rolesBetween } from "../position/brokerage-counts.js";
import { againstChanceColumns, brokerageFound, rowsAgainstChance } from "./against-chance.js";
import { momentsOfAll } from "./brokerage-moments.js";

/**
 * Brokerage of the whole network against chance: which Gould-Fernandez roles it holds more of than the sizes of the groups
 * and the density alone would give.
 *
 * The counts of all organisations together, along arcs, with their exact mean and standard deviation if every arc were there
 * independently with the observed density. R sna's `sd.gli` is not exact for coordinator, representative, gatekeeper and
 * the total: on the reference networks it is too large by up to a tenth, two thirds, two thirds and a twenty-fifth, because
 * it does not count that the same three organisations may be met in another turn; expected values and the other two roles
 * agree with it. A simulation and a sum over all pairs of triples give the values here. Organisations without a stated
 * group take no part. Time O(sum of degree² log degree + k²).
 *
 * Gould and Fernandez (1989), doi:10.2307/270949.
 */
export const brokerageTotals = defineMetric({
  id: "brokerageTotals",
  label: { en: "Brokerage of the network against chance", zh: "全网中介角色与随机情形之比较" },
  question: { en: "Is there more mediation between groups, or inside them, than chance would have it?", zh: "群体之间或群体之内的中介是否多于随机情形？" },
  element: "structure",
  theme: "brokerage",
  subject: "network",
  keys: ["role"],
  formula: String.raw`z_r = \frac{t_r - \mathrm{E}\, t_r}{\sqrt{\operatorname{Var} t_r}}, \; t_r = \sum_b t_r(b)`,
  convention: {
    en: "Role counts of all organisations with exact moments when arcs are independent with the observed density; along arcs; no z where the standard deviation is 0.",
    zh: "全部单位的角色次数，及有向关系相互独立且密度如所见时的精确期望与标准差；按有向计；标准差为零时无标准化值。",
  },
  references: ["gould1989"],
  cost: "O(sum of degree^2 log degree + k^2), k groups",
  example: {
    ties: "a>b b>c c>a", sectors: "a=government b=social c=enterprise", row: { role: "liaison", count: 3, expected: 3 / 4, standardDeviation: Math.sqrt(21 / 32), z: (9 / 4) / Math.sqrt(21 / 32) },
    how: { en: "Six triples, each open with chance 1/8. Variances 6 x 7/64; of the ordered pairs 12 want one arc present alike (1/64 each) and 12 contradict one another (-1/64 each).", zh: "六个三元组，各以1/8的概率开放。方差之和6 × 7/64；有序对中12对共有一条应存在的关系（各1/64），12对相互矛盾（各-1/64）。" },
  },
  programs: [
    { label: { en: "expected counts", zh: "期望次数" }, programs: ["R sna: brokerage(g, cl)$exp.gli"], options: {}, column: "expected", when: "directed" },
    { label: { en: "standard deviations, of consultant (w_O) and liaison (b_O) only", zh: "标准差，仅顾问（w_O）与联络人（b_O）" }, programs: ["R sna: brokerage(g, cl)$sd.gli"], options: {}, column: "standardDeviation", when: "directed" },
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
    const sum = { total: 0, coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
    for (const found of counts) for (const role of [...rolesBetween, "total"] as const) sum[role] += found?.[role] ?? 0;
    return rowsAgainstChance(sum, momentsOfAll(groups.sizes, density));
  },
});
