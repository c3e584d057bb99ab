import type { Network } from "../network/index.js";

/** The organisations that some records are about, in the order of the case. */
export function concerned(network: Network, evidence: readonly string[]): readonly string[] {
  const ids = new Set(evidence);
  const found = new Set(evidence);
  for (const tie of [...network.ties, ...network.unknownTies]) if (ids.has(tie.id)) found.add(tie.source).add(tie.target);
  for (const task of network.tasks) {
    if (!ids.has(task.id)) continue;
    for (const { organisation } of task.requiredOrganisations ?? []) found.add(organisation);
    for (const organisation of [...task.leads ?? [], ...task.supports ?? [], ...task.deciders ?? []]) found.add(organisation);
  }
  for (const resource of network.resources) if (ids.has(resource.id)) for (const organisation of resource.heldBy ?? []) found.add(organisation);
  for (const instrument of network.instruments) if (ids.has(instrument.id)) for (const { organisation } of instrument.parties ?? []) found.add(organisation);
  return network.organisations.map(({ id }) => id).filter((id) => found.has(id));
}
