import type { CompactGraph } from "./compact.js";
import { eachShortestRoutes } from "./shortest-routes.js";

/** Betweenness counted otherwise, one value for each organisation. */
export interface BetweennessVariants {
  /** As one of the ends, or between them. */
  readonly withEnds: Float64Array;
  /** Between them, by how far along the way: distance from the start / length of the whole. */
  readonly linear: Float64Array;
  /** As the last before the end. */
  readonly proximalSource: Float64Array;
  /** As the first after the start. */
  readonly proximalTarget: Float64Array;
}

/**
 * Variants of betweenness (Brandes 2008): one pass from the farthest back for each start. Undirected: ordered pairs,
 * halved, so that each pair counts once. Cost O(n m), weighted O(n m log m).
 */
export function betweennessVariantsOf(graph: CompactGraph): BetweennessVariants {
  const empty = () => new Float64Array(graph.order);
  const [withEnds, linear, proximalSource, proximalTarget, passing, nearness] = [empty(), empty(), empty(), empty(), empty(), empty()];
  const add = (list: Float64Array, i: number, value: number) => {
    list[i] = list[i]! + value;
  };
  eachShortestRoutes(graph, ({ source, count, settled, begins, before, distance, paths, pathsBy }) => {
    passing.fill(0);
    nearness.fill(0);
    add(withEnds, source, count - 1);
    for (let k = count - 1; k > 0; k--) {
      const at = settled[k]!;
      for (let b = begins[k]!; b < begins[k + 1]!; b++) {
        const previous = before[b]!;
        const share = pathsBy(previous, at) / paths[at]!;
        add(passing, previous, share * (1 + passing[at]!));
        add(nearness, previous, share * (1 / distance[at]! + nearness[at]!));
        if (previous === source) add(proximalTarget, at, share * passing[at]!);
        else add(proximalSource, previous, share);
      }
      add(withEnds, at, 1 + passing[at]!);
      add(linear, at, distance[at]! * nearness[at]!);
    }
  });
  const once = (list: Float64Array) => (graph.directed ? list : list.map((value) => value / 2));
  return { withEnds: once(withEnds), linear: once(linear), proximalSource: once(proximalSource), proximalTarget: once(proximalTarget) };
}
