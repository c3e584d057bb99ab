import type { CompactGraph } from "./compact.js";
import { dyadsOf, triangleCounts } from "./dyads.js";

/**
 * For everybody the squares it stands in, and the squares its contacts could make: over its pairs u, w of contacts the
 * others tied with both, and these with the further contacts of u and of w. Undirected graphs only.
 * Cost O(sum of degree squared).
 */
export function squaresOf(graph: CompactGraph): { squares: Float64Array; possible: Float64Array } {
  const { order, out, to } = graph;
  const degree = (i: number) => out[i + 1]! - out[i]!;
  const triangles = triangleCounts(dyadsOf(graph));
  const squares = new Float64Array(order);
  const possible = new Float64Array(order);
  const through = new Int32Array(order);
  for (let i = 0; i < order; i++) {
    let [sum, further] = [0, 0];
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
      const u = to[slot]!;
      further += degree(u) - 1;
      // The one that can be come to by c of the contacts makes a square with each pair of these.
      for (let next = out[u]!; next < out[u + 1]!; next++) if (to[next] !== i) sum += through[to[next]!]!++;
    }
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) for (let next = out[to[slot]!]!; next < out[to[slot]! + 1]!; next++) through[to[next]!] = 0;
    squares[i] = sum;
    possible[i] = Math.max(0, degree(i) - 1) * further - 2 * triangles[i]! - sum;
  }
  return { squares, possible };
}
