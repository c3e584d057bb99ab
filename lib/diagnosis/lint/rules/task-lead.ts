import { z } from "zod";
import { named } from "../command-stated.js";
import { defineLintRule } from "../rule.js";

/** Tasks that nobody leads, or several. */
export const taskLead = defineLintRule({
  id: "task-lead",
  severity: "warning",
  label: { en: "Task with no lead, or with several", zh: "无人牵头或多头牵头的任务" },
  rule: {
    en: "A task states its leads, and these are none or more than one. Not decidable for a task that says nothing of leads: that is not a task without one.",
    zh: "任务说明了牵头单位，而牵头单位为零个或多于一个。未说明牵头情况的任务无法判断：未说明不等于无人牵头。",
  },
  source: { document: "rule-of-law-study", section: "2.2.2" },
  ruleFrom: "source",
  options: z.strictObject({}),
  thresholds: {},
  sentences: {
    none: { en: "Nobody leads {task}.", zh: "“{task}”无人牵头。" },
    several: { en: "{task} has {count} leads: {leads}.", zh: "“{task}”有{count}个牵头单位：{leads}。" },
    "not-stated": { en: "Leads are not stated of {count} {count:task|tasks}: {tasks}.", zh: "{count}项任务未说明牵头单位：{tasks}。" },
  },
  look(source) {
    const open = source.tasks.filter(({ leads }) => leads === null).map(({ id }) => id);
    return {
      open: open.length === 0 ? null : { sentence: "not-stated", path: ["tasks"], records: open, params: { count: open.length, tasks: named(...open) } },
      found: source.tasks.flatMap(({ id, leads: stated }, i) => {
        const leads = stated === null ? null : [...new Set(stated)];
        if (leads === null || leads.length === 1) return [];
        const params = leads.length === 0 ? { task: named(id) } : { task: named(id), count: leads.length, leads: named(...leads) };
        return [{ sentence: leads.length === 0 ? "none" : "several", path: ["tasks", i, "leads"], records: [id, ...leads], params }];
      }),
    };
  },
});
