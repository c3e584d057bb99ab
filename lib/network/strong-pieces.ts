import type { CompactGraph } from "./compact.js";
import { sizesOf } from "./components.js";
import { strongComponents } from "./strong-components.js";

/**
 * Into how many strong components everybody's own falls without them; 1 where nothing breaks, 0 for one alone in its
 * component. The other components stay as they are, since no way back and forth leaves one. Cost O(n (n + m)).
 */
export function strongPiecesWithout(graph: CompactGraph): Int32Array {
  const component = strongComponents(graph);
  const sizes = sizesOf(component);
  // Whoever is left out is still counted as a component, which stands in for the one that has gone.
  return component.map((own, i) => (sizes[own] === 1 ? 0 : sizesOf(strongComponents(graph, { absent: i })).length - sizes.length));
}
