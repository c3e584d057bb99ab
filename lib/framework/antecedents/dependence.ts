import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween } from "../../network/index.js";
import { dependencesOf } from "./dependences.js";

/**
 * Dependence: how much one organisation needs what another holds, and by how much the need is one-sided.
 *
 * Organisation a depends on b by every resource that b holds and a needs without holding it, more so the more important it
 * is, the more freely its holders can refuse it (`control`), and the fewer they are. a needs a resource when a task requires
 * a and lists the resource. Importance and control are the resource's own; what is not stated counts as 1 and is listed in
 * `assumed`. `asymmetry` is the dependence less the reverse one: above 0, b has the upper hand. `gap` marks a dependence
 * without any selected tie of the two, in either direction: need and tie are kept apart, since one is a reason for the other.
 * Only pairs with a dependence above 0 have a row, one for each direction. Holders left out of the selection are no
 * alternatives. Tasks that do not say what or whom they require, and resources without a stated holder, are left out and
 * counted as missing. Time O(resources x holders x needing).
 *
 * Pfeffer and Salancik (1978); the formula is this framework's own.
 */
export const dependence = defineMetric({
  id: "dependence",
  aliases: ["I-16b"],
  label: { en: "Dependence", zh: "资源依赖" },
  question: { en: "Who needs whom, who needs whom more, and where is no tie to match?", zh: "谁依赖谁，哪一方依赖更多，何处有依赖而无关系？" },
  element: "antecedents",
  subject: "pair",
  formula: String.raw`dep(a, b) = \sum_{r : a \text{ needs } r, \; b \in H_r} \frac{imp(r) \, disc(r)}{|H_r|}`,
  convention: {
    en: "a depends on b: importance times control over the number of holders, summed over the resources that a needs for a task, lacks, and b holds; not stated counts as 1.",
    zh: "甲依赖乙：对甲完成任务所需、自身不持有而乙持有的资源，重要性乘以控制程度除以持有单位数后求和；未说明者按1计。",
  },
  references: ["pfeffer1978"],
  cost: "O(resources holders needing)",
  example: {
    ties: "", organisations: "a b c",
    case: {
      resources: [{ id: "boats", label: "Boats", heldBy: ["b", "c"], importance: 1, control: 1 }, { id: "fuel", label: "Fuel", heldBy: ["b"], importance: 1 / 2, control: 1 }, { id: "crews", label: "Crews", heldBy: ["a"], importance: 1, control: 1 / 4 }],
      tasks: [{ id: "rescue", label: "Rescue", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }], requiredResources: [{ resource: "boats" }, { resource: "fuel" }, { resource: "crews" }] }],
    },
    row: { a: "a", b: "b", dependence: 1, asymmetry: 3 / 4, gap: true, resources: ["boats", "fuel"], assumed: [] },
    how: { en: "Boats 1/2, as c has them too; fuel 1/2: together 1. b needs a's crews by 1/4.", zh: "船为二分之一（c亦持有），燃料二分之一，合计1；b依赖a的人员，为四分之一。" },
  },
  comparable: "any size",
  requires: { records: ["tasks", "resources"] },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    dependence: { type: "number", label: { en: "Dependence of a on b", zh: "甲对乙的依赖" }, range: [0, null], digits: 3, higherMeans: { en: "a needs more of what b holds, with fewer others to turn to", zh: "甲更需要乙所持资源，且更少有他处可求" } },
    asymmetry: { type: "number", label: { en: "Asymmetry", zh: "不对称程度" }, range: [null, null], digits: 3, higherMeans: { en: "a needs b more than b needs a", zh: "甲依赖乙多于乙依赖甲" } },
    gap: { type: "boolean", label: { en: "Without a tie", zh: "有依赖而无关系" } },
    resources: { type: "ids", label: { en: "Resources", zh: "资源" } },
    assumed: { type: "ids", label: { en: "Counted as 1", zh: "按1计的资源" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const found = dependencesOf(context);
    if (found.length === 0) context.note("dependence/none");
    return found.map(({ a, b, dependence: value, back, resources, assumed }) => {
      const ties = tiesBetween(context.network, a, b).map((tie) => tie.id);
      return { a, b, dependence: value, asymmetry: value - back, gap: ties.length === 0, resources, assumed, evidence: [...resources, ...ties] };
    });
  },
});
