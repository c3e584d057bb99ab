import type { CompactGraph } from "../../../network/index.js";

/** Everybody's contacts with z_ij = a_ij + a_ji, as Burt reads a network: both directions of a pair in one number. */
export function mutualStrength(graph: CompactGraph): Map<number, number>[] {
  const contacts = graph.ids.map(() => new Map<number, number>());
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const j = graph.to[slot]!;
      const value = graph.strength?.[slot] ?? 1;
      contacts[i]!.set(j, (contacts[i]!.get(j) ?? 0) + value);
      contacts[j]!.set(i, (contacts[j]!.get(i) ?? 0) + value);
    }
  }
  return contacts;
}

export const sumOf = (contacts: ReadonlyMap<number, number>): number => [...contacts.values()].reduce((sum, value) => sum + value, 0);
