import type { CompactGraph } from "./compact.js";

/** Length of the tie in each slot: 1 / strength, or 1 where strength is ignored. The one place where closeness becomes distance. */
export function lengthsOf(graph: CompactGraph): Float64Array {
  return graph.strength === null ? new Float64Array(graph.to.length).fill(1) : graph.strength.map((strength) => 1 / strength);
}
