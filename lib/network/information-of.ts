import type { CompactGraph } from "./compact.js";
import { componentCurrents } from "./component-currents.js";

/**
 * Information (Stephenson and Zelen 1989): size of one's component / sum of the electrical resistances to its members. Null for isolates;
 * null altogether if a component is too large. Cost O(n³).
 */
export function informationOf(graph: CompactGraph): { readonly information: (number | null)[]; readonly size: Int32Array } | null {
  const information = new Array<number | null>(graph.order).fill(null);
  const size = new Int32Array(graph.order).fill(1);
  for (const currents of componentCurrents(graph)) {
    if (currents === null) return null;
    const { members, potential } = currents;
    const trace = potential.reduce((sum, row, k) => sum + row[k]!, 0);
    members.forEach((i, k) => {
      const row = potential[k]!;
      information[i] = members.length / (members.length * row[k]! + trace - 2 * row.reduce((sum, value) => sum + value, 0));
      size[i] = members.length;
    });
  }
  return { information, size };
}
