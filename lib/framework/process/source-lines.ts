import { saying, type Context } from "../../metric/index.js";
import { distancesFrom, layersReading, project, select } from "../../network/index.js";
import { namedBy } from "../duties.js";
import { z } from "zod";

/** Which layers carry information from its source to who decides. */
export const channelOption = saying(z.enum(["communication", "any"]).default("communication"), "the layers information runs along: those read as communication, or any", "信息所经的关系层：可读作沟通的层，或任一层");

export interface SourceLine {
  readonly holder: string;
  readonly decider: string;
  readonly resource: string;
  /** Null where no path runs from the one to the other. */
  readonly steps: number | null;
  readonly tasks: readonly string[];
}

/**
 * Every holder of an information item with every decider of a task that needs it, and how many steps lie between. Arcs are
 * followed one way, and an undirected tie along its stated flow or else both ways. A decider who holds the item is at no
 * steps from it. Tasks that do not list their deciders, and items without a stated holder, are noted and left out.
 */
export function sourceLines({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, channel: z.output<typeof channelOption>): SourceLine[] {
  const carrying = channel === "any" ? network : select(network, { layers: layersReading(network, "communication").map(({ id }) => id), memberships: "ignore" });
  const graph = project(carrying, { direction: "directed", strength: "ignored", flow: "read" });
  const index = new Map(graph.ids.map((id, i) => [id, i]));
  const information = network.resources.filter(({ kind }) => kind === "information");
  if (information.length === 0) note("metric/no-records", { records: { word: "information" } });
  const deciding = network.tasks.map((task) => ({ task, deciders: namedBy(network, task, "deciders") }));
  const needing = deciding.filter(({ task }) => task.requiredResources?.some(({ resource }) => information.some(({ id }) => id === resource)));
  const [unstated, outside] = [needing.filter(({ deciders }) => deciders === null), needing.filter(({ deciders }) => deciders === "outside")];
  for (const { task } of [...unstated, ...outside]) leaveOut(task.id);
  if (unstated.length > 0) note("decision/deciders-not-stated", { count: unstated.length });
  if (outside.length > 0) note("decision/deciders-out-of-scope", { count: outside.length });
  return information.flatMap(({ id: resource, heldBy }) => {
    const own = needing.filter(({ task }) => task.requiredResources?.some((requirement) => requirement.resource === resource));
    if (own.length > 0 && heldBy === null) {
      note("resource/no-holder", { resource: { records: [resource] } }, resource);
      leaveOut(resource);
    }
    const deciders = new Map<string, string[]>();
    for (const { task, deciders: named } of own) {
      if (named === null || named === "outside") continue;
      for (const decider of named) deciders.set(decider, [...(deciders.get(decider) ?? []), task.id]);
    }
    return (heldBy ?? []).flatMap((holder) => {
      if (deciders.size === 0) return [];
      const steps = distancesFrom(graph, index.get(holder)!);
      return [...deciders].map(([decider, tasks]): SourceLine => {
        const found = steps[index.get(decider)!]!;
        return { holder, decider, resource, steps: found === -1 ? null : found, tasks };
      });
    });
  });
}
