import type { Network } from "../../network/index.js";

type Resource = Network["resources"][number];

/** A resource that a task needs. Holders are those in scope; null where none is stated, `[]` where nobody in scope holds it. */
export interface Need {
  readonly id: string;
  readonly kind: Resource["kind"];
  readonly holders: readonly string[] | null;
  readonly sufficiency: Resource["sufficiency"];
}

/** Reads the needs of a task, each once, in the order of the task's list; null where the task does not say what it needs. */
export function needsIn(network: Network): (task: Network["tasks"][number]) => readonly Need[] | null {
  const resources = new Map(network.resources.map((resource) => [resource.id, resource]));
  return ({ requiredResources }) => requiredResources === null ? null : [...new Set(requiredResources.map(({ resource }) => resource))].map((id) => {
    const resource = resources.get(id);
    return { id, kind: resource?.kind ?? null, holders: resource?.heldBy ?? null, sufficiency: resource?.sufficiency ?? null };
  });
}
