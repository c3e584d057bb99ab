import type { CompactGraph } from "./compact.js";

/** Length of the tie in each slot of `to`, or `against` of `from`: 1 / strength, or 1 where strength is ignored. The one place where closeness becomes distance. */
export function lengthsOf(graph: CompactGraph, { against = false } = {}): Float64Array {
  const strengths = against ? graph.strengthFrom : graph.strength;
  return strengths === null ? new Float64Array(graph.to.length).fill(1) : strengths.map((strength) => 1 / strength);
}
