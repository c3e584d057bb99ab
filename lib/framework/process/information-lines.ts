import type { Context } from "../../metric/index.js";
import { disjointPaths, layersReading, project, select, slotOf, tiesBetween } from "../../network/index.js";

export interface InformationLine {
  readonly holder: string;
  readonly needing: string;
  readonly resource: string;
  readonly paths: number;
  readonly direct: boolean;
  /** The ties of the direct line. */
  readonly evidence: readonly string[];
}

/**
 * Every holder of an information item with every organisation that needs it: the required organisations of the tasks
 * that list it, without its holders. Items without a stated holder, and tasks that do not say whom they require, are
 * noted and left out.
 */
export function informationLines({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): InformationLine[] {
  const lines = select(network, { layers: layersReading(network, "communication").map((layer) => layer.id) });
  const graph = project(lines, { direction: "directed", strength: "ignored", flow: "read" });
  const index = new Map(graph.ids.map((id, i) => [id, i]));
  const information = network.resources.filter((resource) => resource.kind === "information");
  if (information.length === 0) note("metric/no-records", { records: { word: "information" } });
  return information.flatMap((resource) => {
    const holders = resource.heldBy ?? [];
    if (holders.length === 0) {
      note("resource/no-holder", { resource: { records: [resource.id] } }, resource.id);
      leaveOut(resource.id);
    }
    const tasks = network.tasks.filter((task) => task.requiredResources?.some((requirement) => requirement.resource === resource.id));
    for (const task of tasks) {
      if (task.requiredOrganisations !== null) continue;
      note("information/needs-not-stated", { resource: { records: [resource.id] }, task: { records: [task.id] } }, task.id);
      leaveOut(task.id);
    }
    const needing = [...new Set(tasks.flatMap((task) => task.requiredOrganisations?.map((requirement) => requirement.organisation) ?? []))]
      .filter((organisation) => !holders.includes(organisation));
    return holders.flatMap((holder) => needing.map((organisation): InformationLine => {
      const [from, to] = [index.get(holder)!, index.get(organisation)!];
      const direct = slotOf(graph, from, to) !== -1;
      return {
        holder, needing: organisation, resource: resource.id, paths: disjointPaths(graph, from, to), direct,
        evidence: direct ? tiesBetween(lines, holder, organisation).map((tie) => tie.id) : [],
      };
    }));
  });
}
