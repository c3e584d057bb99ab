import { z } from "zod";
import { missingTaskTies, responsibilityAmbiguity, responsibilityByTask, taskCongruence } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { idsOf, isNote, seen, undecided } from "../looking.js";
import { branchesOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { groupSimilarity } from "../group-similarity.js";
import { surveyBranch } from "../survey-branch.js";

/** Joint decisions are few, and who leads and who supports is unclear. */
export const p2JointDecision = defineProblem({
  id: "p2-joint-decision",
  label: { en: "Joint development needs improvement; lead and support unclear", zh: "联合决策水平待提升" },
  source: { document: "three-city-survey", section: "4.2" },
  rule: {
    en: "Found if, of the tasks that state their leads, more than maxVacuum have none or more than maxOverlap have several; or less than minLeadSupportTies of the pairs of a lead and a support of one task are tied in decision or communication; or the survey mean of D1 is below minD1. On request (branches) also if groups of one function in different plans have on average less than minGroupSimilarity of their members in common (those in both, of those in either).",
    zh: "在说明牵头情况的任务中，无人牵头者的比例大于maxVacuum，或多头牵头者的比例大于maxOverlap；或同一任务的牵头与配合单位对中有决策或沟通关系者的比例低于minLeadSupportTies；或问卷D1均值低于minD1，即判为存在。可另选（branches）：不同预案中职能相同的功能组，其成员重合程度（共有成员占全部成员的比例）平均低于minGroupSimilarity。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    maxVacuum: shareOption(0, "largest share of tasks that nobody leads; an arbitrary default", "无人牵头任务的最大比例；默认值为任意设定"),
    maxOverlap: shareOption(0, "largest share of tasks that several lead; an arbitrary default", "多头牵头任务的最大比例；默认值为任意设定"),
    minLeadSupportTies: shareOption(0.5, "least share of lead-support pairs that are tied; an arbitrary default", "牵头与配合单位对中有关系者的最小比例；默认值为任意设定"),
    minD1: saying(z.number().min(1).max(7).default(5), "least mean of D1 on a scale of 1 to 7; an arbitrary default", "D1的最低均值，按1至7量表；默认值为任意设定"),
    minGroupSimilarity: shareOption(0.5, "least mean share of members that groups of one function have in common across plans; an arbitrary default", "不同预案中同职能功能组成员重合程度平均值的下限；默认值为任意设定"),
    groupFunction: saying(z.string().min(1).default("function"), "the attribute of a group that names its function", "说明功能组职能的属性名"),
    groupPlan: saying(z.string().min(1).default("plan"), "the attribute of a group that names the plan or headquarters it belongs to", "说明功能组所属预案或指挥部的属性名"),
    branches: branchesOption(["vacuum", "overlap", "leadSupport", "survey", "groups"], ["vacuum", "overlap", "leadSupport", "survey"]),
  }),
  thresholds: { maxVacuum: "default-arbitrary", maxOverlap: "default-arbitrary", minLeadSupportTies: "default-arbitrary", minD1: "default-arbitrary", minGroupSimilarity: "default-arbitrary" },
  branches: {
    vacuum: {
      label: { en: "Share of tasks that nobody leads", zh: "无人牵头的任务比例" }, relation: "above", threshold: "maxVacuum", metrics: ["responsibilityAmbiguity", "responsibilityByTask"],
      look: ({ measured }) => seen(measured(responsibilityAmbiguity), "vacuumShare", measured(responsibilityByTask).rows.filter((row) => row["leads"] === 0).map((row) => String(row["task"]))),
    },
    overlap: {
      label: { en: "Share of tasks that several lead", zh: "多头牵头的任务比例" }, relation: "above", threshold: "maxOverlap", metrics: ["responsibilityAmbiguity", "responsibilityByTask"],
      look: ({ measured }) => seen(measured(responsibilityAmbiguity), "overlapShare", measured(responsibilityByTask).rows.filter((row) => Number(row["leads"]) > 1).map((row) => String(row["task"]))),
    },
    leadSupport: {
      label: { en: "Share of lead-support pairs tied in decision or communication", zh: "有决策或沟通关系的牵头与配合单位对比例" }, relation: "below", threshold: "minLeadSupportTies", metrics: ["taskCongruence", "missingTaskTies"],
      look({ network, layers, derived, measured }) {
        const lines = layers(["decision", "communication"], network);
        if (isNote(lines)) return undecided(lines);
        const pairs = derived("leads with supports", lines, () => ({
          ...lines, unknownTies: [],
          tasks: lines.tasks.flatMap((task) => (task.leads ?? []).flatMap((lead) => (task.supports ?? []).filter((support) => support !== lead).map((support) => ({
            ...task, requiredOrganisations: [lead, support].map((organisation) => ({ organisation, contribution: null, certainty: null })),
          })))),
        }));
        if (pairs.tasks.length === 0) return undecided({ code: "diagnosis/supports", params: {} });
        const broken = measured(missingTaskTies, {}, pairs).rows;
        return seen(measured(taskCongruence, {}, pairs), "congruence", [...new Set(broken.flatMap((row) => [String(row["a"]), String(row["b"]), ...idsOf(row, "taskIds")]))]);
      },
    },
    survey: surveyBranch("D1", "minD1"),
    groups: {
      label: { en: "Members that groups of one function have in common across plans, mean share", zh: "不同预案中同职能功能组成员重合程度（平均）" }, relation: "below", threshold: "minGroupSimilarity", metrics: [],
      look: ({ network }, { groupFunction, groupPlan }) => groupSimilarity(network, groupFunction, groupPlan),
    },
  },
});
