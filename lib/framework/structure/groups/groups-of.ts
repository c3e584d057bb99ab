import { groupOf, type Context, type GroupAttribute } from "../../../metric/index.js";
import type { CompactGraph, Network } from "../../../network/index.js";

/** The groups that have an organisation, in the order of the vocabulary and then of the case. */
export function groupNames(network: Network, attribute: GroupAttribute): string[] {
  const { sectors, levels, jurisdictions } = network.case.vocabulary;
  const found = new Set(network.organisations.map(groupOf(network, attribute)).filter((group) => group !== null));
  const declared = { sector: sectors, level: levels, jurisdiction: jurisdictions }[attribute].map(({ id }) => id).filter((id) => found.has(id));
  return [...new Set([...declared, ...found])];
}

/** A division of organisations into groups. */
export interface Groups {
  readonly names: readonly string[];
  /** Position in `names` of the group of each organisation, -1 without a stated one. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/** The division by an attribute. Organisations without a stated group are in none, and are counted as missing. */
export function groupsOf({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, attribute: GroupAttribute): Groups {
  const names = groupNames(network, attribute);
  const place = new Map(names.map((name, g) => [name, g]));
  const groupOfOne = groupOf(network, attribute);
  const sizes = names.map(() => 0);
  let without = 0;
  const of = Int32Array.from(network.organisations, (organisation) => {
    const g = place.get(groupOfOne(organisation) ?? "") ?? -1;
    if (g === -1) {
      without++;
      leaveOut(organisation.id);
    } else sizes[g]!++;
    return g;
  });
  if (without > 0) note("metric/attribute-missing", { attribute: { word: attribute }, count: without });
  return { names, of, sizes };
}

/** Strength (or number) of the arcs from each group to each, and its sums. A tie without direction runs both ways, so one inside a group counts twice. */
export interface Mixing {
  readonly between: readonly (readonly number[])[];
  readonly from: readonly number[];
  readonly into: readonly number[];
  readonly total: number;
}

/** The arcs of a graph by the groups of their ends; arcs with an end in no group are left out. O(n + m + k²). */
export function mixingOf(graph: CompactGraph, { names, of }: Groups): Mixing {
  const between = names.map(() => names.map(() => 0));
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const [g, h] = [of[i]!, of[graph.to[slot]!]!];
      if (g !== -1 && h !== -1) between[g]![h]! += graph.strength?.[slot] ?? 1;
    }
  }
  const from = between.map((row) => row.reduce((sum, value) => sum + value, 0));
  const into = names.map((_, h) => between.reduce((sum, row) => sum + row[h]!, 0));
  return { between, from, into, total: from.reduce((sum, value) => sum + value, 0) };
}
