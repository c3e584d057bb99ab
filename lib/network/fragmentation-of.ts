import type { CompactGraph } from "./compact.js";
import { sizesOf, weakComponents } from "./components.js";
import { nearnessOf, stepCounts } from "./step-counts.js";

/** Borgatti's F of a simple graph, direction ignored: the share of pairs with no path; null without a pair. Cost O(n + m). */
export function fragmentationOf(graph: CompactGraph): number | null {
  const n = graph.order;
  if (n < 2) return null;
  let joined = 0;
  for (const size of sizesOf(weakComponents(graph))) joined += size * (size - 1);
  return 1 - joined / (n * (n - 1));
}

/** Borgatti's distance-weighted F of an undirected graph: 1 less the mean of 1 / distance over all pairs, a pair without a path adding 0. Cost O(n m). */
export function distanceFragmentationOf(graph: CompactGraph): number | null {
  const n = graph.order;
  if (n < 2) return null;
  return 1 - nearnessOf(stepCounts(graph)) / (n * (n - 1));
}
