import type { Scope, Selection } from "./scope.js";

/**
 * The selection that makes the same network of the whole case again: `build(network.case, selectionOf(network.scope))`.
 * Null where no selection says it: two selections on top of one another that have nothing in common leave an empty list,
 * and a selection does not take one.
 *
 * @example
 * selectionOf(build(source, { layers: ["command"] }).scope); // { layers: ["command"], unstated: "include", … }
 */
export function selectionOf(scope: Scope): Selection | null {
  const { layers, dimensions, statuses, certainties, only, without, merges, state, wave, unstated, collectives, memberships } = scope;
  if ([layers, dimensions, statuses, certainties, only].some((list) => list?.length === 0)) return null;
  return {
    unstated, collectives, memberships,
    ...(layers === null ? {} : { layers: [...layers] }), ...(dimensions === null ? {} : { dimensions: [...dimensions] }),
    ...(statuses === null ? {} : { statuses: [...statuses] }), ...(certainties === null ? {} : { certainties: [...certainties] }),
    ...(only === null ? {} : { only: [...only] }), ...(without.length === 0 ? {} : { without: [...without] }),
    ...(merges.length === 0 ? {} : { merges: merges.map(([kept, absorbed]): [string, string] => [kept, absorbed]) }),
    ...(state === null ? {} : { state }), ...(wave === null ? {} : { wave }),
  };
}
