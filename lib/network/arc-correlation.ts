import type { CompactGraph } from "./compact.js";

/**
 * Pearson correlation, over all arcs, of one number at the source with one at the target; undirected ties run both ways.
 * Null when either side has a single value, or without arcs. In two passes, so that large values of little spread lose
 * nothing. O(n + m).
 */
export function arcCorrelation(graph: CompactGraph, atSource: Float64Array, atTarget: Float64Array): number | null {
  const arcs = graph.to.length;
  if (arcs === 0) return null;
  const x = new Float64Array(arcs);
  const y = new Float64Array(arcs);
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      x[slot] = atSource[i]!;
      y[slot] = atTarget[graph.to[slot]!]!;
    }
  }
  const differs = (values: Float64Array) => values.some((value) => value !== values[0]);
  if (!differs(x) || !differs(y)) return null;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / arcs;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let slot = 0; slot < arcs; slot++) {
    const [dx, dy] = [x[slot]! - meanX, y[slot]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
}
