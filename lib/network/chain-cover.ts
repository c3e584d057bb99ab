import type { Condensation } from "./condensation.js";
import { maximumFlow, residualOf } from "./residual.js";

/**
 * The fewest groups that the places of a condensation fall into when of any two in a group one reaches the other
 * (Dilworth 1950). Each place may be followed by one other that it reaches, and each may follow one: every such link saves
 * a group, and the most links are a flow. A way through places used by other groups is open, so that nothing beyond
 * the arcs themselves has to be stored. Cost O(n (n + m)).
 */
export function fewestChains({ graph }: Condensation): number {
  const n = graph.order;
  const [source, sink] = [2 * n, 2 * n + 1];
  const [from, to, room]: [number[], number[], number[]] = [[], [], []];
  const arc = (a: number, b: number, units: number) => {
    from.push(a);
    to.push(b);
    room.push(units);
  };
  for (let k = 0; k < n; k++) {
    arc(source, k, 1);
    arc(n + k, sink, 1);
    // Passing through: whoever reaches k reaches what k points at.
    arc(n + k, k, n);
    for (let slot = graph.out[k]!; slot < graph.out[k + 1]!; slot++) arc(k, n + graph.to[slot]!, n);
  }
  return n - (maximumFlow(residualOf(2 * n + 2, from, to, room), source, sink) ?? 0);
}
