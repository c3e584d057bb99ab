import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distancesFrom, project } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired, rootOf, rootOption } from "./authority.js";

/**
 * Command reach: how many steps of command lie between the lead and each organisation.
 *
 * The rows behind `commandCoverage`, with the same options. The root stands at depth 0; an organisation that no path
 * reaches has null, not a large number. Of several lines the shortest counts. Without a root all are null and a note
 * names the candidates. Time O(n + m).
 *
 * Designed for this framework.
 */
export const commandReach = defineMetric({
  id: "commandReach",
  label: { en: "Command depth", zh: "指挥层次" },
  question: { en: "How many steps of command lie between the lead and each organisation?", zh: "牵头单位到各单位要经过几级指挥？" },
  element: "process",
  subject: "organisation",
  formula: String.raw`d(r, v)`,
  convention: { en: "Shortest directed path from the root along the chosen layers of authority; no path, no value.", zh: "自起点沿所选权力关系层的最短有向路径；无路径则无值。" },
  references: [],
  cost: "O(n + m)",
  example: {
    ties: "lead>a@command a>b@command c>d@command", case: { lead: { organisation: "lead" } }, row: { organisation: "b", depth: 2 },
    how: { en: "lead, a, b: two steps.", zh: "牵头单位到a再到b：两级。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ organisations: 1, ...authorityRequired({ layers }) }),
  monotone: "falls",
  options: z.strictObject({ layers: authorityOption, root: rootOption }),
  columns: {
    depth: { type: "integer", label: { en: "Depth", zh: "层次" }, range: [0, null], higherMeans: { en: "more steps from the lead", zh: "距牵头单位级数更多" } },
  },
  compute({ network, options, note }) {
    const lines = authorityLines(network, options.layers, note);
    const root = rootOf(lines, options.root, note);
    if (root === null) return network.organisations.map(({ id }) => ({ organisation: id, depth: null }));
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    const steps = distancesFrom(graph, graph.ids.indexOf(root));
    return graph.ids.map((organisation, i) => ({ organisation, depth: steps[i] === -1 ? null : steps[i]! }));
  },
});
