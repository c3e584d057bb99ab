import type { CompactGraph } from "./compact.js";
import { componentCurrents } from "./component-currents.js";

/** Sum of |x - y| over all pairs of a list sorted upwards. */
function sumOfGaps(sorted: Float64Array): number {
  let [sum, gaps] = [0, 0];
  for (let k = 0; k < sorted.length; k++) {
    gaps += k * sorted[k]! - sum;
    sum += sorted[k]!;
  }
  return gaps;
}

/**
 * Current-flow betweenness (Newman 2005; Brandes and Fleischer 2005): for each pair of others of one component, how much of
 * a unit of current between them passes each organisation, summed. Null if a component is too large. Cost O(n³ + n m log n).
 */
export function currentFlowBetweennessOf(graph: CompactGraph): Float64Array | null {
  const total = new Float64Array(graph.order);
  for (const currents of componentCurrents(graph)) {
    if (currents === null) return null;
    const { members, potential } = currents;
    const place = new Map(members.map((i, k) => [i, k]));
    const ratio = new Float64Array(members.length);
    for (const [v, i] of members.entries()) {
      for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
        const w = place.get(graph.to[slot]!)!;
        if (w < v) continue;
        // What one unit put in at s and taken out at t drives over the tie is the difference of s's and t's entries.
        const conductance = graph.strength === null ? 1 : graph.strength[slot]!;
        for (let s = 0; s < members.length; s++) ratio[s] = conductance * (potential[v]![s]! - potential[w]![s]!);
        const all = sumOfGaps(Float64Array.from(ratio).sort());
        for (const end of [v, w]) {
          let own = 0;
          for (let s = 0; s < members.length; s++) own += Math.abs(ratio[s]! - ratio[end]!);
          total[members[end]!] = total[members[end]!]! + Math.max(0, all - own) / 2;
        }
      }
    }
  }
  return total;
}
