import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distancesFrom, project } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired, rootOf, rootOption } from "./authority.js";

/**
 * Command coverage: the share of the other organisations that the lead can order, directly or through others.
 *
 * Reached means a path along the ties, superior to subordinate, in the layers read as command; the option adds mandate,
 * or takes mandate alone. The root is the declared lead unless another is asked for; without either the coverage is
 * null and a note names those who command and are commanded by nobody. Expected are all other organisations in scope: an
 * expected set that leaves out those "not to be commanded", such as enterprises, was turned down, because the case
 * seldom says so; leave them out of the selection instead. A collective counts once. Command that is not stated
 * gives null. Time O(n + m).
 *
 * Designed for this framework.
 */
export const commandCoverage = defineMetric({
  id: "commandCoverage",
  aliases: ["I-03"],
  label: { en: "Command coverage", zh: "指挥覆盖" },
  question: { en: "How many of the others can the lead give orders to?", zh: "牵头单位能够指挥其他单位中的多少？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{v \ne r : r \leadsto v\}|}{n - 1}`,
  convention: {
    en: "Directed paths from the root along the chosen layers of authority; all other organisations in scope are expected.",
    zh: "自起点沿所选权力关系层的有向路径；范围内其他全部单位均应覆盖。",
  },
  references: [],
  cost: "O(n + m)",
  example: {
    ties: "lead>a@command a>b@command c>d@command", case: { lead: { organisation: "lead" } }, row: { coverage: 1 / 2, reached: 2, expected: 4, root: "lead", evidence: ["t1", "t2"] },
    how: { en: "Of a, b, c and d the lead reaches a and, through a, b.", zh: "在a、b、c、d中，牵头单位可达a，并经a可达b。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ organisations: 2, ...authorityRequired({ layers }) }),
  monotone: "rises",
  options: z.strictObject({ layers: authorityOption, root: rootOption }),
  columns: {
    coverage: { type: "number", label: { en: "Coverage", zh: "覆盖率" }, range: [0, 1], digits: 3, higherMeans: { en: "command reaches more organisations", zh: "指挥关系覆盖更多单位" } },
    reached: { type: "integer", label: { en: "Reached", zh: "覆盖单位数" }, range: [0, null] },
    expected: { type: "integer", label: { en: "Other organisations", zh: "其他单位数" }, range: [0, null] },
    root: { type: "id", label: { en: "From", zh: "起点" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const lines = authorityLines(network, options.layers, note);
    const expected = network.organisations.length - 1;
    const root = rootOf(lines, options.root, note);
    if (root === null) return [{ coverage: null, reached: null, expected, root, evidence: [] }];
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    const steps = distancesFrom(graph, graph.ids.indexOf(root));
    const within = new Set(graph.ids.filter((_, i) => steps[i]! >= 0));
    return [{
      coverage: (within.size - 1) / expected, reached: within.size - 1, expected, root,
      evidence: lines.ties.filter((tie) => within.has(tie.source) && within.has(tie.target)).map((tie) => tie.id),
    }];
  },
});
