import type { CompactGraph } from "./compact.js";

export interface TwoPaths {
  /** Ordered threes i -> j -> k of different organisations. */
  readonly paths: number;
  /** Those with i -> k as well. */
  readonly closed: number;
  /** The sum over ordered pairs (i, k) of the square of the number of two-paths from i to k. */
  readonly squares: number;
}

/** Paths of two arcs. Cost O(sum over organisations of in-degree times out-degree). */
export function twoPathsOf({ order, out, to }: CompactGraph): TwoPaths {
  const between = new Int32Array(order);
  const ends = new Int32Array(order);
  let [paths, closed, squares] = [0, 0, 0];
  for (let i = 0; i < order; i++) {
    let found = 0;
    for (let first = out[i]!; first < out[i + 1]!; first++) {
      const j = to[first]!;
      for (let second = out[j]!; second < out[j + 1]!; second++) {
        const k = to[second]!;
        if (k === i) continue;
        if (between[k] === 0) ends[found++] = k;
        between[k]!++;
        paths++;
      }
    }
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) closed += between[to[slot]!]!;
    for (let end = 0; end < found; end++) {
      squares += between[ends[end]!]! ** 2;
      between[ends[end]!] = 0;
    }
  }
  return { paths, closed, squares };
}
