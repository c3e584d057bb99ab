import type { Context } from "../../metric/index.js";

/** A pair of organisations that at least one task requires together. */
export interface DemandedPair {
  readonly a: string;
  readonly b: string;
  readonly tasks: readonly string[];
}

/** The union of the pairs that the tasks demand, in order of first mention; tasks that do not say whom they require are left out. */
export function demandedPairs({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): DemandedPair[] {
  const pairs = new Map<string, { a: string; b: string; tasks: string[] }>();
  for (const task of network.tasks) {
    if (task.requiredOrganisations === null) {
      note("task/organisations-not-stated", {}, task.id);
      leaveOut(task.id);
      continue;
    }
    const required = task.requiredOrganisations.map(({ organisation }) => organisation);
    required.forEach((a, i) => {
      for (const b of required.slice(i + 1)) {
        const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { a, b, tasks: [task.id] });
        else pair.tasks.push(task.id);
      }
    });
  }
  return [...pairs.values()];
}
