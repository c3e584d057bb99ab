import type { CompactGraph } from "./compact.js";
import { stepCounts } from "./step-counts.js";

/**
 * Searches from one source after another, and finds who stands on all shortest paths to whom. After `search(source)` the
 * first `reached()` of `queue` are those reached; all those that everybody must pass `v` to reach stand right after `v`
 * in `arranged`: `size[v]` places from `place[v]` on, with `v` itself.
 */
export function dominance(graph: CompactGraph) {
  const room = () => new Int32Array(graph.order);
  const [steps, queue, arranged, place, size, above, free] = [room().fill(-1), room(), room(), room(), room(), room(), room()];
  let reached = 0;

  /** The last organisation on every shortest path to both: climbs from whichever is further from the source. */
  const meet = (a: number, b: number): number => {
    while (a !== b) {
      if (steps[a]! >= steps[b]!) a = above[a]!;
      else b = above[b]!;
    }
    return a;
  };

  const search = (source: number): void => {
    for (let k = 0; k < reached; k++) steps[queue[k]!] = -1;
    steps[source] = 0;
    queue[0] = above[source] = source;
    reached = 1;
    for (let head = 0; head < reached; head++) {
      const at = queue[head]!;
      size[at] = 1;
      for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
        const next = graph.to[slot]!;
        if (steps[next] === -1) {
          steps[next] = steps[at]! + 1;
          above[next] = at;
          queue[reached++] = next;
        } else if (steps[next] === steps[at]! + 1) above[next] = meet(above[next]!, at);
      }
    }
    for (let k = reached - 1; k > 0; k--) size[above[queue[k]!]!] = size[above[queue[k]!]!]! + size[queue[k]!]!;
    arranged[0] = source;
    place[source] = 0;
    free[source] = 1;
    for (let k = 1; k < reached; k++) {
      const at = queue[k]!;
      const start = free[above[at]!]!;
      free[above[at]!] = start + size[at]!;
      place[at] = start;
      free[at] = start + 1;
      arranged[start] = at;
    }
  };
  return { search, reached: () => reached, steps, queue, arranged, place, size };
}

/**
 * For each organisation, how many ordered pairs of the others are at each number of steps once it is gone.
 *
 * Removing v moves the distance from s to t only if v is on every shortest path from s to t. So one search from each s
 * finds who stands on all paths to whom (dominators of the acyclic graph of shortest paths), and for each v only those
 * behind it are measured anew, outwards from neighbours that are not. Exact. Cost about n searches plus what is measured
 * anew, against n² searches done plainly.
 */
export function stepCountsAfterRemoval(graph: CompactGraph): number[][] {
  const { order, out, to, into, from } = graph;
  const before = stepCounts(graph);
  const after = graph.ids.map(() => [...before]);
  const { search, reached, steps, queue, arranged, place, size } = dominance(graph);
  const anew = new Int32Array(order).fill(-1);
  const atSteps: number[][] = [];
  const move = (counts: number[], distance: number, by: number) => {
    while (counts.length <= distance) counts.push(0);
    counts[distance] = counts[distance]! + by;
  };
  for (let source = 0; source < order; source++) {
    search(source);
    for (let k = 1; k < reached(); k++) {
      const gone = queue[k]!;
      const counts = after[gone]!;
      move(counts, steps[gone]!, -1);
      move(after[source]!, steps[gone]!, -1);
      const [first, last] = [place[gone]! + 1, place[gone]! + size[gone]!];
      for (let p = first; p < last; p++) {
        const behind = arranged[p]!;
        move(counts, steps[behind]!, -1);
        let nearest = -1;
        for (let slot = into[behind]!; slot < into[behind + 1]!; slot++) {
          const other = from[slot]!;
          if (steps[other] === -1 || (place[other]! >= first - 1 && place[other]! < last)) continue;
          if (nearest === -1 || steps[other]! + 1 < nearest) nearest = steps[other]! + 1;
        }
        anew[behind] = nearest;
        if (nearest !== -1) (atSteps[nearest] ??= []).push(behind);
      }
      for (let distance = 0; distance < atSteps.length; distance++) {
        const here = atSteps[distance];
        if (here === undefined) continue;
        for (const at of here) {
          if (anew[at] !== distance) continue;
          move(counts, distance, 1);
          anew[at] = -2; // settled
          for (let slot = out[at]!; slot < out[at + 1]!; slot++) {
            const next = to[slot]!;
            if (steps[next] === -1 || place[next]! < first || place[next]! >= last || anew[next] === -2) continue;
            if (anew[next] === -1 || anew[next]! > distance + 1) {
              anew[next] = distance + 1;
              (atSteps[distance + 1] ??= []).push(next);
            }
          }
        }
      }
      atSteps.length = 0;
    }
  }
  return after;
}
