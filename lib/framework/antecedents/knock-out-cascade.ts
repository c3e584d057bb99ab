import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { knockOuts } from "./knock-outs.js";

/**
 * Knock-out cascade: which tasks fail when one organisation drops out, and which fail after them.
 *
 * A task fails at once when it lists the organisation as required, or needs a resource that the organisation alone holds;
 * then every task fails of which a prerequisite has failed, and so on. One failed prerequisite is enough. `impact` is the
 * share of failed tasks among those of which something is stated. What is not stated makes no task fail, so where lists
 * are missing the impact is the least there is, and notes say so; a task of which nothing is stated is left out. A resource
 * held by nobody in scope fails its task with or without the organisation, and is not laid at its door. Circles of
 * prerequisites end where they began. `chain` has the failed tasks in the order of failing; `failedTasks` says why each
 * does. Ties play no part: this is the cascade of need, not of contact. Time O(n (tasks + prerequisites)).
 *
 * Designed for this framework, as the working form of the risk that single action brings.
 */
export const knockOutCascade = defineMetric({
  id: "knockOutCascade",
  aliases: ["I-16"],
  label: { en: "Knock-out cascade", zh: "缺位连锁影响" },
  question: { en: "Which tasks fail when this organisation drops out, and what fails after them?", zh: "若该单位缺位，哪些任务会失败，随后又有哪些任务失败？" },
  element: "antecedents",
  subject: "organisation",
  formula: String.raw`\frac{|\{t : t \text{ fails without } v\}|}{|T|}`,
  convention: {
    en: "Tasks that require the organisation or need a resource it alone holds, and all that have one of these as a prerequisite, directly or not; out of the tasks of which something is stated.",
    zh: "以该单位为所需单位或所需资源仅由其持有的任务，以及直接或间接以这些任务为前提的任务；分母为有所说明的任务。",
  },
  references: [],
  cost: "O(n (tasks + prerequisites))",
  example: {
    ties: "", organisations: "a b",
    case: {
      resources: [{ id: "boats", label: "Boats", heldBy: ["a"] }],
      tasks: [
        { id: "rescue", label: "Rescue", requiredOrganisations: [{ organisation: "b" }], requiredResources: [{ resource: "boats" }], prerequisites: [] },
        { id: "shelter", label: "Shelter", requiredOrganisations: [{ organisation: "b" }], requiredResources: [], prerequisites: ["rescue"] },
        { id: "report", label: "Report", requiredOrganisations: [{ organisation: "b" }], requiredResources: [], prerequisites: [] },
      ],
    },
    row: { organisation: "a", impact: 2 / 3, failed: 2, direct: 1, tasks: 3, chain: ["rescue", "shelter"], evidence: ["rescue", "shelter", "boats"] },
    how: { en: "Without a nobody has boats: no rescue, and no shelter after it. 2 of 3.", zh: "缺少a则无船，救援失败，安置随之失败：3项中2项。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { organisations: 1, records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    impact: { type: "number", label: { en: "Impact", zh: "影响" }, range: [0, 1], digits: 3, higherMeans: { en: "more tasks fail without it", zh: "缺少它时更多任务失败" } },
    failed: { type: "integer", label: { en: "Failed tasks", zh: "失败任务数" }, range: [0, null], higherMeans: { en: "more tasks fail without it", zh: "缺少它时更多任务失败" } },
    direct: { type: "integer", label: { en: "Failed at once", zh: "直接失败的任务数" }, range: [0, null] },
    tasks: { type: "integer", label: { en: "Tasks", zh: "任务数" }, range: [0, null] },
    chain: { type: "ids", label: { en: "In the order of failing", zh: "失败次序" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const { tasks, failedWithout } = knockOuts(context);
    return context.network.organisations.map(({ id: organisation }) => {
      const failed = failedWithout(organisation);
      const chain = failed.map(({ task }) => task);
      const resources = failed.filter(({ cause }) => cause === "sole-holder").map(({ through }) => through);
      return {
        organisation, impact: tasks === 0 ? null : failed.length / tasks, failed: failed.length, direct: failed.filter(({ step }) => step === 0).length, tasks,
        chain, evidence: [...chain, ...new Set(resources)],
      };
    });
  },
});
