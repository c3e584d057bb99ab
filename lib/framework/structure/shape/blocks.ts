import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { blocksOfTies } from "../../../network/index.js";

/**
 * Blocks: parts that no single absence breaks apart (biconnected components).
 *
 * Every tie belongs to one block; a cut point to several. A bridge is a block of two. Isolates are in none, so a network
 * without ties has 0 blocks. Direction, strength and parallel ties change nothing. Who is in which: `blockMembership`.
 * Cost O(n + m).
 *
 * Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
export const blocks = defineMetric({
  id: "blocks",
  label: { en: "Blocks", zh: "双连通块" },
  question: { en: "How large is the part that no single absence breaks apart?", zh: "任何一个单位缺位都不会断开的部分有多大？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`E / \sim, \quad e \sim f \iff \text{a cycle holds both}`,
  convention: { en: "Biconnected components on the undirected union of ties; isolates are in none.", zh: "忽略方向的双连通部分；孤立单位不属任何块。" },
  references: ["hopcroft1973"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c c-a c-d", row: { blocks: 2, largest: 3, bridges: 1 },
    how: { en: "The triangle, and the tie of c and d.", zh: "三角形一块，c与d的关系一块。" },
  },
  programs: [{ label: { en: "number of blocks", zh: "块数" }, programs: ["igraph: biconnected_components(g)$no", "NetworkX: biconnected_components(G)"], options: {}, column: "blocks", when: "undirected" }],
  comparable: "same size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  headline: "largest",
  options: z.strictObject({}),
  columns: {
    blocks: { type: "integer", label: { en: "Blocks", zh: "块数" }, range: [0, null] },
    largest: { type: "integer", label: { en: "Organisations in the largest", zh: "最大块的单位数" }, range: [0, null], higherMeans: { en: "a larger part withstands any single absence", zh: "能承受任一单位缺位的部分更大" } },
    bridges: { type: "integer", label: { en: "Blocks of two", zh: "仅两个单位的块数" }, range: [0, null] },
  },
  compute({ graph }) {
    const sizes = blocksOfTies(graph).map((members) => members.length);
    return [{ blocks: sizes.length, largest: sizes.reduce((most, size) => Math.max(most, size), 0), bridges: sizes.filter((size) => size === 2).length }];
  },
});
