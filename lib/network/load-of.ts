import type { CompactGraph } from "./compact.js";
import { reversed } from "./reversed.js";
import { eachShortestRoutes } from "./shortest-routes.js";

/** Packets that pass each organisation, and those that pass it, start or end there. */
export interface Load {
  readonly passing: Float64Array;
  readonly withEnds: Float64Array;
}

/**
 * Load: everyone sends everyone a packet along shortest paths, split evenly wherever they part. `backwards` splits among
 * the steps before (from the receiving end), `forwards` among the steps to come. `withEnds` counts the packets sent and
 * received too, one to oneself among them. Ordered pairs, also where undirected. Cost O(n m), weighted O(n m log m).
 */
export function loadOf(graph: CompactGraph, split: "backwards" | "forwards"): Load {
  const held = new Float64Array(graph.order);
  const passing = new Float64Array(graph.order);
  const withEnds = new Float64Array(graph.order);
  eachShortestRoutes(split === "backwards" ? graph : reversed(graph), ({ source, count, settled, begins, before }) => {
    held.fill(0);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      const each = (1 + held[at]!) / (begins[k + 1]! - begins[k]!);
      for (let b = begins[k]!; b < begins[k + 1]!; b++) held[before[b]!] = held[before[b]!]! + each;
      passing[at] = passing[at]! + held[at]!;
      withEnds[at] = withEnds[at]! + held[at]! + 1;
    }
    withEnds[source] = withEnds[source]! + count;
  });
  return { passing, withEnds };
}
