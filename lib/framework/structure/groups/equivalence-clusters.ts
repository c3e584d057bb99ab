import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { blockOptions, blocksOf, joinOptions } from "./equivalence-options.js";

/**
 * Equivalence blocks: organisations sorted by likeness of their ties, not by being tied with one another.
 *
 * Hierarchical clustering of the distances of `structuralEquivalence`: the two nearest groups are joined until `blocks`
 * are left, or until the next would be farther than `height`. Complete linkage by default, as R's hclust. Where several
 * are equally near, the first by ids is joined, and a note says that other blocks are possible. Blocks are numbered by
 * size, then by their first id. Correlations that are not defined count as 0. Isolates are alike, hence of one block.
 * Cost O(n³).
 *
 * Burt (1976), doi:10.2307/2577097; Lance and Williams (1967), doi:10.1093/comjnl/9.4.373.
 */
export const equivalenceClusters = defineMetric({
  id: "equivalenceClusters",
  label: { en: "Equivalence block", zh: "等价块" },
  question: { en: "Which organisations play the same part towards the others?", zh: "哪些单位对其他单位扮演同样的角色？" },
  element: "structure",
  theme: "roles",
  subject: "organisation",
  formula: String.raw`d(A, B) = \max_{i \in A, j \in B} d_{ij}`,
  convention: {
    en: "Hierarchical clustering of structural-equivalence distances, complete linkage by default; equals joined by id; number 1 is the largest block.",
    zh: "对结构等价距离作层次聚类，默认最远距离法；并列按编号归并；1号块最大。",
  },
  references: ["burt1976", "lance1967"],
  cost: "O(n^3)",
  example: {
    ties: "boss>a boss>b boss>c", options: { blocks: 2 }, row: { organisation: "c", block: 1 },
    how: { en: "The three subordinates have the same ties, hence are 0 apart and form the larger block; the boss is the other.", zh: "三个下级的关系相同，距离为零，归为较大的一块；上级自成一块。" },
  },
  comparable: "within case",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 3 },
  monotone: null,
  options: z.strictObject({ ...joinOptions, ...blockOptions }),
  columns: { block: { type: "integer", label: { en: "Block", zh: "块编号" }, range: [1, null], nominal: true } },
  compute({ graph, options, note }) {
    const block = blocksOf(graph, options, note);
    return graph.ids.map((organisation, i) => ({ organisation, block: block[i]! }));
  },
});
