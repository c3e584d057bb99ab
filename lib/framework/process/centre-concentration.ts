import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distancesFrom, project, strongComponents, type CompactGraph } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired } from "./authority.js";

/** The circles that nobody outside commands: strong components of two and more without an arc from elsewhere. */
function circlesAtTheTop(graph: CompactGraph): number[][] {
  const component = strongComponents(graph);
  const members = new Map<number, number[]>();
  component.forEach((number, i) => members.set(number, [...(members.get(number) ?? []), i]));
  return [...members.values()].filter((circle) => circle.length > 1 && circle.every((i) =>
    graph.from.subarray(graph.into[i], graph.into[i + 1]).every((superior) => component[superior] === component[i])));
}

/**
 * Centre concentration: how many centres of command there are in effect.
 *
 * A centre is an organisation that commands and is commanded by nobody. Its reach is the number of others that its line
 * of authority gets to; the shares of the reaches, which overlap where two centres reach the same, give the effective number
 * 1 / sum of squares (Laakso and Taagepera's for parties): 1 for a single centre, the number of centres when they
 * reach equally far, less the more one of them dominates. Counting centres alone would make a committee that commands one
 * office the equal of the headquarters. Where authority runs in a circle that nobody outside commands, nobody of the circle is
 * a centre; its members are in `circle`, with a note, and without any other centre the value is null. Nobody commanding gives null,
 * not 0. Time O(centres x (n + m)).
 *
 * Laakso and Taagepera (1979), doi:10.1177/001041407901200101; its use here was designed for this framework.
 */
export const centreConcentration = defineMetric({
  id: "centreConcentration",
  aliases: ["I-04b"],
  label: { en: "Effective number of command centres", zh: "有效指挥中心数" },
  question: { en: "How many centres of command are there in effect?", zh: "实际上有几个指挥中心？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{1}{\sum_k s_k^2}, \; s_k = \frac{reach(k)}{\sum_j reach(j)}`,
  convention: {
    en: "Organisations that command and are not commanded, by the share each has in the number of organisations reached along the chosen layers of authority.",
    zh: "只指挥他人而不受指挥的单位，按其沿所选权力关系层可达单位数所占的份额计。",
  },
  references: ["laakso1979"],
  cost: "O(centres (n + m))",
  example: {
    ties: "a>b@command b>c@command b>d@command e>d@command", row: { centres: 1.6, roots: 2, rootIds: ["a", "e"], circle: [], evidence: ["t1", "t4"] },
    how: { en: "a reaches 3, e reaches 1: shares 3/4 and 1/4, 1 / (9/16 + 1/16).", zh: "a可达3个，e可达1个：份额为3/4与1/4，平方和为10/16，其倒数为1.6。" },
  },
  comparable: "any size",
  requires: authorityRequired,
  monotone: null,
  options: z.strictObject({ layers: authorityOption }),
  columns: {
    centres: { type: "number", label: { en: "Effective centres", zh: "有效中心数" }, range: [1, null], digits: 2, higherMeans: { en: "command starts from more places of like reach", zh: "指挥更多地由范围相近的多处发出" } },
    roots: { type: "integer", label: { en: "Centres", zh: "中心数" }, range: [0, null] },
    rootIds: { type: "ids", label: { en: "Who they are", zh: "中心单位" } },
    circle: { type: "ids", label: { en: "In a circle of command", zh: "循环指挥的单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const lines = authorityLines(network, options.layers, note);
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    const roots = graph.ids.map((_, i) => i).filter((i) => graph.into[i] === graph.into[i + 1] && graph.out[i] !== graph.out[i + 1]);
    const circles = circlesAtTheTop(graph).map((circle) => circle.map((i) => graph.ids[i]!));
    for (const circle of circles) note("command/circle", { organisations: { records: circle } });
    if (roots.length === 0 && circles.length === 0) note("command/nobody-commands");
    const reaches = roots.map((root) => distancesFrom(graph, root).filter((steps) => steps > 0).length);
    const [all, squares] = [reaches.reduce((sum, reach) => sum + reach, 0), reaches.reduce((sum, reach) => sum + reach * reach, 0)];
    const rootIds = roots.map((root) => graph.ids[root]!);
    return [{
      centres: roots.length === 0 ? null : (all * all) / squares, roots: roots.length, rootIds, circle: circles.flat(),
      evidence: lines.ties.filter((tie) => rootIds.includes(tie.source)).map((tie) => tie.id),
    }];
  },
});
