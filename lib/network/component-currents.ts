import { inverse } from "../stats/index.js";
import { adjacencyRows, mostInMatrix } from "./adjacency-rows.js";
import type { CompactGraph } from "./compact.js";
import { componentMembers } from "./component-members.js";

/** A connected part as an electrical network in which ties conduct as well as they are strong. */
export interface Currents {
  readonly members: readonly number[];
  /** Potential of the k-th when one unit enters at the l-th and leaves at the last: `potential[k][l]`. */
  readonly potential: readonly (readonly number[])[];
}

/**
 * The electrical networks of an undirected graph, one a component of at least two: the inverse of the Laplacian without
 * the row and column of its last member, which is earthed. Null for a component too large for a full matrix. Cost O(n³).
 */
export function componentCurrents(graph: CompactGraph): (Currents | null)[] {
  return componentMembers(graph).filter(({ length }) => length > 1).map((members) => {
    if (members.length > mostInMatrix) return null;
    const conductance = adjacencyRows(graph, members);
    const laplacian = conductance.map((row, i) => row.map((value, j) => (i === j ? row.reduce((sum, strength) => sum + strength, 0) : -value)));
    const found = inverse(laplacian.slice(0, -1).map((row) => row.slice(0, -1)));
    return found === null ? null : { members, potential: [...found.map((row) => [...row, 0]), new Array<number>(members.length).fill(0)] };
  });
}
