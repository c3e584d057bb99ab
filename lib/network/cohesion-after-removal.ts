import type { CompactGraph } from "./compact.js";
import { dominance } from "./removals.js";
import { visitCosts, type Purse } from "./search-steps.js";

/**
 * For each organisation, the sum over ordered pairs of the others of what their distance is worth once it is gone
 * (`worths[steps]`, 0 where there is no path). As in `stepCountsAfterRemoval` only what stands behind the one removed is
 * measured anew; here sums are kept instead of counts, which is several times faster. Null where the purse is too small.
 */
export function cohesionAfterRemoval(graph: CompactGraph, worths: Float64Array, purse: Purse): Float64Array | null {
  const { order, out, to, into, from } = graph;
  const { search, reached, steps, queue, arranged, place, size } = dominance(graph);
  const cost = visitCosts(graph);
  const lost = new Float64Array(order);
  const anew = new Int32Array(order);
  const atSteps: number[][] = [];
  let total = 0;
  for (let source = 0; source < order; source++) {
    search(source);
    const count = reached();
    let own = 0;
    let spent = cost[source]!;
    for (let k = 1; k < count; k++) {
      const gone = queue[k]!;
      const worth = worths[steps[gone]!]!;
      own += worth;
      spent += cost[gone]!;
      if (size[gone] === 1) {
        lost[gone] = lost[gone]! + worth;
        continue;
      }
      const [first, last] = [place[gone]! + 1, place[gone]! + size[gone]!];
      let missing = worth;
      let furthest = 0;
      for (let p = first; p < last; p++) {
        const behind = arranged[p]!;
        missing += worths[steps[behind]!]!;
        spent += cost[behind]!;
        let nearest = order;
        for (let slot = into[behind]!; slot < into[behind + 1]!; slot++) {
          const other = from[slot]!;
          if (steps[other] === -1 || (place[other]! >= first - 1 && place[other]! < last)) continue;
          if (steps[other]! + 1 < nearest) nearest = steps[other]! + 1;
        }
        anew[behind] = nearest;
        if (nearest === order) continue;
        (atSteps[nearest] ??= []).push(behind);
        if (nearest > furthest) furthest = nearest;
      }
      for (let distance = 1; distance <= furthest; distance++) {
        const here = atSteps[distance];
        if (here === undefined) continue;
        for (let h = 0; h < here.length; h++) {
          const at = here[h]!;
          if (anew[at] !== distance) continue;
          anew[at] = -1; // settled
          missing -= worths[distance]!;
          for (let slot = out[at]!; slot < out[at + 1]!; slot++) {
            const next = to[slot]!;
            if (steps[next] === -1 || place[next]! < first || place[next]! >= last || anew[next]! <= distance + 1) continue;
            anew[next] = distance + 1;
            (atSteps[distance + 1] ??= []).push(next);
            if (distance + 1 > furthest) furthest = distance + 1;
          }
        }
        here.length = 0;
      }
      lost[gone] = lost[gone]! + missing;
      if (spent > purse.left) break;
    }
    purse.left -= spent;
    if (purse.left < 0) return null;
    lost[source] = lost[source]! + own;
    total += own;
  }
  return lost.map((loss) => total - loss);
}
