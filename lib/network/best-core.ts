import type { CompactGraph } from "./compact.js";
import { branch } from "./core-branch.js";
import { coreCandidates } from "./core-candidates.js";
import { climb } from "./core-climb.js";
import { coreFitOf, type IdealCore } from "./core-fit.js";
import { joinedLists } from "./joined-lists.js";

/** The core whose ideal pattern fits best. */
export interface BestCore {
  readonly fit: number;
  readonly core: readonly boolean[];
  /** No core fits better: the whole tree of cores was looked through or cut by bounds. */
  readonly proven: boolean;
  /** How many cores fit as well as any; null where they were not all met. */
  readonly optimalSets: number | null;
  /** Of these, the share that each organisation is in; null where they were not all met. */
  readonly share: readonly number[] | null;
}

/**
 * The core of the discrete model: the set of organisations whose ideal pattern correlates most with the network.
 *
 * A climb from every prefix of the organisations by degree gives a first answer. Then, for each size of the core, a tree
 * of decisions in or out is searched; a branch is cut when the most arcs that its core could still hold, and the fewest
 * its periphery, cannot reach the best fit known. Branches that could equal it are followed, so that all the best cores
 * are met; if that takes more than `effort` steps, a second search follows only what could be better. A step is one
 * organisation looked at. Of equal cores the smallest counts, then the first by ids. Null where no fit is defined. Cost
 * at most O(effort + n m).
 */
export function bestCore(graph: CompactGraph, ideal: IdealCore, effort: number): BestCore | null {
  const lists = joinedLists(graph);
  const { order, arcs } = lists;
  if (arcs === 0 || arcs === order * (order - 1)) return null;
  const fitOf = coreFitOf(ideal, order, arcs);
  const climbed = coreCandidates(lists, -Infinity);
  climb(lists, fitOf, effort, climbed);
  const all = coreCandidates(lists, climbed.fit());
  const counted = branch(lists, fitOf, effort, all, "reach");
  let best = all.sets() > 0 && all.fit() >= climbed.fit() ? all : climbed;
  let proven = counted;
  if (!counted) {
    const better = coreCandidates(lists, best.fit());
    proven = branch(lists, fitOf, effort, better, "pass");
    if (better.sets() > 0) best = better;
  }
  if (best.sets() === 0) return null;
  return { fit: best.fit(), core: best.core(), proven, optimalSets: counted ? best.sets() : null, share: counted ? best.shares() : null };
}
