import { compactFromArcs, type CompactGraph } from "./compact.js";
import type { Network } from "./network.js";

/** What organisations take part in: the tasks that require them, the bodies they are members of, the resources they hold, the instruments they are parties to. */
export type Mode = "tasks" | "memberships" | "resources" | "instruments";

/** Who takes part in what: organisations on one side, events of one sort on the other. */
export interface TwoMode {
  readonly organisations: readonly string[];
  readonly events: readonly string[];
  /** Positions of the organisations that take part in each event, in increasing order. */
  readonly members: readonly (readonly number[])[];
  /** Positions of the events each organisation takes part in, in increasing order. */
  readonly attended: readonly (readonly number[])[];
  readonly affiliations: number;
  /** Records that do not say who takes part: neither events nor empty ones. */
  readonly unknown: readonly string[];
}

function listsOf(network: Network, mode: Mode): readonly (readonly [string, readonly string[] | null])[] {
  switch (mode) {
    case "tasks": return network.tasks.map(({ id, requiredOrganisations }) => [id, requiredOrganisations?.map(({ organisation }) => organisation) ?? null]);
    case "resources": return network.resources.map(({ id, heldBy }) => [id, heldBy]);
    case "instruments": return network.instruments.map(({ id, parties }) => [id, parties?.map(({ organisation }) => organisation) ?? null]);
    case "memberships": {
      const bodies = new Map<string, string[]>();
      // Merging can make a body a member of itself.
      for (const { organisation, body } of network.memberships) if (organisation !== body) bodies.set(body, [...(bodies.get(body) ?? []), organisation]);
      const place = new Map(network.organisations.map(({ id }, i) => [id, i]));
      return [...bodies].sort(([a], [b]) => place.get(a)! - place.get(b)!);
    }
  }
}

/**
 * The affiliations of a network in one mode. An event that states that nobody takes part is an event of size 0; one that
 * does not state who does is left out. Every organisation in scope is on the one side, but for bodies that are members of no
 * other: those are events alone. Cost O(affiliations).
 */
export function twoMode(network: Network, mode: Mode): TwoMode {
  const lists = listsOf(network, mode);
  const stated = lists.flatMap(([id, list]) => (list === null ? [] : [[id, list] as const]));
  const taking = new Set(stated.flatMap(([, list]) => list));
  const bodies = new Set(mode === "memberships" ? stated.map(([id]) => id) : []);
  const organisations = network.organisations.map(({ id }) => id).filter((id) => !bodies.has(id) || taking.has(id));
  const place = new Map(organisations.map((id, i) => [id, i]));
  const members = stated.map(([, list]) => [...new Set(list)].map((id) => place.get(id)!).sort((a, b) => a - b));
  const attended: number[][] = organisations.map(() => []);
  members.forEach((list, event) => { for (const i of list) attended[i]!.push(event); });
  return {
    organisations, events: stated.map(([id]) => id), members, attended, unknown: lists.filter(([, list]) => list === null).map(([id]) => id),
    affiliations: members.reduce((sum, list) => sum + list.length, 0),
  };
}

/** Both sides as one graph without direction, organisations first. */
export function bipartiteGraph({ organisations, events, members }: TwoMode): CompactGraph {
  const order = organisations.length + events.length;
  const arcs = new Map<number, number>();
  members.forEach((list, event) => {
    for (const i of list) {
      const e = organisations.length + event;
      arcs.set(i * order + e, 1);
      arcs.set(e * order + i, 1);
    }
  });
  return compactFromArcs([...organisations, ...events], arcs, false, false);
}

/** The others an organisation meets, with the number of events it shares with each. */
export interface Shared {
  readonly others: Int32Array;
  readonly counts: Int32Array;
}

/** For each organisation whom it meets and how often; in increasing order. Cost O(sum of squares of the sizes of events). */
export function sharedEvents({ organisations, members, attended }: TwoMode): readonly Shared[] {
  const counts = new Int32Array(organisations.length);
  return attended.map((events, i) => {
    const met: number[] = [];
    for (const event of events) {
      for (const other of members[event]!) {
        if (other === i) continue;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
      }
    }
    met.sort((a, b) => a - b);
    const shared = { others: Int32Array.from(met), counts: Int32Array.from(met, (other) => counts[other]!) };
    for (const other of met) counts[other] = 0;
    return shared;
  });
}
