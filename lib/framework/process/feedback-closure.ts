import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { layersReading, tiesBetween, type NetworkTie } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired } from "./authority.js";

/** Whether something can go back along a tie from one organisation to another: an undirected tie with a stated flow runs one way. */
function runs(tie: NetworkTie, from: string): boolean {
  if (tie.directed) return tie.source === from;
  return tie.flow === null || (tie.flow === "source-to-target" ? tie.source : tie.target) === from;
}

/**
 * Feedback closure: the share of lines of command along which something can come back.
 *
 * A line is a distinct pair of superior and subordinate, however many records it has. It is closed by any directed tie from
 * the subordinate to the superior, in any selected layer, or by an undirected tie of communication of the two. Other
 * undirected ties do not close it by default: acting together in an operation or sitting on a board is not yet an answer; `undirected:
 * "any"` counts them. Flow is read, because feedback is information: an undirected tie that is stated to run downwards is
 * none. Where no communication layer is selected or none is stated, the value is null: nothing is known of answers.
 * `withoutFeedback` has the ties of the open lines. No line gives null. Time O(m).
 *
 * Designed for this framework, after its account of two-way communication.
 */
export const feedbackClosure = defineMetric({
  id: "feedbackClosure",
  aliases: ["I-26"],
  label: { en: "Feedback closure", zh: "反馈闭合度" },
  question: { en: "Can those who are commanded answer back?", zh: "受指挥的单位能否向上反馈？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{(s, t) : s \to t \text{ commands}, \; t \to s \text{ or } s \leftrightarrow t \text{ communicate}\}|}{|\{(s, t) : s \to t \text{ commands}\}|}`,
  convention: {
    en: "Distinct lines of command with a directed tie back in any selected layer or an undirected tie of communication; a stated flow is read.",
    zh: "不同指挥关系中，在任一所选层有反向有向关系、或有无向沟通关系者所占比例；已说明的流向予以计入。",
  },
  references: [],
  cost: "O(m)",
  example: {
    ties: "a>b@command a>c@command a-b@communication a-c@decision", row: { closure: 1 / 2, closed: 1, lines: 2, withoutFeedback: ["t2"], evidence: ["t3"] },
    how: { en: "b and a communicate; c only decides with a: 1 of 2.", zh: "b与a有沟通关系，c与a仅有决策关系：2条中1条。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ layers: [...authorityRequired({ layers }).layers, "communication"] }),
  monotone: null,
  options: z.strictObject({
    layers: authorityOption,
    undirected: saying(z.enum(["communication", "any"]).default("communication"), "which undirected ties count as an answer: those of communication, or of any layer", "哪些无向关系视为反馈：仅沟通关系，或任一层的关系"),
  }),
  columns: {
    closure: { type: "number", label: { en: "Closure", zh: "闭合度" }, range: [0, 1], digits: 3, higherMeans: { en: "more lines of command have a way back", zh: "更多指挥关系有反馈途径" } },
    closed: { type: "integer", label: { en: "Lines with a way back", zh: "有反馈的指挥关系" }, range: [0, null] },
    lines: { type: "integer", label: { en: "Lines of command", zh: "指挥关系数" }, range: [0, null] },
    withoutFeedback: { type: "ids", label: { en: "Ties without a way back", zh: "无反馈的关系" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const communication = new Set(layersReading(network, "communication").map(({ id }) => id));
    const lines = new Map<string, { superior: string; subordinate: string; ties: string[] }>();
    const addLine = (superior: string, subordinate: string, tie: string) => {
      const line = lines.get(`${superior}\n${subordinate}`) ?? { superior, subordinate, ties: [] };
      line.ties.push(tie);
      lines.set(`${superior}\n${subordinate}`, line);
    };
    for (const tie of authorityLines(network, options.layers, note).ties) {
      addLine(tie.source, tie.target, tie.id);
      if (!tie.directed) addLine(tie.target, tie.source, tie.id);
    }
    if (lines.size === 0) note("command/no-superior");
    const answers = [...lines.values()].map(({ superior, subordinate, ties }) => ({
      ties,
      back: tiesBetween(network, superior, subordinate)
        .filter((tie) => runs(tie, subordinate) && (tie.directed || options.undirected === "any" || communication.has(tie.layer))).map(({ id }) => id),
    }));
    const closed = answers.filter(({ back }) => back.length > 0);
    return [{
      closure: lines.size === 0 ? null : closed.length / lines.size, closed: closed.length, lines: lines.size,
      withoutFeedback: answers.filter(({ back }) => back.length === 0).flatMap(({ ties }) => ties), evidence: [...new Set(closed.flatMap(({ back }) => back))],
    }];
  },
});
