import { z } from "zod";
import { degree, feedbackClosure } from "../../framework/index.js";
import { distancesFrom, project, type Network } from "../../network/index.js";
import { focalPart } from "../focal.js";
import { idsOf, isNote, seen, undecided } from "../looking.js";
import { branchesOption, focalOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { responsibleFor } from "../responsible.js";

/**
 * How many levels of supervision stand above each organisation: the farthest from which supervision ties lead down to it, each step
 * counted by the shortest way; 0 where nobody supervises it. O(n (n + m)).
 */
function levelsAbove(lines: Network): ReadonlyMap<string, number> {
  const graph = project(lines, { direction: "directed", strength: "ignored" });
  const above = graph.ids.map(() => 0);
  for (const source of graph.ids.keys()) distancesFrom(graph, source).forEach((steps, at) => { above[at] = Math.max(above[at]!, steps); });
  return new Map(graph.ids.map((id, at) => [id, above[at]!]));
}

const depthLabel = { en: "levels of supervision above those responsible, mean of the tasks", zh: "任务负责单位之上的监督层数（各任务平均）" };

/** Linkage supervision not flexible: tasks nobody supervises, and lines of command that carry nothing back. */
export const l2Supervision = defineProblem({
  id: "l2-supervision",
  label: { en: "Linkage supervision not flexible", zh: "联动监管不灵活" },
  source: { document: "xiangyang-thesis", section: "abstract" },
  rule: {
    en: "Found if less than minSupervisedShare of the tasks that state who is responsible have somebody responsible whom a supervision tie reaches, or if less than minFeedback of the lines of command have a way back. The first cannot be decided where supervision is not stated. How deep it goes, in levels of supervision above those responsible, is shown beside and decides nothing.",
    zh: "在说明负责单位的任务中，有负责单位受监督关系覆盖者的比例低于minSupervisedShare，或指挥关系中有反馈途径者的比例低于minFeedback，即判为存在。监督关系未作说明时，前者无法判断。监督深度（负责单位之上的监督层数）仅列作参考，不作结论。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    minSupervisedShare: shareOption(0.5, "least share of tasks with somebody supervised; an arbitrary default", "受监督任务的最小比例；默认值为任意设定"),
    minFeedback: shareOption(0.5, "least share of lines of command along which something can come back; an arbitrary default", "可反馈的指挥关系的最小比例；默认值为任意设定"),
    focalOrganisation: focalOption,
    branches: branchesOption(["supervised", "feedback"]),
  }),
  thresholds: { minSupervisedShare: "default-arbitrary", minFeedback: "default-arbitrary" },
  branches: {
    supervised: {
      label: { en: "Share of tasks with somebody supervised", zh: "受监督任务比例" }, relation: "below", threshold: "minSupervisedShare", metrics: ["degree"],
      look(looking, { focalOrganisation }) {
        const scope = focalPart(looking, focalOrganisation);
        if (isNote(scope)) return undecided(scope);
        // Who supervises may well stand outside the level that is looked at.
        const lines = looking.layers(["supervision"]);
        if (isNote(lines)) return undecided(lines);
        const supervised = new Set(looking.measured(degree, { mode: "in" }, lines).rows.filter((row) => Number(row["degree"]) > 0).map((row) => String(row["organisation"])));
        const known = scope.tasks.map((task) => ({ id: task.id, responsible: responsibleFor(task) })).filter(({ responsible }) => responsible.length > 0);
        if (known.length === 0) return undecided({ code: "diagnosis/responsible", params: {} });
        const without = known.filter(({ responsible }) => !responsible.some((id) => supervised.has(id)));
        const above = levelsAbove(lines);
        const depth = known.reduce((sum, { responsible }) => sum + Math.max(...responsible.map((id) => above.get(id) ?? 0)), 0) / known.length;
        return { value: 1 - without.length / known.length, evidence: without.map(({ id }) => id), missing: [], beside: [{ metric: null, column: null, label: depthLabel, value: depth }] };
      },
    },
    feedback: {
      label: { en: "Share of lines of command with a way back", zh: "有反馈途径的指挥关系比例" }, relation: "below", threshold: "minFeedback", metrics: ["feedbackClosure"],
      look(looking) {
        const result = looking.measured(feedbackClosure);
        return seen(result, "closure", idsOf(result.rows[0], "withoutFeedback"));
      },
    },
  },
});
