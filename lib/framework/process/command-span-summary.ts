import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { distancesFrom, project } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired, rootOf, rootOption } from "./authority.js";

/**
 * Span and depth of command: how many those who command anybody command directly, on average and at most, and how many steps
 * lie below the root.
 *
 * The summary of `commandSpan` and `commandReach` with their options; a collective counts as one. Organisations that
 * command nobody have no span here: in a mean over everybody they would hide an overloaded centre. Nobody commands: the
 * mean is null. Depth is that of the deepest organisation below the root, null without a root. `over` names those above
 * `maxSpan`, for which no source of this framework has a number. Time O(n + m).
 *
 * Designed for this framework.
 */
export const commandSpanSummary = defineMetric({
  id: "commandSpanSummary",
  label: { en: "Span and depth of command", zh: "指挥幅度与层次" },
  question: { en: "How wide and how deep is the line of command?", zh: "指挥体系有多宽、多深？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{m}{|\{v : span(v) > 0\}|}, \; \max_v span(v), \; \max_v d(r, v)`,
  convention: {
    en: "Distinct direct subordinates in the chosen layers of authority, over those who have any; depth in steps from the root.",
    zh: "所选权力关系层中不同的直接下级数，按有下级的单位平均；层次为自起点起的级数。",
  },
  references: [],
  cost: "O(n + m)",
  example: {
    ties: "lead>a@command lead>b@command a>c@command", case: { lead: { organisation: "lead" } }, row: { mean: 3 / 2, greatest: 2, commanders: 2, depth: 2 },
    how: { en: "The lead commands two, a one; c is two steps below the lead.", zh: "牵头单位直接指挥两个，a指挥一个；c在牵头单位之下两级。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ organisations: 1, ...authorityRequired({ layers }) }),
  monotone: null,
  options: z.strictObject({
    layers: authorityOption,
    root: rootOption,
    maxSpan: saying(z.number().int().positive().nullable().default(null), "span above which an organisation is named; no limit when not given", "超过该幅度的单位即列出；未给出则不设限"),
  }),
  columns: {
    mean: { type: "number", label: { en: "Mean span", zh: "平均幅度" }, range: [1, null], digits: 2, higherMeans: { en: "those who command have more direct subordinates", zh: "有下级的单位直接下级更多" } },
    greatest: { type: "integer", label: { en: "Greatest span", zh: "最大幅度" }, range: [0, null] },
    commanders: { type: "integer", label: { en: "Organisations that command", zh: "有下级的单位数" }, range: [0, null] },
    depth: { type: "integer", label: { en: "Depth", zh: "层次" }, range: [0, null] },
    over: { type: "ids", label: { en: "Above the limit", zh: "超过上限的单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const lines = authorityLines(network, options.layers, note);
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    const root = rootOf(lines, options.root, note);
    const spans = graph.ids.map((_, i) => graph.out[i + 1]! - graph.out[i]!);
    const commanders = spans.filter((span) => span > 0).length;
    if (commanders === 0) note("command/nobody-commands");
    const { maxSpan } = options;
    return [{
      mean: commanders === 0 ? null : graph.size / commanders, greatest: Math.max(0, ...spans), commanders,
      depth: root === null ? null : Math.max(0, ...distancesFrom(graph, graph.ids.indexOf(root))),
      over: maxSpan === null ? [] : graph.ids.filter((_, i) => spans[i]! > maxSpan), evidence: lines.ties.map(({ id }) => id),
    }];
  },
});
