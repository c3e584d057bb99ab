import { distancesFrom, project, slotOf, type CompactGraph, type Network } from "../../../network/index.js";
import { groupOf, type Context } from "../../../metric/index.js";
import { statedParts } from "../stated-parts.js";

/** Pairs of organisations of one stated level, by whether a vertical path leads from one to the other. */
export interface SameLevelPairs {
  readonly horizontal: Network;
  /** The horizontal ties as a simple graph; its indices are what pairs are made of. */
  readonly graph: CompactGraph;
  readonly levels: readonly (string | null)[];
  readonly withoutPath: number;
  readonly withPath: number;
  /** Whether a vertical path leads from the one to the other, or the other way. */
  readonly hasPath: (i: number, j: number) => boolean;
}

/**
 * Two organisations form a pair if their level is stated and the same: a level that is `missing` or `notAClass` makes
 * none. A vertical path runs along vertical ties, from superior to subordinate, either way round. Null, with a note,
 * when vertical or horizontal ties are not stated. Time O(n m) in the vertical ties.
 */
export function sameLevelPairs({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">): SameLevelPairs | null {
  const { vertical, horizontal } = statedParts(network, note);
  if (vertical === null || horizontal === null) return null;
  const levels = network.organisations.map(groupOf(network, "level"));
  const without = network.organisations.filter((_, i) => levels[i] === null);
  if (without.length > 0) note("metric/attribute-missing", { attribute: { word: "level" }, count: without.length });
  for (const { id } of without) leaveOut(id);

  const sizes = new Map<string, number>();
  for (const level of levels) if (level !== null) sizes.set(level, (sizes.get(level) ?? 0) + 1);
  const all = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

  const order = network.organisations.length;
  const key = (i: number, j: number) => Math.min(i, j) * order + Math.max(i, j);
  const commands = project(vertical, { direction: "directed", strength: "ignored" });
  const joined = new Set<number>();
  for (let i = 0; i < order; i++) {
    if (levels[i] === null || commands.out[i] === commands.out[i + 1]) continue;
    distancesFrom(commands, i).forEach((steps, j) => {
      if (steps > 0 && levels[j] === levels[i]) joined.add(key(i, j));
    });
  }
  return {
    horizontal, graph: project(horizontal, { direction: "ignored", strength: "ignored" }), levels,
    withoutPath: all - joined.size, withPath: joined.size, hasPath: (i, j) => joined.has(key(i, j)),
  };
}

/** The pairs of one level, with or without a vertical path, that a horizontal path of at most so many steps joins; in case order. */
export function joinedPairs({ graph, levels, hasPath }: SameLevelPairs, { path, steps }: { path: boolean; steps: number }): (readonly [number, number])[] {
  return levels.flatMap((level, i) => {
    if (level === null) return [];
    const near = steps === 1 ? null : distancesFrom(graph, i);
    return levels.flatMap((other, j) => {
      if (j <= i || other !== level || hasPath(i, j) !== path) return [];
      const joined = near === null ? slotOf(graph, i, j) !== -1 : near[j]! > 0 && near[j]! <= steps;
      return joined ? [[i, j] as const] : [];
    });
  });
}
