import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween } from "../../network/index.js";
import { dependencesOf } from "./dependences.js";

/**
 * Dependence gaps: of the pairs of which one needs what the other holds, the share without a tie.
 *
 * The summary of `dependence`, over pairs whichever way the need goes: one tie serves both. `oneSided` is the share of
 * these pairs in which one side needs the other more. Nobody depending on anybody gives null. Time as `dependence`.
 *
 * Pfeffer and Salancik (1978); the share is this framework's own.
 */
export const dependenceGaps = defineMetric({
  id: "dependenceGaps",
  label: { en: "Dependence gaps", zh: "依赖缺口" },
  question: { en: "How many who depend on each other have no tie?", zh: "有依赖的单位之间，有多少没有关系？" },
  element: "antecedents",
  subject: "network",
  formula: String.raw`\frac{|\{\{a, b\} : dep(a, b) + dep(b, a) > 0, \text{ not tied}\}|}{|\{\{a, b\} : dep(a, b) + dep(b, a) > 0\}|}`,
  convention: {
    en: "Pairs with a dependence either way; any selected tie closes the gap, whatever its direction.",
    zh: "任一方向有依赖的单位对；任一所选关系即视为无缺口，不计方向。",
  },
  references: ["pfeffer1978"],
  cost: "O(resources holders needing)",
  example: {
    ties: "a-b", organisations: "a b c",
    case: {
      resources: [{ id: "boats", label: "Boats", heldBy: ["b"] }, { id: "fuel", label: "Fuel", heldBy: ["c"] }],
      tasks: [{ id: "rescue", label: "Rescue", requiredOrganisations: [{ organisation: "a" }], requiredResources: [{ resource: "boats" }, { resource: "fuel" }] }],
    },
    row: { share: 1 / 2, gaps: 1, pairs: 2, oneSided: 1, evidence: ["boats", "fuel", "t1"] },
    how: { en: "a needs b and c, and is tied to b alone.", zh: "a依赖b与c，仅与b有关系。" },
  },
  comparable: "any size",
  requires: { records: ["tasks", "resources"] },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    share: { type: "number", label: { en: "Share without a tie", zh: "无关系比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more dependence that no tie matches", zh: "更多依赖没有相应的关系" } },
    gaps: { type: "integer", label: { en: "Without a tie", zh: "无关系的单位对" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Pairs with a dependence", zh: "有依赖的单位对" }, range: [0, null] },
    oneSided: { type: "number", label: { en: "Share one-sided", zh: "单向偏重比例" }, range: [0, 1], digits: 3, higherMeans: { en: "in more pairs one side needs the other more", zh: "更多单位对中一方依赖更重" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const all = dependencesOf(context);
    // A pair that depends both ways has a row for each: the first in the order of the case stands for both.
    const first = new Set<string>();
    const pairs = all.filter(({ a, b }) => !first.has(`${b}\n${a}`) && first.add(`${a}\n${b}`));
    if (pairs.length === 0) context.note("dependence/none");
    const ties = pairs.map(({ a, b }) => tiesBetween(context.network, a, b).map((tie) => tie.id));
    const gaps = ties.filter((between) => between.length === 0).length;
    const oneSided = pairs.filter(({ dependence, back }) => Math.abs(dependence - back) > 1e-12).length;
    const share = (count: number) => (pairs.length === 0 ? null : count / pairs.length);
    return [{ share: share(gaps), gaps, pairs: pairs.length, oneSided: share(oneSided), evidence: [...new Set([...all.flatMap(({ resources }) => resources), ...ties.flat()])] }];
  },
});
