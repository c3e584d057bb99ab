import { project, sizesOf, weakComponents } from "../../network/index.js";
import { certaintyOf, type Finding, type FindingKind } from "../finding.js";

/** Groups that act together and that no tie of any kind joins to the part of the network command belongs to. */
export const actingApart: FindingKind = {
  kind: "acting-apart",
  scale: "share of organisations in groups that act together outside the command component",
  find(network): Finding | null {
    if (!network.ties.some((tie) => tie.dimension === "vertical")) return null;
    const graph = project(network, { direction: "ignored", strength: "ignored" });
    const component = weakComponents(graph);
    const sizes = sizesOf(component);
    const componentOf = new Map(graph.ids.map((id, i) => [id, component[i]!]));
    const commanded = new Set(network.ties.filter((tie) => tie.dimension === "vertical").map((tie) => componentOf.get(tie.source)!));
    const acting = new Set(network.layers.filter((layer) => layer.reads === "operational").map((layer) => layer.id));
    const apart = [...new Set(network.ties.filter((tie) => acting.has(tie.layer)).map((tie) => componentOf.get(tie.source)!))]
      .filter((number) => !commanded.has(number));
    if (apart.length === 0) return null;
    const ties = network.ties.filter((tie) => apart.includes(componentOf.get(tie.source)!));
    // A group is known by the first task that names its members alone; a group without a task by its members.
    const names = apart.flatMap((number) => {
      const task = network.tasks.find((candidate) => candidate.requiredOrganisations !== null && candidate.requiredOrganisations.length > 0 &&
        candidate.requiredOrganisations.every((required) => componentOf.get(required.organisation) === number));
      return task === undefined ? graph.ids.filter((_, i) => component[i] === number) : [task.id];
    });
    const organisations = apart.reduce((sum, number) => sum + sizes[number]!, 0);
    return {
      kind: "acting-apart", size: organisations / graph.order, organisations: [], constituent: "S2", ...certaintyOf(ties),
      title: { code: network.ties.some((tie) => network.layers.some((layer) => layer.id === tie.layer && layer.reads === "command")) ? "acting-apart/title" : "acting-apart/title-vertical", params: {} },
      sentences: [{ code: apart.length === 1 ? "acting-apart/group" : "acting-apart/groups", params: { tasks: { records: names }, groups: apart.length, organisations } }],
      settledBy: { code: "acting-apart/settle", params: {} },
      evidence: ties.map((tie) => tie.id),
      figure: {
        kind: "groups", main: Math.max(...[...commanded].map((number) => sizes[number]!)),
        groups: apart.map((number) => sizes[number]!).sort((a, b) => b - a), whole: graph.order,
      },
    };
  },
};
