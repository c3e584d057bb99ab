import { compactFromArcs, type CompactGraph } from "./compact.js";
import { strongComponents } from "./strong-components.js";

export interface Condensation {
  /** The strong component of each organisation. */
  readonly component: Int32Array;
  /** One place a strong component, an arc where any arc leads from one to the other: it has no cycle. */
  readonly graph: CompactGraph;
  /** The components with whoever points before whom they point at. */
  readonly sorted: Int32Array;
}

/** Every strong component drawn together to one place. Cost O(n + m log m). */
export function condensationOf(graph: CompactGraph): Condensation {
  const component = strongComponents(graph);
  const count = component.reduce((most, number) => Math.max(most, number + 1), 0);
  const arcs = new Map<number, number>();
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const [from, to] = [component[i]!, component[graph.to[slot]!]!];
      if (from !== to) arcs.set(from * count + to, 1);
    }
  }
  const condensed = compactFromArcs(Array.from({ length: count }, (_, k) => String(k)), arcs, true, false);
  const waiting = new Int32Array(count);
  for (let k = 0; k < count; k++) waiting[k] = condensed.into[k + 1]! - condensed.into[k]!;
  const sorted = new Int32Array(count);
  let tail = 0;
  for (let k = 0; k < count; k++) if (waiting[k] === 0) sorted[tail++] = k;
  for (let head = 0; head < tail; head++) {
    const at = sorted[head]!;
    for (let slot = condensed.out[at]!; slot < condensed.out[at + 1]!; slot++) if (--waiting[condensed.to[slot]!]! === 0) sorted[tail++] = condensed.to[slot]!;
  }
  return { component, graph: condensed, sorted };
}

/** Arcs on the longest chain of a condensation. Cost O(n + m). */
export function longestChain({ graph, sorted }: Condensation): number {
  const length = new Int32Array(graph.order);
  let longest = 0;
  for (const at of sorted) {
    longest = Math.max(longest, length[at]!);
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) length[graph.to[slot]!] = Math.max(length[graph.to[slot]!]!, length[at]! + 1);
  }
  return longest;
}
