import { compactFromArcs, type CompactGraph } from "./compact.js";
import { strongComponents } from "./strong-components.js";

const settled = 1e-14;
const mostRounds = 200_000;

/** Power iteration on A + 1: the shift keeps bipartite and periodic graphs from swinging for ever. */
function iterate(graph: CompactGraph, against: boolean): { readonly vector: Float64Array; readonly value: number } | null {
  const [offsets, targets, strengths] = against ? [graph.into, graph.from, graph.strengthFrom] : [graph.out, graph.to, graph.strength];
  let vector = new Float64Array(graph.order).fill(1 / Math.sqrt(graph.order));
  for (let round = 0; round < mostRounds; round++) {
    const image = new Float64Array(graph.order);
    let square = 0;
    for (let i = 0; i < graph.order; i++) {
      let sum = vector[i]!;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) sum += (strengths === null ? 1 : strengths[slot]!) * vector[targets[slot]!]!;
      image[i] = sum;
      square += sum * sum;
    }
    const norm = Math.sqrt(square);
    let moved = 0;
    for (let i = 0; i < graph.order; i++) {
      image[i] = image[i]! / norm;
      moved = Math.max(moved, Math.abs(image[i]! - vector[i]!));
    }
    vector = image;
    if (moved < settled) return { vector, value: norm - 1 };
  }
  return null;
}

/** The part of a graph among some organisations. */
function among(graph: CompactGraph, members: readonly number[]): CompactGraph {
  const index = new Map(members.map((member, i) => [member, i]));
  const arcs = new Map<number, number>();
  members.forEach((member, i) => {
    for (let slot = graph.out[member]!; slot < graph.out[member + 1]!; slot++) {
      const j = index.get(graph.to[slot]!);
      if (j !== undefined) arcs.set(i * members.length + j, graph.strength?.[slot] ?? 1);
    }
  });
  return compactFromArcs(members.map((member) => graph.ids[member]!), arcs, true, graph.strength !== null);
}

export type Leading =
  | { readonly kind: "defined"; readonly vector: Float64Array; readonly value: number }
  | { readonly kind: "zero" | "repeated" | "not-settled" };

/**
 * The leading eigenvector of a graph, length 1: `in` makes important whom the important point at, `out` who points
 * at the important. It is defined only where the leading eigenvalue is positive and single, which the strong
 * components decide: each has a leading eigenvalue of its own, and the greatest must belong to one of them alone.
 * Cost O(rounds (n + m)).
 */
export function leadingEigenvector(graph: CompactGraph, direction: "in" | "out"): Leading {
  const component = strongComponents(graph);
  const members: number[][] = [];
  component.forEach((number, i) => (members[number] ??= []).push(i));
  const values: number[] = [];
  for (const own of members) {
    if (own.length === 1) values.push(0);
    else {
      const leading = iterate(among(graph, own), false);
      if (leading === null) return { kind: "not-settled" };
      values.push(leading.value);
    }
  }
  const most = Math.max(0, ...values);
  if (most === 0) return { kind: "zero" };
  if (values.filter((value) => most - value <= 1e-9 * most).length > 1) return { kind: "repeated" };
  const whole = iterate(graph, direction === "in");
  return whole === null ? { kind: "not-settled" } : { kind: "defined", ...whole };
}
