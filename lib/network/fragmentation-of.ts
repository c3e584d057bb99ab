import type { CompactGraph } from "./compact.js";
import { sizesOf, weakComponents } from "./components.js";
import { nearnessOf, pairsOf, stepCounts } from "./step-counts.js";

/** Borgatti's F of a simple graph: the share of pairs with no path, of ordered pairs along arcs if directed; null without a pair. Cost O(n + m), directed O(n m). */
export function fragmentationOf(graph: CompactGraph): number | null {
  const n = graph.order;
  if (n < 2) return null;
  const joined = graph.directed ? pairsOf(stepCounts(graph)) : sizesOf(weakComponents(graph)).reduce((sum, size) => sum + size * (size - 1), 0);
  return 1 - joined / (n * (n - 1));
}

/** Borgatti's distance-weighted F of a simple graph: 1 less the mean of 1 / distance over all pairs, a pair without a path adding 0. Cost O(n m). */
export function distanceFragmentationOf(graph: CompactGraph): number | null {
  const n = graph.order;
  if (n < 2) return null;
  return 1 - nearnessOf(stepCounts(graph)) / (n * (n - 1));
}
