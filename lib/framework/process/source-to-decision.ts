import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { channelOption, sourceLines } from "./source-lines.js";

/**
 * Source-to-decision length: how many steps information takes, on average, from who holds it to who decides on it.
 *
 * Over all lines from a holder of an information item to a decider of a task that needs it, the mean number of steps of the
 * shortest path, along arcs and stated flow. Lines without a path are no long lines: they are left out of the mean and
 * reported as a share, `unreachable`, so read the two together. A decider who is a holder is at 0 steps. An item with two
 * holders has a line from each, though the nearer may do; the rows of `sourceToDecisionLines` show it. A task that does not
 * list its deciders is not decidable: it has no line, is noted and counted as missing. No line, or none with a path, gives
 * null. Time O(holders x (n + m)).
 *
 * Designed for this framework, after the account of information source and channel in its literature.
 */
export const sourceToDecision = defineMetric({
  id: "sourceToDecision",
  aliases: ["I-36"],
  label: { en: "Source-to-decision length", zh: "信息源到决策者的距离" },
  question: { en: "How far is it from those who know to those who decide?", zh: "掌握信息的单位到决策单位有多远？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{1}{|\{(h, x) : d(h, x) < \infty\}|} \sum_{d(h, x) < \infty} d(h, x)`,
  convention: {
    en: "Mean shortest directed path, flow read, from holder to decider, over items, holders and deciders joined by one; those without a path are apart.",
    zh: "由持有单位到决策单位的最短有向路径（计入流向）的平均长度，按信息、持有单位与决策单位计；无路径者另列。",
  },
  references: [],
  cost: "O(holders (n + m))",
  example: {
    ties: "h>m@communication m-x@communication",
    case: {
      resources: [{ id: "report", label: "Report", kind: "information", heldBy: ["h"] }, { id: "map", label: "Map", kind: "information", heldBy: ["x"] }],
      tasks: [
        { id: "decide", label: "Decide", requiredResources: [{ resource: "report" }], deciders: ["x"] },
        { id: "draw", label: "Draw", requiredResources: [{ resource: "map" }], deciders: ["h"] },
      ],
    },
    row: { length: 2, unreachable: 1 / 2, lines: 2, reached: 1, evidence: ["report", "map", "decide", "draw"] },
    how: { en: "The report goes from h over m to x, two steps; the map has no way from x to h.", zh: "报告由h经m到x，两步；地图无法由x到h。" },
  },
  comparable: "any size",
  requires: ({ channel }) => ({ ...(channel === "communication" ? { layers: ["communication" as const] } : {}), records: ["tasks", "resources"] }),
  monotone: null,
  options: z.strictObject({ channel: channelOption }),
  columns: {
    length: { type: "number", label: { en: "Mean steps", zh: "平均步数" }, range: [0, null], digits: 2, higherMeans: { en: "information passes through more hands before a decision", zh: "信息在决策前经手更多单位" } },
    unreachable: { type: "number", label: { en: "Share without a path", zh: "无路径比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more information cannot get to those who decide on it", zh: "更多信息无法到达决策单位" } },
    lines: { type: "integer", label: { en: "Lines", zh: "线路数" }, range: [0, null] },
    reached: { type: "integer", label: { en: "Lines with a path", zh: "有路径的线路" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const lines = sourceLines(context, context.options.channel);
    const reached = lines.flatMap(({ steps }) => (steps === null ? [] : [steps]));
    if (lines.length === 0) context.note("decision/no-line");
    else if (reached.length === 0) context.note("decision/no-path");
    return [{
      length: reached.length === 0 ? null : reached.reduce((sum, steps) => sum + steps, 0) / reached.length,
      unreachable: lines.length === 0 ? null : (lines.length - reached.length) / lines.length, lines: lines.length, reached: reached.length,
      evidence: [...new Set([...lines.map(({ resource }) => resource), ...lines.flatMap(({ tasks }) => tasks)])],
    }];
  },
});
