import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { dutyOptions, standings } from "./power-and-responsibility.js";

/**
 * Imbalance of power and responsibility, organisation by organisation: its share of the duties less its share of the
 * means.
 *
 * Responsibility: of all parts in tasks, those of the organisation; a task that it leads counts 1, one that it is
 * required for or supports 0.5, and one that it leads and is required for as led. Power: the mean of its shares of the
 * lines of command (distinct direct subordinates in the layers read as command), of the parts as a decider, and of the
 * resources held. Of these three what nobody has, or the case does not state, is left out for everybody and said: a
 * share of nothing is not 0. Shares are among the organisations in scope, so both sum to 1 and the imbalances to 0.
 * Undirected ties of a command layer command both ways. Cost O(n + m + parts in tasks).
 *
 * Designed for this framework.
 */
export const powerImbalance = defineMetric({
  id: "powerImbalance",
  aliases: ["I-24"],
  label: { en: "Imbalance of power and responsibility", zh: "权责失衡" },
  question: { en: "Who carries more duty than it has means, and who the other way round?", zh: "哪些单位责大权小，哪些权大责小？" },
  element: "governance",
  subject: "organisation",
  formula: String.raw`resp(v) - power(v)`,
  convention: {
    en: "Share of parts in tasks less the mean of the shares of command, deciding and resources; what is not stated of the three is left out.",
    zh: "任务份额减去指挥、决策、资源三项份额的平均；三项中未说明者不计。",
  },
  references: [],
  cost: "O(n + m + parts in tasks)",
  example: {
    ties: "a>b@command", case: { tasks: [{ id: "k", label: "k", leads: ["b"], requiredOrganisations: [{ organisation: "a" }] }], resources: [{ id: "r", label: "r", heldBy: ["a"] }] },
    row: { organisation: "b", imbalance: 2 / 3, responsibility: 2 / 3, power: 0, commandShare: 0, decisionShare: null, resourceShare: 0, evidence: ["k"] },
    how: { en: "b leads the task (1 of 1.5) and has neither command nor resource; deciders are not stated.", zh: "b牵头任务（1.5中的1），既无指挥也无资源；决策单位未说明。" },
  },
  comparable: "any size",
  requires: { organisations: 1, records: ["tasks"] },
  monotone: null,
  options: z.strictObject(dutyOptions),
  columns: {
    imbalance: { type: "number", label: { en: "Responsibility less power", zh: "责任减权力" }, range: [-1, 1], digits: 3, higherMeans: { en: "more duty than means", zh: "责任多于权力" } },
    responsibility: { type: "number", label: { en: "Share of responsibility", zh: "责任份额" }, range: [0, 1], digits: 3 },
    power: { type: "number", label: { en: "Share of power", zh: "权力份额" }, range: [0, 1], digits: 3 },
    commandShare: { type: "number", label: { en: "Of command", zh: "指挥份额" }, range: [0, 1], digits: 3 },
    decisionShare: { type: "number", label: { en: "Of deciding", zh: "决策份额" }, range: [0, 1], digits: 3 },
    resourceShare: { type: "number", label: { en: "Of resources", zh: "资源份额" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return standings(context).map(({ organisation, imbalance, responsibility, power, command, decisions, resources, evidence }) => ({
      organisation, imbalance, responsibility, power, commandShare: command, decisionShare: decisions, resourceShare: resources, evidence,
    }));
  },
});
