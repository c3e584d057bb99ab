import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { authorityLines, authorityOption, authorityRequired } from "./authority.js";
import { superiorsOf } from "./superiors.js";

/**
 * Unity of command: the share of the organisations with a superior that have two superiors no line of authority joins.
 *
 * Two superiors of whom one commands the other are no violation: orders have one origin. A line that runs through the
 * organisation itself does not count as joining them. With three or more superiors, one unjoined pair is enough. Command
 * and mandate are told apart by the option, because being set up by two bodies is not the same as being ordered by two.
 * Collectives count once. Nobody with a superior gives null; a share of 0 is said only of organisations that have one.
 * Time O(sum of indegrees x (n + m)).
 *
 * The principle is Fayol's (1916); the measure was designed for this framework.
 */
export const unityOfCommand = defineMetric({
  id: "unityOfCommand",
  aliases: ["I-04"],
  label: { en: "Breaches of unity of command", zh: "多头指挥" },
  question: { en: "Who takes orders from two who do not answer to one another?", zh: "哪些单位受两个互不隶属的上级领导？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{v : \exists s, u \to v, \; s \not\leadsto u, u \not\leadsto s\}|}{|\{v : indegree(v) > 0\}|}`,
  convention: {
    en: "Organisations with two direct superiors and no directed path between these, among organisations with a superior, in the chosen layers of authority.",
    zh: "在所选权力关系层中，有两个直接上级且其间无有向路径的单位，占有上级单位的比例。",
  },
  references: ["fayol1916"],
  cost: "O(sum of indegrees (n + m))",
  example: {
    ties: "a>c@command b>c@command a>d@command", row: { share: 1 / 2, violations: 1, withSuperior: 2, evidence: ["t1", "t2"] },
    how: { en: "c answers to a and b, of whom neither commands the other; d to a alone.", zh: "c受互不隶属的a与b领导；d仅受a领导。" },
  },
  comparable: "any size",
  requires: authorityRequired,
  monotone: null,
  options: z.strictObject({ layers: authorityOption }),
  columns: {
    share: { type: "number", label: { en: "Share with unjoined superiors", zh: "多头指挥比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more organisations answer to several", zh: "更多单位受多头领导" } },
    violations: { type: "integer", label: { en: "With unjoined superiors", zh: "受多头领导的单位" }, range: [0, null] },
    withSuperior: { type: "integer", label: { en: "With a superior", zh: "有上级的单位" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const under = superiorsOf(authorityLines(network, options.layers, note)).filter(({ superiors }) => superiors.length > 0);
    const breaches = under.filter(({ unrelated }) => unrelated > 0);
    if (under.length === 0) note("command/no-superior");
    return [{
      share: under.length === 0 ? null : breaches.length / under.length, violations: breaches.length, withSuperior: under.length,
      evidence: [...new Set(breaches.flatMap(({ evidence }) => evidence))],
    }];
  },
});
