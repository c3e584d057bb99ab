import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { joinOptions, joinsOf } from "./equivalence-options.js";

/**
 * Equivalence joins: in which order organisations are grouped by likeness of their ties, and at what distance.
 *
 * The whole joining of which `equivalenceClusters` shows one cut: one row a join, the two groups with the organisations
 * in each, how far apart they are, and how many blocks are left after it. A wide step in height is where a cut suggests
 * itself. Heights agree with R's hclust; where several joins are equally near (`equals`), the order by id decides, and
 * later heights may hang on it. Cost O(n³).
 *
 * Burt (1976), doi:10.2307/2577097; Lance and Williams (1967), doi:10.1093/comjnl/9.4.373.
 */
export const equivalenceHeights = defineMetric({
  id: "equivalenceHeights",
  label: { en: "Joining by equivalence", zh: "等价归并过程" },
  question: { en: "In which order do organisations group by likeness of their ties, and how alike are they?", zh: "单位按关系相似程度依何次序归并，相似到何种程度？" },
  element: "structure",
  theme: "roles",
  subject: "network",
  keys: ["join"],
  formula: String.raw`h = \min_{A \ne B} \max_{i \in A, j \in B} d_{ij}`,
  convention: {
    en: "Every join of the hierarchical clustering of structural-equivalence distances, nearest first, complete linkage by default; equals by id.",
    zh: "结构等价距离层次聚类的每一步归并，由近及远，默认最远距离法；并列按编号。",
  },
  references: ["burt1976", "lance1967"],
  cost: "O(n^3)",
  example: {
    ties: "boss>a boss>b boss>c", row: { join: 3, height: Math.SQRT2, blocks: 1, equals: false },
    how: { en: "The boss has ties to the two others where a subordinate has none: two of the four cells differ.", zh: "上级对另外两个单位有关系而下级没有：四个单元中两个不同。" },
  },
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 3 },
  monotone: null,
  options: z.strictObject(joinOptions),
  columns: {
    join: { type: "integer", label: { en: "Join", zh: "归并步" }, range: [1, null], nominal: true },
    height: { type: "number", label: { en: "Distance joined at", zh: "归并距离" }, range: [0, null], digits: 3, higherMeans: { en: "less alike when joined", zh: "归并时差异更大" } },
    first: { type: "ids", label: { en: "One group", zh: "一组" } },
    second: { type: "ids", label: { en: "Other group", zh: "另一组" } },
    blocks: { type: "integer", label: { en: "Blocks left", zh: "剩余块数" }, range: [1, null] },
    equals: { type: "boolean", label: { en: "Another join was as near", zh: "另有并列归并" } },
  },
  headline: "height",
  compute({ graph, options, note }) {
    const { at, joins } = joinsOf(graph, options, note);
    const named = (members: readonly number[]) => [...members].sort((p, q) => p - q).map((p) => graph.ids[at[p]!]!);
    return joins.map(({ first, second, height, tied }, i) => ({ join: i + 1, height, first: named(first), second: named(second), blocks: joins.length - i, equals: tied }));
  },
});
