import type { CompactGraph } from "./compact.js";
import { maximumFlow, residualOf } from "./residual.js";
import { sizesOf, weakComponents } from "./components.js";
import { strongComponents } from "./strong-components.js";

export interface Connectivity {
  /** The fewest found so far; the fewest there are if `proven`. */
  readonly fewest: number;
  readonly proven: boolean;
}

const outOf = (graph: CompactGraph, i: number) => graph.to.subarray(graph.out[i], graph.out[i + 1]);
const into = (graph: CompactGraph, i: number) => graph.from.subarray(graph.into[i], graph.into[i + 1]);

/** The least number of other ends that anybody's ties have, out or in. */
function leastDegree(graph: CompactGraph): number {
  let least = graph.order - 1;
  for (let i = 0; i < graph.order; i++) least = Math.min(least, outOf(graph, i).length, into(graph, i).length);
  return least;
}

const inPieces = (graph: CompactGraph) => sizesOf(graph.directed ? strongComponents(graph) : weakComponents(graph)).length > 1;

/** Takes pairs one after another, each flow followed only as far as it could still be the fewest. */
function cutting(order: number, from: readonly number[], to: readonly number[], most: number, effort: number) {
  const residual = residualOf(order, from, to, from.map(() => 1));
  const fresh = residual.room.slice();
  const allowance = { left: effort };
  let [fewest, proven] = [most, true];
  return {
    between(source: number, sink: number): void {
      if (!proven) return;
      residual.room.set(fresh);
      const units = maximumFlow(residual, source, sink, { atMost: fewest, allowance });
      if (units === null) proven = false;
      else fewest = Math.min(fewest, units);
    },
    found: (): Connectivity => ({ fewest, proven }),
  };
}

/**
 * The fewest arcs (or ties) whose loss leaves somebody unable to reach somebody: 0 where that is so already. Whatever is
 * cut off, the first organisation is on one side of the cut, so flows between it and each other, both ways if
 * directed, find the cut. Cost O(k n (n + m)) for the result k, which no degree is below; not proven beyond `effort`
 * arcs looked at.
 */
export function edgeConnectivityOf(graph: CompactGraph, effort = Infinity): Connectivity {
  if (graph.order < 2 || inPieces(graph)) return { fewest: 0, proven: true };
  const from = Array.from(graph.ids.keys()).flatMap((i) => Array.from(outOf(graph, i), () => i));
  const cuts = cutting(graph.order, from, Array.from(graph.to), leastDegree(graph), effort);
  for (let other = 1; other < graph.order; other++) {
    cuts.between(0, other);
    if (graph.directed) cuts.between(other, 0);
  }
  return cuts.found();
}

/**
 * The fewest organisations whose loss leaves somebody of the rest unable to reach somebody; n - 1 where all are tied with
 * all, 0 where the network is in pieces already. Every inner organisation has room for one path, so a flow counts the
 * paths that share nobody. One with the fewest ties is either outside a best cut, and a flow from or to it finds
 * that; or inside, and then somebody who points at it is parted from somebody it points at (Esfahanian and Hakimi 1984).
 * Cost O((n + d²) k (n + m)) for the result k and that degree d; not proven beyond `effort` arcs looked at.
 */
export function vertexConnectivityOf(graph: CompactGraph, effort = Infinity): Connectivity {
  const { order } = graph;
  if (order < 2 || inPieces(graph)) return { fewest: 0, proven: true };
  const [from, to]: [number[], number[]] = [[], []];
  // Everybody is entered at i and left at i + order.
  for (let i = 0; i < order; i++) {
    from.push(i);
    to.push(i + order);
    for (const other of outOf(graph, i)) {
      from.push(i + order);
      to.push(other);
    }
  }
  const cuts = cutting(2 * order, from, to, leastDegree(graph), effort);
  const ties = (i: number) => outOf(graph, i).length * into(graph, i).length;
  const start = Array.from(graph.ids.keys()).reduce((least, i) => (ties(i) < ties(least) ? i : least), 0);
  const apart = (source: number, sink: number) => {
    if (source !== sink && !outOf(graph, source).includes(sink)) cuts.between(source + order, sink);
  };
  for (let other = 0; other < order; other++) {
    apart(start, other);
    if (graph.directed) apart(other, start);
  }
  for (const before of into(graph, start)) for (const after of outOf(graph, start)) if (graph.directed || before < after) apart(before, after);
  return cuts.found();
}
