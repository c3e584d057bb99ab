import { compactFromArcs, type CompactGraph } from "./compact.js";
import { leadingEigenvector } from "./leading-eigenvector.js";

export type HubsAndAuthorities =
  | { readonly kind: "defined"; readonly hubs: Float64Array; readonly authorities: Float64Array }
  | { readonly kind: "zero" | "repeated" | "not-settled" };

/**
 * Hubs and authorities, each of length 1. Everyone stands twice in a graph of two sides, as one who points and as one who
 * is pointed at: its leading eigenvector holds both, and is single exactly where they are. Cost O(rounds (n + m)).
 */
export function hubsAndAuthorities(graph: CompactGraph): HubsAndAuthorities {
  const { order, ids } = graph;
  const arcs = new Map<number, number>();
  for (let i = 0; i < order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const [pointing, pointedAt, strength] = [i, order + graph.to[slot]!, graph.strength === null ? 1 : graph.strength[slot]!];
      arcs.set(pointing * 2 * order + pointedAt, strength);
      arcs.set(pointedAt * 2 * order + pointing, strength);
    }
  }
  const leading = leadingEigenvector(compactFromArcs([...ids, ...ids], arcs, false, graph.strength !== null), "out");
  if (leading.kind !== "defined") return leading;
  const scaled = (part: Float64Array) => {
    const length = Math.sqrt(part.reduce((sum, x) => sum + x * x, 0));
    return part.map((x) => x / length);
  };
  return { kind: "defined", hubs: scaled(leading.vector.slice(0, order)), authorities: scaled(leading.vector.slice(order)) };
}
