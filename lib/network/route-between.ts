import { UsageError } from "../errors.js";
import { nearest } from "../words/nearest.js";
import { project } from "./compact.js";
import { distancesFrom } from "./distances.js";
import type { Network } from "./network.js";
import { shortestPathCounts } from "./shortest-path-counts.js";
import { tiesBetween } from "./ties-between.js";

/** The shortest way between two organisations: one of the shortest, and how many there are. */
export interface RouteBetween {
  readonly from: string;
  readonly to: string;
  /** Ties one after the other; 0 from an organisation to itself, null where no way leads. */
  readonly steps: number | null;
  /** Those on the way in order, both ends included; empty where no way leads. */
  readonly organisations: readonly string[];
  /** For each step the ties that make it, in file order: two organisations may be tied on several layers. */
  readonly ties: readonly (readonly string[])[];
  /** How many shortest ways there are, told apart by whom they pass. */
  readonly ways: number;
  /** Everybody who stands on one of them, in file order. */
  readonly onSomeWay: readonly string[];
}

/**
 * The shortest way from one organisation to another over the ties of a network. Direction is ignored unless
 * `directed` asks for arcs; strength is ignored. Of several shortest ways the one is given whose next organisation
 * has the least id at each step, so that the order of the records changes nothing. Cost O(n + m).
 *
 * @throws UsageError `usage/unknown-organisation` when an end is not in the network.
 * @example
 * // a – b – d, a – c – d: two ways of two steps; the one by way of b is given.
 * routeBetween(diamond, "a", "d"); // steps 2, organisations ["a", "b", "d"], ways 2, onSomeWay ["a", "b", "c", "d"]
 */
export function routeBetween(network: Network, from: string, to: string, { directed = false }: { readonly directed?: boolean } = {}): RouteBetween {
  const graph = project(network, { direction: directed ? "directed" : "ignored", strength: "ignored" });
  const [start, end] = [from, to].map((id) => {
    const place = graph.ids.indexOf(id);
    if (place >= 0) return place;
    const near = nearest(id, graph.ids);
    throw new UsageError("usage/unknown-organisation", `The network has no organisation "${id}".${near === null ? "" : ` Did you mean "${near}"?`}`, { value: id, known: graph.ids, nearest: near });
  }) as [number, number];
  const { steps, paths } = shortestPathCounts(graph, start);
  const length = steps[end]!;
  if (length < 0) return { from, to, steps: null, organisations: [], ties: [], ways: 0, onSomeWay: [] };

  const left = distancesFrom(graph, end, { against: true });
  const way = [start];
  while (way.length <= length) {
    const at = way.at(-1)!;
    let next = -1;
    for (let slot = graph.out[at]!; slot < graph.out[at + 1]!; slot++) {
      const candidate = graph.to[slot]!;
      if (left[candidate] === length - way.length && (next < 0 || graph.ids[candidate]! < graph.ids[next]!)) next = candidate;
    }
    way.push(next);
  }
  const organisations = way.map((i) => graph.ids[i]!);
  const makes = (a: string, b: string) => tiesBetween(network, a, b).filter((tie) => !directed || !tie.directed || tie.source === a).map(({ id }) => id);
  return {
    from, to, steps: length, organisations, ways: paths[end]!,
    ties: organisations.slice(1).map((organisation, i) => makes(organisations[i]!, organisation)),
    onSomeWay: graph.ids.filter((_, i) => steps[i]! >= 0 && left[i]! >= 0 && steps[i]! + left[i]! === length),
  };
}
