import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { pairsOf, sizesOf, stepCounts, strongComponents } from "../../../network/index.js";

/**
 * Krackhardt's hierarchy: of the pairs in which one reaches the other along arcs, the share in which the other does not reach
 * back. The second condition of an out-tree, where it is 1; a cycle through all gives 0.
 *
 * Pairs are counted by paths, not ties: arcs that are never returned still give 0 if they close a cycle
 * (`hierarchyByReciprocity` counts ties). The evidence are the ties inside such circles. An undirected tie runs both ways. Where nobody reaches anybody it is null.
 * Strength and isolates change nothing. Cost O(n m).
 *
 * Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export const krackhardtHierarchy = defineMetric({
  id: "krackhardtHierarchy",
  aliases: ["I-04c"],
  label: { en: "Hierarchy (Krackhardt)", zh: "等级度（克拉克哈特）" },
  question: { en: "Where one can reach another along directed ties, how often is there no way back?", zh: "沿有向关系可达的单位对中，有多大比例无法反向到达？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`1 - \frac{|\{\{i, j\} : i \leadsto j \wedge j \leadsto i\}|}{|\{\{i, j\} : i \leadsto j \vee j \leadsto i\}|}`,
  convention: { en: "Pairs joined by a directed path one way only, of all pairs joined by one; undirected ties run both ways.", zh: "仅单向可达的单位对占有有向路径相连的单位对的比例；无向关系视为双向。" },
  references: ["krackhardt1994"],
  cost: "O(n m)",
  example: {
    ties: "a>b b>c c>b", row: { hierarchy: 2 / 3, reachable: 3, mutual: 1 },
    how: { en: "a reaches b and c and never back; b and c reach each other: 2 of 3.", zh: "a可达b、c而不可反向；b与c互达：3对中有2对。" },
  },
  programs: [{ label: { en: "any network", zh: "任何网络" }, programs: ["R sna: hierarchy(A, measure = \"krackhardt\")"], options: {}, column: "hierarchy" }],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    hierarchy: { type: "number", label: { en: "Hierarchy", zh: "等级度" }, range: [0, 1], digits: 3, higherMeans: { en: "fewer pairs reach each other both ways", zh: "更少单位对可互相到达" } },
    reachable: { type: "integer", label: { en: "Pairs joined by a directed path", zh: "有有向路径相连的单位对数" }, range: [0, null] },
    mutual: { type: "integer", label: { en: "Pairs that reach each other", zh: "互相可达的单位对数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ graph, network, note }) {
    const component = strongComponents(graph);
    const mutual = sizesOf(component).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
    const reachable = pairsOf(stepCounts(graph)) - mutual;
    if (reachable === 0) note("hierarchy/nobody-reached");
    const place = new Map(graph.ids.map((id, i) => [id, component[i]!]));
    const evidence = network.ties.filter(({ source, target }) => place.get(source) === place.get(target)).map(({ id }) => id);
    return [{ hierarchy: reachable === 0 ? null : (reachable - mutual) / reachable, reachable, mutual, evidence }];
  },
});
