import { defineMetric } from "../../../metric/index.js";
import { partitionOf, partitionOptions } from "./partition-options.js";

/**
 * Communities: groups with more ties inside than chance would give, by Louvain or Leiden.
 *
 * The best of `runs` seeded runs by modularity, direction ignored. Either algorithm is a search: other partitions may be as
 * good, and the note says how far the runs were apart. Louvain, the older and the default, may leave a community that does
 * not hang together; Leiden's refinement rules that out. Each run meets the organisations in another order, drawn from their
 * order by id, so the rows of a file decide nothing. Communities are numbered by size, then by their first id. An
 * organisation without ties is a community of its own. Null without ties. Cost O(runs m).
 *
 * Blondel, Guillaume, Lambiotte and Lefebvre (2008), doi:10.1088/1742-5468/2008/10/P10008; Traag, Waltman and van Eck
 * (2019), doi:10.1038/s41598-019-41695-z.
 */
export const communities = defineMetric({
  id: "communities",
  label: { en: "Community", zh: "社群" },
  question: { en: "Which organisations keep company with one another?", zh: "哪些单位彼此往来密切而成群？" },
  element: "structure",
  theme: "groups",
  subject: "organisation",
  formula: String.raw`\max_{c} Q(c)`,
  convention: { en: "Louvain, or Leiden by option, direction ignored; best modularity of several seeded runs; number 1 is the largest.", zh: "鲁汶算法，可选莱顿算法，忽略方向；多次带种子运行中模块度最高者；1号最大。" },
  references: ["blondel2008", "traag2019"],
  cost: "O(runs m)",
  example: {
    ties: "a-b b-c a-c c-d d-e e-f d-f", row: { organisation: "f", community: 2 },
    how: { en: "Two triangles joined by one tie; the one with the first id is number 1.", zh: "两个三角形由一条关系相连；含首个标识者为1号。" },
  },
  comparable: "within case",
  projection: ({ reading, parallel }) => ({ direction: "ignored", strength: reading, parallel }),
  requires: { ties: 1 },
  monotone: null,
  costly: true,
  options: partitionOptions,
  columns: { community: { type: "integer", label: { en: "Community", zh: "社群编号" }, range: [1, null], nominal: true } },
  compute({ graph, options, note }) {
    const { community, modularity, lowest, highest } = partitionOf(graph, options);
    note("communities/spread", { modularity, lowest, highest, runs: options.runs, seed: options.seed });
    return graph.ids.map((organisation, i) => ({ organisation, community: community[i]! }));
  },
});
