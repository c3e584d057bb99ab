import { failedTasks, knockOutCascade } from "../framework/index.js";
import { measure } from "../metric/index.js";
import type { Network } from "../network/index.js";
import type { Note } from "../words/index.js";

export interface FailedTask {
  readonly task: string;
  readonly step: number;
  readonly cause: "required" | "sole-holder" | "prerequisite";
  /** What is lacking: organisations that are gone, a resource, or an earlier task. */
  readonly through: readonly string[];
}

export interface Failures {
  /** Share of the tasks of which something is stated; null where there is none. */
  readonly impact: number | null;
  /** Tasks of which something is stated. */
  readonly tasks: number;
  readonly failed: readonly FailedTask[];
  readonly notes: readonly Note[];
}

/**
 * The tasks and resources as they look when several organisations are one: a task that requires any of them requires it, and
 * what only they hold it alone holds. So the knock-out of a set is that of a single organisation, by the metrics for it.
 */
function asOne(network: Network, gone: readonly string[]): Network {
  const [kept] = gone;
  const mapped = (id: string) => (gone.includes(id) ? kept! : id);
  return {
    ...network, organisations: network.organisations.filter(({ id }) => id === kept), ties: [], unknownTies: [], selfTies: [], notes: [],
    tasks: network.tasks.map((task) => ({ ...task, requiredOrganisations: task.requiredOrganisations?.map((one) => ({ ...one, organisation: mapped(one.organisation) })) ?? null })),
    resources: network.resources.map((resource) => ({ ...resource, heldBy: resource.heldBy && [...new Set(resource.heldBy.map(mapped))] })),
  };
}

const about = ({ notes }: { readonly notes: readonly Note[] }): Note[] => notes.filter(({ code }) => code !== "metric/convention");

/** The share of tasks that fail when some organisations are gone (`knockOutCascade`). */
export function impactWithout(network: Network, gone: readonly string[]): number | null {
  if (gone.length === 0) return network.tasks.length === 0 ? null : 0;
  return measure(asOne(network, gone), knockOutCascade).rows[0]?.["impact"] as number | null;
}

/** What fails when some organisations are gone, and why: `knockOutCascade` and `failedTasks` of the set taken as one organisation. */
export function failuresWithout(network: Network, gone: readonly string[]): Failures {
  if (gone.length === 0) return { impact: null, tasks: 0, failed: [], notes: [] };
  const one = asOne(network, gone);
  const cascade = measure(one, knockOutCascade);
  const row = cascade.rows[0];
  const requiring = new Map(network.tasks.map(({ id, requiredOrganisations }) => [id, (requiredOrganisations ?? []).map(({ organisation }) => organisation).filter((organisation) => gone.includes(organisation))]));
  const failed = measure(one, failedTasks).rows.map((found): FailedTask => {
    const [task, cause] = [String(found["task"]), found["cause"] as FailedTask["cause"]];
    return { task, cause, step: Number(found["step"]), through: cause === "required" ? requiring.get(task) ?? [] : [String(found["through"])] };
  });
  return { impact: (row?.["impact"] ?? null) as number | null, tasks: Number(row?.["tasks"] ?? 0), failed, notes: about(cascade) };
}
