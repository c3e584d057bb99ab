import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { channelOption, sourceLines } from "./source-lines.js";

/**
 * Lines from source to decision: each holder of an information item with each decider of a task that needs it, and the
 * steps between them.
 *
 * The rows behind `sourceToDecision`, with the same option; without a path `steps` is null. Columns `a` (holder) and `b`
 * (decider). Time O(holders x (n + m)).
 *
 * Designed for this framework.
 */
export const sourceToDecisionLines = defineMetric({
  id: "sourceToDecisionLines",
  label: { en: "Lines from source to decision", zh: "信息源到决策者的线路" },
  question: { en: "Which information cannot get to who decides on it, and which goes a long way?", zh: "哪些信息无法到达决策单位，哪些要经过较远路径？" },
  element: "process",
  subject: "pair",
  keys: ["resource"],
  formula: String.raw`d(h, x)`,
  convention: { en: "Steps of the shortest directed path, flow read, from holder (a) to decider (b); no path, no value.", zh: "由持有单位（甲）到决策单位（乙）的最短有向路径步数，计入流向；无路径则无值。" },
  references: [],
  cost: "O(holders (n + m))",
  example: {
    ties: "h>m@communication m-x@communication",
    case: {
      resources: [{ id: "report", label: "Report", kind: "information", heldBy: ["h"] }],
      tasks: [{ id: "decide", label: "Decide", requiredResources: [{ resource: "report" }], deciders: ["x"] }],
    },
    row: { a: "h", b: "x", resource: "report", steps: 2, tasks: ["decide"] },
    how: { en: "From h over m to x.", zh: "由h经m到x。" },
  },
  comparable: "any size",
  requires: ({ channel }) => ({ ...(channel === "communication" ? { layers: ["communication" as const] } : {}), records: ["tasks", "resources"] }),
  monotone: "falls",
  options: z.strictObject({ channel: channelOption }),
  columns: {
    steps: { type: "integer", label: { en: "Steps", zh: "步数" }, range: [0, null], higherMeans: { en: "information passes through more hands", zh: "信息经手更多单位" } },
    resource: { type: "id", label: { en: "Information", zh: "信息" } },
    tasks: { type: "ids", label: { en: "Tasks", zh: "任务" } },
  },
  compute(context) {
    const lines = sourceLines(context, context.options.channel);
    if (lines.length === 0) context.note("decision/no-line");
    return lines.map(({ holder, decider, resource, steps, tasks }) => ({ a: holder, b: decider, resource, steps, tasks }));
  },
});
