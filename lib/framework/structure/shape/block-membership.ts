import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { blocksOfTies } from "../../../network/index.js";

/**
 * Block membership: which organisations are in which block, the parts that no single absence breaks apart.
 *
 * One row for each organisation and block: a cut point has several, an isolate none. Blocks are numbered by size, then by
 * the ids of their members, whatever the order of the rows. See `blocks`. Cost O(n + m), and sorting.
 *
 * Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 */
export const blockMembership = defineMetric({
  id: "blockMembership",
  label: { en: "Blocks and their members", zh: "双连通块及其成员" },
  question: { en: "Which organisations hold together even if any one of them is lost?", zh: "哪些单位即使失去其中任何一个仍然相连？" },
  element: "structure",
  theme: "cohesion",
  subject: "organisation",
  formula: String.raw`i \in B_k`,
  convention: { en: "Biconnected components on the undirected union of ties; number 1 is the largest; a cut point is in several.", zh: "忽略方向的双连通部分；1号最大；割点属多个块。" },
  references: ["hopcroft1973"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c c-a c-d", row: { organisation: "c", block: 2, size: 2 },
    how: { en: "c is in the triangle, number 1, and in the block of c and d, number 2.", zh: "c既属1号三角形，又属c与d构成的2号块。" },
  },
  comparable: "within case",
  projection: { direction: "ignored", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  keys: ["block"],
  columns: {
    size: { type: "integer", label: { en: "Organisations in the block", zh: "块中的单位数" }, range: [2, null], higherMeans: { en: "in a larger block", zh: "所在块更大" } },
    block: { type: "integer", label: { en: "Number of the block", zh: "块编号" }, range: [1, null], nominal: true },
  },
  compute({ graph }) {
    const named = blocksOfTies(graph).map((members) => ({ members, name: members.map((i) => graph.ids[i]!).sort().join(" ") }));
    named.sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
    const rows = named.flatMap(({ members }, k) => members.map((i) => ({ i, block: k + 1, size: members.length })));
    return rows.sort((a, b) => a.i - b.i || a.block - b.block).map(({ i, block, size }) => ({ organisation: graph.ids[i]!, block, size }));
  },
});
