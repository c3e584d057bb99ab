import type { CompactGraph } from "./compact.js";
import { maximumFlow, residualOf } from "./residual.js";
import { sizesOf, weakComponents } from "./components.js";
import { strongComponents } from "./strong-components.js";

/** The least number of other ends that anybody's ties have, out or in. */
function leastDegree(graph: CompactGraph): number {
  let least = graph.order - 1;
  for (let i = 0; i < graph.order; i++) least = Math.min(least, graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!);
  return least;
}

const inPieces = (graph: CompactGraph) => sizesOf(graph.directed ? strongComponents(graph) : weakComponents(graph)).length > 1;

/**
 * The fewest arcs (or ties) whose loss leaves somebody unable to reach somebody: 0 where that is so already. Whatever is
 * cut off, the first organisation is on one side of the cut, so flows between it and each other, both ways if
 * directed, find the cut. Cost O(k n (n + m)) for the result k, which no degree is below.
 */
export function edgeConnectivityOf(graph: CompactGraph): number {
  if (graph.order < 2 || inPieces(graph)) return 0;
  const [from, to]: [number[], number[]] = [[], []];
  for (let i = 0; i < graph.order; i++) {
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      from.push(i);
      to.push(graph.to[slot]!);
    }
  }
  const residual = residualOf(graph.order, from, to, from.map(() => 1));
  const fresh = residual.room.slice();
  let best = leastDegree(graph);
  for (let other = 1; other < graph.order; other++) {
    for (const [source, sink] of graph.directed ? [[0, other], [other, 0]] as const : [[0, other]] as const) {
      residual.room.set(fresh);
      best = Math.min(best, maximumFlow(residual, source, sink, best));
    }
  }
  return best;
}

/**
 * The fewest organisations whose loss leaves somebody of the rest unable to reach somebody; n - 1 where all are tied with
 * all, 0 where the network is in pieces already. Even (1975): of any k + 1 organisations one is outside the best cut, so
 * flows from and to the first k + 1 find it, every inner organisation having room for one path. Cost O(k² n (n + m)).
 */
export function vertexConnectivityOf(graph: CompactGraph): number {
  const { order, out, to } = graph;
  if (order < 2 || inPieces(graph)) return 0;
  const [sources, targets]: [number[], number[]] = [[], []];
  // Everybody is entered at i and left at i + order.
  for (let i = 0; i < order; i++) {
    sources.push(i);
    targets.push(i + order);
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
      sources.push(i + order);
      targets.push(to[slot]!);
    }
  }
  const residual = residualOf(2 * order, sources, targets, sources.map(() => 1));
  const fresh = residual.room.slice();
  const tied = new Uint8Array(order);
  let best = leastDegree(graph);
  const separate = (source: number, sink: number) => {
    residual.room.set(fresh);
    best = Math.min(best, maximumFlow(residual, source + order, sink, best));
  };
  for (let i = 0; i <= best && i < order; i++) {
    for (const [against, offsets, ends] of graph.directed ? [[false, out, to], [true, graph.into, graph.from]] as const : [[false, out, to]] as const) {
      tied.fill(0);
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) tied[ends[slot]!] = 1;
      for (let j = i + 1; j < order; j++) if (tied[j] === 0) separate(against ? j : i, against ? i : j);
    }
  }
  return best;
}
