import { groupOf } from "../metric/index.js";
import { distancesFrom, partOf, project, type CompactGraph, type Network } from "../network/index.js";
import type { Note } from "../words/index.js";

/** The pairs that command leaves without a common superior, and the horizontal ties that may make up for it. */
export interface SuperiorPairs {
  readonly horizontal: CompactGraph;
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * Superior deficit: of the pairs of one stated level that have no common superior, the share that no horizontal path of at
 * most some steps joins (by default a direct tie).
 *
 * A common superior is an organisation from which paths along vertical ties, superior to subordinate, lead to both; one
 * that commands the other is itself such a superior. A level that is `missing` or `notAClass` makes no pair. Null, with a
 * note, where vertical or horizontal ties are not stated: then nobody knows who lacks a superior. Time O(n m + pairs n).
 *
 * Designed for this framework: the least upper bound of Krackhardt (1994) read as who can be appealed to, beside I-02.
 */
export function superiorPairs(network: Network, note: (note: Note) => void): SuperiorPairs | null {
  const [vertical, horizontal] = [partOf(network, "vertical"), partOf(network, "horizontal")];
  for (const [part, dimension] of [[vertical, "vertical"], [horizontal, "horizontal"]] as const) {
    if (part !== null) continue;
    const selected = network.layers.some((layer) => layer.dimension === dimension);
    note({ code: selected ? `dimension/${dimension}-not-stated` : `dimension/no-${dimension}`, params: {} });
  }
  if (vertical === null || horizontal === null) return null;
  const lines = project(vertical, { direction: "directed", strength: "ignored" });
  const levels = network.organisations.map(groupOf(network, "level"));
  const unstated = levels.filter((level) => level === null).length;
  if (unstated > 0) note({ code: "metric/attribute-missing", params: { attribute: { word: "level" }, count: unstated } });
  const above = lines.ids.map((_, i) => distancesFrom(lines, i, { against: true }));
  const pairs: (readonly [number, number])[] = [];
  levels.forEach((level, i) => {
    if (level === null) return;
    for (let j = i + 1; j < levels.length; j++) {
      if (levels[j] === level && !above[i]!.some((steps, k) => steps >= 0 && above[j]![k]! >= 0)) pairs.push([i, j]);
    }
  });
  return { horizontal: project(horizontal, { direction: "ignored", strength: "ignored" }), pairs };
}
