import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { knockOuts } from "./knock-outs.js";

/**
 * Failed tasks: every task that fails when an organisation drops out, with the reason and the step.
 *
 * The rows behind `knockOutCascade`. A task that both requires the organisation and needs what it alone holds is said to
 * require it. A task that several failed tasks lead to hangs on the first of them, in the order of the case. Time
 * O(n (tasks + prerequisites)).
 *
 * Designed for this framework.
 */
export const failedTasks = defineMetric({
  id: "failedTasks",
  label: { en: "Tasks that fail without an organisation", zh: "缺位时失败的任务" },
  question: { en: "Why does each task fail when this organisation drops out?", zh: "若该单位缺位，各项任务因何失败？" },
  element: "antecedents",
  subject: "organisation",
  keys: ["task"],
  formula: String.raw`\{t : t \text{ fails without } v\}`,
  convention: {
    en: "Step 0: the task requires the organisation or what it alone holds; later steps: a prerequisite failed one step before.",
    zh: "第0步：任务需要该单位，或需要仅由其持有的资源；其后各步：前提任务在前一步失败。",
  },
  references: [],
  cost: "O(n (tasks + prerequisites))",
  example: {
    ties: "", organisations: "a",
    case: {
      resources: [{ id: "boats", label: "Boats", heldBy: ["a"] }],
      tasks: [{ id: "rescue", label: "Rescue", requiredResources: [{ resource: "boats" }] }, { id: "shelter", label: "Shelter", prerequisites: ["rescue"] }],
    },
    row: { organisation: "a", task: "shelter", step: 1, cause: "prerequisite", through: "rescue" },
    how: { en: "No boats, no rescue; no rescue, no shelter.", zh: "无船则不能救援，不能救援则不能安置。" },
  },
  comparable: "within case",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    step: { type: "integer", label: { en: "Step", zh: "步骤" }, range: [0, null], higherMeans: { en: "further from the organisation itself", zh: "与该单位相隔更远" } },
    cause: {
      type: "text", label: { en: "Cause", zh: "原因" },
      values: {
        required: { en: "requires the organisation", zh: "需要该单位" }, "sole-holder": { en: "needs what it alone holds", zh: "需要仅由其持有的资源" },
        prerequisite: { en: "a prerequisite failed", zh: "前提任务失败" },
      },
    },
    through: { type: "id", label: { en: "What is lacking", zh: "所缺" } },
  },
  compute(context) {
    const { failedWithout } = knockOuts(context);
    return context.network.organisations.flatMap(({ id: organisation }) => failedWithout(organisation).map(({ task, step, cause, through }) => ({ organisation, task, step, cause, through })));
  },
});
