import { defineMetric } from "../../../metric/index.js";
import { louvainOptions, partitionOf } from "./louvain-options.js";

/**
 * Communities: groups with more ties inside than chance would give, by Louvain.
 *
 * The best of `runs` seeded runs by modularity, direction ignored. Louvain is a search: other partitions may be as good,
 * and the note says how far the runs were apart. Each run meets the organisations in another order, drawn from their
 * order by id, so the rows of a file decide nothing. Communities are numbered by size, then by their first id. An
 * organisation without ties is a community of its own. Null without ties. Cost O(runs m).
 *
 * Blondel, Guillaume, Lambiotte and Lefebvre (2008), doi:10.1088/1742-5468/2008/10/P10008.
 *
 * @example measure(build(twoTriangles), communities).rows[5] // { organisation: "f", community: 2 }
 */
export const communities = defineMetric({
  id: "communities",
  label: { en: "Community", zh: "社群" },
  question: { en: "Which organisations keep company with one another?", zh: "哪些单位彼此往来密切而成群？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`\max_{c} Q(c)`,
  convention: { en: "Louvain, direction ignored; best modularity of several seeded runs; number 1 is the largest.", zh: "鲁汶算法，忽略方向；多次带种子运行中模块度最高者；1号最大。" },
  references: ["blondel2008"],
  comparable: "within case",
  projection: ({ reading, parallel }) => ({ direction: "ignored", strength: reading, parallel }),
  requires: { ties: 1 },
  monotone: null,
  options: louvainOptions,
  columns: { community: { type: "integer", label: { en: "Community", zh: "社群编号" }, range: [1, null], nominal: true } },
  compute({ graph, options, note }) {
    const { community, modularity, lowest, highest } = partitionOf(graph, options);
    note("communities/spread", { modularity, lowest, highest, runs: options.runs, seed: options.seed });
    return graph.ids.map((organisation, i) => ({ organisation, community: community[i]! }));
  },
});
