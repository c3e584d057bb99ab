import { distancesFrom, project, type Network } from "../../network/index.js";

export interface Superiors {
  readonly organisation: string;
  readonly superiors: readonly string[];
  /** Pairs of superiors with no path between them that does not run through the organisation itself. */
  readonly unrelated: number;
  readonly evidence: readonly string[];
}

/** The direct superiors of every organisation, and how many pairs of them no line of authority joins. Time O(sum of indegrees x (n + m)). */
export function superiorsOf(lines: Network): Superiors[] {
  const graph = project(lines, { direction: "directed", strength: "ignored" });
  return graph.ids.map((organisation, v) => {
    const above = Array.from(graph.from.subarray(graph.into[v], graph.into[v + 1]));
    // A line that comes back through the organisation itself does not tell its superiors who decides.
    const reach = above.length < 2 ? [] : above.map((superior) => distancesFrom(graph, superior, { absent: v }));
    let unrelated = 0;
    above.forEach((one, i) => {
      for (let j = i + 1; j < above.length; j++) if (reach[i]![above[j]!]! < 0 && reach[j]![one]! < 0) unrelated++;
    });
    const names = new Set(above.map((superior) => graph.ids[superior]!));
    return {
      organisation, superiors: [...names], unrelated,
      evidence: lines.ties.filter((tie) => (tie.target === organisation && names.has(tie.source)) || (!tie.directed && tie.source === organisation)).map((tie) => tie.id),
    };
  });
}
