import type { Task } from "../case/index.js";
import { saying, type Context } from "../metric/index.js";
import type { Network } from "../network/index.js";
import { z } from "zod";

type Named = "leads" | "deciders";

/** Who leads or decides a task, in scope. Null where the case does not say; `outside` where all it names are left out of the selection. */
export function namedBy(network: Network, task: Task, field: Named): readonly string[] | "outside" | null {
  const named = task[field];
  if (named === null) return null;
  const original = network.case.tasks.find(({ id }) => id === task.id)?.[field] ?? [];
  return named.length === 0 && original.length > 0 ? "outside" : named;
}

/** Tasks by how many lead them. */
export interface TaskLeads {
  readonly vacuum: readonly string[];
  readonly single: readonly string[];
  readonly overlap: readonly string[];
  /** Tasks of which nobody in scope can be said to lead or not to. */
  readonly open: readonly string[];
}

/** How many lead each task. A task whose leads are not stated, or are all out of scope, is open, left out and noted. O(tasks squared). */
export function taskLeads({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, tasks: readonly Task[] = network.tasks): TaskLeads {
  const found = { vacuum: [] as string[], single: [] as string[], overlap: [] as string[], open: [] as string[] };
  let [unstated, outside] = [0, 0];
  for (const task of tasks) {
    const leads = namedBy(network, task, "leads");
    if (leads === null) unstated++;
    else if (leads === "outside") outside++;
    const kind = leads === null || leads === "outside" ? "open" : leads.length === 0 ? "vacuum" : leads.length === 1 ? "single" : "overlap";
    found[kind].push(task.id);
    if (kind === "open") leaveOut(task.id);
  }
  if (unstated > 0) note("task/leads-not-stated", { count: unstated });
  if (outside > 0) note("task/leads-out-of-scope", { count: outside });
  return found;
}

/** Which part in a task makes it an organisation's own. */
export const dutyOption = saying(z.enum(["part", "leads"]).default("part"),
  "part: tasks it leads, supports or is required for; leads: tasks it leads", "part：其牵头、配合或被需要的任务；leads：其牵头的任务");

/** The organisations that have a part in a task, and whether the case says all of it. */
export function partsIn(task: Task, of: z.output<typeof dutyOption>): { readonly organisations: readonly string[]; readonly stated: boolean } {
  if (of === "leads") return { organisations: task.leads ?? [], stated: task.leads !== null };
  const organisations = [...(task.requiredOrganisations ?? []).map(({ organisation }) => organisation), ...(task.leads ?? []), ...(task.supports ?? [])];
  return { organisations: [...new Set(organisations)], stated: task.requiredOrganisations !== null };
}
