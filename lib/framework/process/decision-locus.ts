import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { namedBy } from "../duties.js";

/**
 * Decision locus: of the tasks that several have to decide together, the share of which it is stated that exactly one has
 * the last word.
 *
 * A task is joint when the organisations it requires, its leads, supports and deciders are two or more together. A joint task
 * whose deciders are stated has one (clear), none, or several; `deciders: []` says that nobody has the last word, and that is
 * known. A task that does not list its deciders is not decidable: it is in neither count, is noted and counted as missing,
 * and is not a task without a decider. So is a task of which too little is stated to know that it is joint, and one whose deciders are
 * all left out of the selection. No joint task with stated deciders gives null. Ties play no part: a decider may decide without a tie.
 * Time O(tasks²).
 *
 * Designed for this framework, from its account of conflict management: give a place to consult, and say who decides.
 */
export const decisionLocus = defineMetric({
  id: "decisionLocus",
  aliases: ["I-32"],
  label: { en: "Clear decision locus", zh: "最终决策归属明确度" },
  question: { en: "When several decide together, is it said who has the last word?", zh: "多单位共同决策时，是否明确由谁最终决定？" },
  element: "process",
  subject: "network",
  formula: String.raw`\frac{|\{t \text{ joint} : |D_t| = 1\}|}{|\{t \text{ joint} : D_t \text{ stated}\}|}`,
  convention: {
    en: "Tasks with two or more organisations and stated deciders, of which exactly one decider is named; tasks that do not list deciders are not decidable and left out.",
    zh: "涉及两个及以上单位且说明了决策单位的任务中，恰有一个决策单位者所占比例；未列出决策单位的任务无法判断，不计入。",
  },
  references: [],
  cost: "O(tasks²)",
  example: {
    ties: "", organisations: "a b c",
    case: {
      tasks: [
        { id: "plan", label: "Plan", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }], deciders: ["a"] },
        { id: "rescue", label: "Rescue", requiredOrganisations: [{ organisation: "a" }, { organisation: "c" }], deciders: [] },
        { id: "report", label: "Report", requiredOrganisations: [{ organisation: "b" }, { organisation: "c" }] },
        { id: "watch", label: "Watch", requiredOrganisations: [{ organisation: "c" }], deciders: ["c"] },
      ],
    },
    row: { share: 1 / 2, clear: 1, decided: 2, noDecider: ["rescue"], severalDeciders: [], notDecidable: ["report"], evidence: ["plan"] },
    how: { en: "The plan has one decider, the rescue none; the report does not say, and one alone keeps watch: 1 of 2.", zh: "制定方案有一个决策单位，救援没有；报告未说明，值守仅涉及一个单位：2项中1项。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    share: { type: "number", label: { en: "Share with one decider", zh: "恰有一个决策单位的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "of more joint tasks it is clear who decides", zh: "更多共同任务明确由谁决定" } },
    clear: { type: "integer", label: { en: "With one decider", zh: "恰有一个决策单位" }, range: [0, null] },
    decided: { type: "integer", label: { en: "Joint tasks with stated deciders", zh: "说明了决策单位的共同任务" }, range: [0, null] },
    noDecider: { type: "ids", label: { en: "Stated to have none", zh: "已说明无决策单位" } },
    severalDeciders: { type: "ids", label: { en: "With several", zh: "有多个决策单位" } },
    notDecidable: { type: "ids", label: { en: "Not decidable", zh: "无法判断" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    const found = { clear: [] as string[], noDecider: [] as string[], severalDeciders: [] as string[], notDecidable: [] as string[] };
    let [joint, unstated, outside, unclear] = [0, 0, 0, 0];
    for (const task of network.tasks) {
      const deciders = namedBy(network, task, "deciders");
      const taking = new Set([...(task.requiredOrganisations ?? []).map(({ organisation }) => organisation), ...(task.leads ?? []), ...(task.supports ?? []), ...(task.deciders ?? [])]);
      if (taking.size < 2 && task.requiredOrganisations !== null) continue;
      joint++;
      if (taking.size < 2) unclear++;
      else if (deciders === null) unstated++;
      else if (deciders === "outside") outside++;
      const open = taking.size < 2 || deciders === null || deciders === "outside";
      if (open) leaveOut(task.id);
      found[open ? "notDecidable" : deciders.length === 1 ? "clear" : deciders.length === 0 ? "noDecider" : "severalDeciders"].push(task.id);
    }
    if (joint === 0) note("decision/no-joint-task");
    if (unstated > 0) note("decision/deciders-not-stated", { count: unstated });
    if (outside > 0) note("decision/deciders-out-of-scope", { count: outside });
    if (unclear > 0) note("decision/joint-not-stated", { count: unclear });
    const decided = found.clear.length + found.noDecider.length + found.severalDeciders.length;
    return [{
      share: decided === 0 ? null : found.clear.length / decided, clear: found.clear.length, decided,
      noDecider: found.noDecider, severalDeciders: found.severalDeciders, notDecidable: found.notDecidable, evidence: found.clear,
    }];
  },
});
