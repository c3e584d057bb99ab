import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { namedBy, taskLeads } from "../duties.js";

/**
 * Who leads each task: nobody, one, or several. The rows behind `responsibilityAmbiguity`.
 *
 * A task that does not state its leads, or all of whose leads are out of scope, has no answer; the notes say which.
 * Cost O(tasks squared).
 *
 * Designed for this framework.
 */
export const responsibilityByTask = defineMetric({
  id: "responsibilityByTask",
  label: { en: "Leads by task", zh: "各任务牵头情况" },
  question: { en: "Who leads each task?", zh: "每项任务由谁牵头？" },
  element: "governance",
  subject: "task",
  formula: String.raw`|leads(t)|`,
  convention: { en: "Stated leads in scope; a task that does not state them has none of the three answers.", zh: "范围内已说明的牵头单位；未说明者不归入三种情况。" },
  references: [],
  cost: "O(tasks^2)",
  example: {
    ties: "", organisations: "a b", case: { tasks: [{ id: "k1", label: "k1", leads: [] }, { id: "k2", label: "k2", leads: ["a", "b"] }] },
    row: { task: "k2", leads: 2, responsibility: "overlap", leadIds: ["a", "b"] }, how: { en: "Two lead the second task.", zh: "第二项任务有两个牵头单位。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    leads: { type: "integer", label: { en: "Leads", zh: "牵头单位数" }, range: [0, null] },
    responsibility: {
      type: "text", label: { en: "Responsibility", zh: "职责" },
      values: { vacuum: { en: "nobody leads", zh: "无人牵头" }, single: { en: "one leads", zh: "单一牵头" }, overlap: { en: "several lead", zh: "多头牵头" } },
    },
    leadIds: { type: "ids", label: { en: "Who leads", zh: "牵头单位" } },
  },
  compute(context) {
    const found = taskLeads(context);
    return context.network.tasks.map((task) => {
      const kind = (["vacuum", "single", "overlap"] as const).find((one) => found[one].includes(task.id)) ?? null;
      const leads = kind === null ? [] : namedBy(context.network, task, "leads") as readonly string[];
      return { task: task.id, leads: kind === null ? null : leads.length, responsibility: kind, leadIds: leads };
    });
  },
});
