import type { Context } from "../../metric/index.js";

export interface Dependence {
  /** Depends. */
  readonly a: string;
  /** Is depended on. */
  readonly b: string;
  readonly dependence: number;
  /** dep(b, a). */
  readonly back: number;
  readonly resources: readonly string[];
  /** Of these resources, those whose importance or control is not stated and counts as 1. */
  readonly assumed: readonly string[];
}

/**
 * Who depends on whom, in the order of the case. Those who need a resource are the organisations required by the tasks that
 * list it, without its own holders; a resource that several tasks list counts once. Each dependence is
 * importance x control / number of holders, summed over resources.
 */
export function dependencesOf({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): Dependence[] {
  const found = new Map<string, { a: string; b: string; dependence: number; resources: string[]; assumed: string[] }>();
  const key = (a: string, b: string) => `${a}\n${b}`;
  for (const task of network.tasks) {
    if (task.requiredResources === null) {
      note("task/resources-not-stated", {}, task.id);
      leaveOut(task.id);
    } else if (task.requiredOrganisations === null && task.requiredResources.length > 0) {
      note("task/organisations-not-stated", {}, task.id);
      leaveOut(task.id);
    }
  }
  let assumedAll = 0;
  for (const resource of network.resources) {
    const listing = network.tasks.filter((task) => task.requiredResources?.some((requirement) => requirement.resource === resource.id));
    const needing = new Set(listing.flatMap((task) => task.requiredOrganisations?.map(({ organisation }) => organisation) ?? []));
    if (listing.length === 0) continue;
    if (resource.heldBy === null) {
      note("resource/no-holder", { resource: { records: [resource.id] } }, resource.id);
      leaveOut(resource.id);
    }
    const holders = resource.heldBy ?? [];
    const isAssumed = resource.importance === null || resource.control === null;
    const each = ((resource.importance ?? 1) * (resource.control ?? 1)) / holders.length;
    let used = false;
    for (const a of needing) {
      if (holders.includes(a) || !(each > 0)) continue;
      for (const b of holders) {
        used = true;
        const known = found.get(key(a, b)) ?? { a, b, dependence: 0, resources: [], assumed: [] };
        known.dependence += each;
        known.resources.push(resource.id);
        if (isAssumed) known.assumed.push(resource.id);
        found.set(key(a, b), known);
      }
    }
    if (used && isAssumed) assumedAll++;
  }
  if (assumedAll > 0) note("dependence/assumed", { count: assumedAll });
  const position = new Map(network.organisations.map(({ id }, i) => [id, i]));
  return [...found.values()].sort((one, other) => position.get(one.a)! - position.get(other.a)! || position.get(one.b)! - position.get(other.b)!)
    .map((one) => ({ ...one, back: found.get(key(one.b, one.a))?.dependence ?? 0 }));
}
