import { z } from "zod";
import { missingTaskTies, taskCongruence } from "../../framework/index.js";
import { focalPart } from "../focal.js";
import { idsOf, isNote, seen, undecided } from "../looking.js";
import { focalOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { responsibleFor } from "../responsible.js";

/**
 * Integrated operation not smooth: from one task to the next, those who hand over and those who take over are not tied.
 * A step is a task and one that it lists as its prerequisite; the congruence of tasks and ties is then asked of the pairs
 * of the step instead of those of one task.
 */
export const l1IntegratedOperation = defineProblem({
  id: "l1-integrated-operation",
  label: { en: "Integrated prevention and relief operation not smooth", zh: "防灾救灾一体化运行不畅" },
  source: { document: "xiangyang-thesis", section: "abstract" },
  rule: {
    en: "Found if less than minChainCongruence of the pairs that hand over are tied. A pair hands over when one is responsible for a task (its leads, or where these are not stated the organisations it requires) and the other for a task that has the first as a prerequisite. Not decidable if no task states prerequisites or no step leads from one organisation to another.",
    zh: "需要交接的单位对中有关系者的比例低于minChainCongruence，即判为存在。某任务的负责单位（牵头单位；未说明时为所需单位）与以该任务为前置的任务的负责单位构成需要交接的单位对。没有任务说明前置任务，或没有跨单位的步骤时，无法判断。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    minChainCongruence: shareOption(0.5, "least share of pairs in successive tasks that are tied; an arbitrary default", "前后任务交接单位对中有关系者的最小比例；默认值为任意设定"),
    focalOrganisation: focalOption,
  }),
  thresholds: { minChainCongruence: "default-arbitrary" },
  branches: {
    chain: {
      label: { en: "Share of tied pairs in successive tasks", zh: "前后任务交接单位对中有关系的比例" }, relation: "below", threshold: "minChainCongruence", metrics: ["taskCongruence", "missingTaskTies"],
      look(looking, { focalOrganisation }) {
        const scope = focalPart(looking, focalOrganisation);
        if (isNote(scope)) return undecided(scope);
        if (scope.tasks.every(({ prerequisites }) => prerequisites === null)) return undecided({ code: "diagnosis/prerequisites", params: {} });
        const steps = looking.derived("steps of task chains", scope, () => {
          const tasks = new Map(scope.tasks.map((task) => [task.id, task]));
          return {
            ...scope, unknownTies: [],
            tasks: scope.tasks.flatMap((task) => (task.prerequisites ?? []).flatMap((id) => {
              const before = tasks.get(id);
              return before === undefined ? [] : responsibleFor(before).flatMap((a) => responsibleFor(task).filter((b) => b !== a).map((b) => ({
                ...task, requiredOrganisations: [a, b].map((organisation) => ({ organisation, contribution: null, certainty: null })),
              })));
            })),
          };
        });
        if (steps.tasks.length === 0) return undecided({ code: "diagnosis/no-chain", params: {} });
        const broken = looking.measured(missingTaskTies, {}, steps).rows;
        return seen(looking.measured(taskCongruence, {}, steps), "congruence", [...new Set(broken.flatMap((row) => [String(row["a"]), String(row["b"]), ...idsOf(row, "taskIds")]))]);
      },
    },
  },
});
