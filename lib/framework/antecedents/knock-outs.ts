import type { Context } from "../../metric/index.js";
import { needsIn } from "./needs-of.js";

/** Why a task fails: it requires the organisation, needs a resource that nobody else holds, or waits for a task that fails. */
export type Cause = "required" | "sole-holder" | "prerequisite";

export interface FailedTask {
  readonly task: string;
  readonly cause: Cause;
  /** 0 where the organisation itself is lacking, else how many tasks on from there. */
  readonly step: number;
  /** The organisation, the resource or the prerequisite that is lacking. */
  readonly through: string;
}

export interface KnockOuts {
  /** How many tasks say anything of what they require. */
  readonly tasks: number;
  /** The tasks that fail without an organisation, step by step, those of a step in the order of the case. */
  readonly failedWithout: (organisation: string) => readonly FailedTask[];
}

/**
 * What fails when an organisation drops out. Tasks of which nothing is stated are left out: nobody knows what they hang on.
 * Of tasks stated in part, and of resources without a stated holder, a note says that more may fail than is counted.
 */
export function knockOuts({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): KnockOuts {
  const needsOf = needsIn(network);
  const [silent, partly, waiting]: [string[], string[], string[]] = [[], [], []];
  const first = new Map<string, FailedTask[]>();
  const after = new Map<string, string[]>();
  const position = new Map(network.tasks.map((task, i) => [task.id, i]));
  const add = (organisation: string, failed: FailedTask) => {
    const known = first.get(organisation) ?? [];
    if (!known.some(({ task }) => task === failed.task)) first.set(organisation, [...known, failed]);
  };
  for (const task of network.tasks) {
    const needs = needsOf(task);
    if (task.prerequisites === null) waiting.push(task.id);
    if (needs === null && task.requiredOrganisations === null && task.prerequisites === null) {
      silent.push(task.id);
      leaveOut(task.id);
      continue;
    }
    if (needs === null || task.requiredOrganisations === null) partly.push(task.id);
    for (const { organisation } of task.requiredOrganisations ?? []) add(organisation, { task: task.id, cause: "required", step: 0, through: organisation });
    for (const { id, holders } of needs ?? []) {
      if (holders === null) {
        note("resource/no-holder", { resource: { records: [id] } }, id);
        leaveOut(id);
      } else if (holders.length === 1) add(holders[0]!, { task: task.id, cause: "sole-holder", step: 0, through: id });
    }
    for (const earlier of task.prerequisites ?? []) after.set(earlier, [...(after.get(earlier) ?? []), task.id]);
  }
  if (silent.length > 0) note("knockOut/nothing-stated", { tasks: { records: silent } });
  if (partly.length > 0) note("knockOut/partly-stated", { tasks: { records: partly } });
  if (waiting.length > 0) note("knockOut/prerequisites-not-stated", { count: waiting.length });
  return {
    tasks: network.tasks.length - silent.length,
    failedWithout: (organisation) => {
      const failed = [...(first.get(organisation) ?? [])];
      const known = new Set(failed.map(({ task }) => task));
      for (let now: readonly FailedTask[] = failed; now.length > 0;) {
        const next: FailedTask[] = [];
        for (const { task, step } of now) {
          for (const later of after.get(task) ?? []) {
            if (known.has(later) || !position.has(later)) continue;
            known.add(later);
            next.push({ task: later, cause: "prerequisite", step: step + 1, through: task });
          }
        }
        now = next.sort((a, b) => position.get(a.task)! - position.get(b.task)!);
        failed.push(...now);
      }
      return failed;
    },
  };
}
