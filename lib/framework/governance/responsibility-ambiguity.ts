import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { taskLeads } from "../duties.js";

/**
 * Ambiguity of responsibility: the share of tasks that nobody leads, or that several lead.
 *
 * Vacuum and overlap are both unclear and have different cures, so each has its own share beside the sum. A task that
 * says `[]` has nobody; one that says nothing is unknown, left out and counted apart. Leads that were merged into one
 * organisation are one; a task all of whose leads are out of scope is left out too: it has a lead. No task with
 * stated leads gives null. Cost O(tasks squared).
 *
 * Designed for this framework.
 */
export const responsibilityAmbiguity = defineMetric({
  id: "responsibilityAmbiguity",
  aliases: ["I-25"],
  label: { en: "Unclear responsibility", zh: "职责不清" },
  question: { en: "For which share of the tasks is nobody, or more than one, in the lead?", zh: "有多大比例的任务无人牵头或多头牵头？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{|\{t : |leads(t)| \ne 1\}|}{|\{t : leads(t) \text{ stated}\}|}`,
  convention: { en: "Tasks without a lead and tasks with several, among tasks that state their leads.", zh: "无牵头单位的任务与有多个牵头单位的任务，占已说明牵头情况任务的比例。" },
  references: [],
  cost: "O(tasks^2)",
  example: {
    ties: "", organisations: "a b", case: { tasks: [{ id: "k1", label: "k1", leads: [] }, { id: "k2", label: "k2", leads: ["a", "b"] }, { id: "k3", label: "k3", leads: ["a"] }, { id: "k4", label: "k4" }] },
    row: { ambiguity: 2 / 3, vacuumShare: 1 / 3, overlapShare: 1 / 3, vacuum: 1, overlap: 1, stated: 3, notStated: 1, evidence: ["k1", "k2"] },
    how: { en: "Of three tasks that state it one has no lead and one has two.", zh: "三项已说明的任务中，一项无牵头单位，一项有两个。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    ambiguity: { type: "number", label: { en: "Unclear, share of tasks", zh: "职责不清的任务比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more tasks have no lead or several", zh: "更多任务无人或多头牵头" } },
    vacuumShare: { type: "number", label: { en: "Nobody leads, share", zh: "无人牵头的比例" }, range: [0, 1], digits: 3 },
    overlapShare: { type: "number", label: { en: "Several lead, share", zh: "多头牵头的比例" }, range: [0, 1], digits: 3 },
    vacuum: { type: "integer", label: { en: "Nobody leads", zh: "无人牵头" }, range: [0, null] },
    overlap: { type: "integer", label: { en: "Several lead", zh: "多头牵头" }, range: [0, null] },
    stated: { type: "integer", label: { en: "Tasks that state it", zh: "已说明的任务" }, range: [0, null] },
    notStated: { type: "integer", label: { en: "Tasks that do not", zh: "未说明的任务" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Unclear tasks", zh: "职责不清的任务" } },
  },
  compute(context) {
    const { vacuum, single, overlap, open } = taskLeads(context);
    const stated = vacuum.length + single.length + overlap.length;
    if (stated === 0) context.note("task/no-leads-stated");
    const share = (count: number) => (stated === 0 ? null : count / stated);
    return [{
      ambiguity: share(vacuum.length + overlap.length), vacuumShare: share(vacuum.length), overlapShare: share(overlap.length),
      vacuum: vacuum.length, overlap: overlap.length, stated, notStated: open.length, evidence: [...vacuum, ...overlap],
    }];
  },
});
