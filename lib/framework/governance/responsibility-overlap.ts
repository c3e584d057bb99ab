import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distancesFrom, partOf, project } from "../../network/index.js";
import { dutyOption, partsIn } from "../duties.js";

/**
 * Overlap of responsibilities: pairs of organisations that have tasks in common and no line of authority between them.
 *
 * Jaccard's index of the two sets of tasks: those in common among those of either. Only pairs that no vertical path
 * leads between are listed, since a superior and its subordinate are meant to share a task; a common superior further up
 * does not take a pair out. Pairs without a common task are not listed. A task is an organisation's when it leads,
 * supports or is required for it; `of: "leads"` takes those it leads. Vertical ties that are not stated give no row,
 * because no pair is then known to lack a path. Rows stand in the order of the case. Cost O(n m + pairs T).
 *
 * Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
 */
export const responsibilityOverlap = defineMetric({
  id: "responsibilityOverlap",
  label: { en: "Overlap of responsibilities", zh: "职责重叠" },
  question: { en: "Which organisations have the same tasks without either being above the other?", zh: "哪些互不隶属的单位承担相同的任务？" },
  element: "governance",
  subject: "pair",
  formula: String.raw`\frac{|T_i \cap T_j|}{|T_i \cup T_j|}`,
  convention: { en: "Tasks in common among the tasks of either, for unordered pairs with a common task and without a vertical path either way.", zh: "共同任务占两者任务并集的比例；限有共同任务且双向均无纵向路径的单位对。" },
  references: ["jaccard1912"],
  cost: "O(n m + pairs T)",
  example: {
    ties: "m>a@command", organisations: "m a b", case: {
      tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "m" }] }, { id: "k2", label: "k2", leads: ["a"], requiredOrganisations: [{ organisation: "b" }] }, { id: "k3", label: "k3", requiredOrganisations: [{ organisation: "b" }] }],
    },
    row: { a: "a", b: "b", overlap: 2 / 3, common: 2, either: 3, tasks: ["k1", "k2"] },
    how: { en: "a has k1 and k2, b has these and k3: two of three are common. m is above a.", zh: "a有k1、k2，b另有k3：三项中两项共同。m是a的上级。" },
  },
  comparable: "any size",
  requires: { organisations: 2, records: ["tasks"] },
  monotone: null,
  options: z.strictObject({ of: dutyOption }),
  columns: {
    overlap: { type: "number", label: { en: "Overlap", zh: "重叠程度" }, range: [0, 1], digits: 3, higherMeans: { en: "more of their tasks are the same", zh: "更多任务相同" } },
    common: { type: "integer", label: { en: "Tasks in common", zh: "共同任务" }, range: [1, null] },
    either: { type: "integer", label: { en: "Tasks of either", zh: "任一方的任务" }, range: [1, null] },
    tasks: { type: "ids", label: { en: "Which tasks", zh: "共同任务名称" } },
  },
  compute({ network, options, note, leaveOut }) {
    const vertical = partOf(network, "vertical");
    if (vertical === null) {
      note(network.layers.some(({ dimension }) => dimension === "vertical") ? "dimension/vertical-not-stated" : "dimension/no-vertical");
      return [];
    }
    const tasksOf = new Map(network.organisations.map(({ id }) => [id, new Set<string>()]));
    let open = 0;
    for (const task of network.tasks) {
      const { organisations, stated } = partsIn(task, options.of);
      for (const organisation of organisations) tasksOf.get(organisation)?.add(task.id);
      if (stated) continue;
      open++;
      leaveOut(task.id);
      if (options.of === "part") note("task/organisations-not-stated", {}, task.id);
    }
    if (open > 0 && options.of === "leads") note("task/leads-not-stated", { count: open });
    if ([...tasksOf.values()].every(({ size }) => size === 0)) note("duty/none");
    const lines = project(vertical, { direction: "directed", strength: "ignored" });
    return lines.ids.flatMap((a, i) => {
      const own = tasksOf.get(a)!;
      if (own.size === 0) return [];
      const [below, above] = [distancesFrom(lines, i), distancesFrom(lines, i, { against: true })];
      return lines.ids.flatMap((b, j) => {
        if (j <= i || below[j] !== -1 || above[j] !== -1) return [];
        const tasks = [...own].filter((task) => tasksOf.get(b)!.has(task));
        const either = own.size + tasksOf.get(b)!.size - tasks.length;
        return tasks.length === 0 ? [] : [{ a, b, overlap: tasks.length / either, common: tasks.length, either, tasks }];
      });
    });
  },
});
