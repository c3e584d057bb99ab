import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween } from "../../network/index.js";

/**
 * Task congruence, task by task: of the pairs of organisations that a task requires, the share that is tied.
 *
 * The pairs are all unordered pairs of the required organisations in scope, a collective counting once.
 * Any selected tie between the two counts, whatever its direction. A task with fewer than two listed
 * organisations demands no pair and gives null; one whose organisations are not stated gives null with a
 * note of its own, because nothing listed is not the same as nobody needed. Time O(sum of squares of the
 * required sets).
 *
 * Socio-technical congruence after Cataldo, Wagstrom, Herbsleb and Carley (2006), doi:10.1145/1180875.1180929.
 */
export const taskCongruenceByTask = defineMetric({
  id: "taskCongruenceByTask",
  label: { en: "Task congruence by task", zh: "各任务的关系吻合度" },
  question: { en: "For each task, are the organisations that must work together tied to one another?", zh: "每项任务中，必须协作的单位之间是否有关系？" },
  element: "structure",
  theme: "tasks",
  subject: "task",
  formula: String.raw`c(t) = \frac{|\{\{i, j\} \subseteq A_t : i \sim j\}|}{\binom{|A_t|}{2}}`,
  convention: {
    en: "Share of unordered pairs of required organisations with a selected tie; collectives count once.",
    zh: "所需单位两两之间存在所选关系的比例；集合单位计一次。",
  },
  references: ["cataldo2006"],
  cost: "O(sum of squares of the required sets)",
  example: {
    ties: "a-b", organisations: "a b c",
    case: { tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] }, { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] }] },
    row: { task: "k1", congruence: 1 / 3, tiedPairs: 1, requiredPairs: 3, evidence: ["t1"] },
    how: { en: "k1 demands three pairs, of which a and b are tied.", zh: "k1所需三对中，a与b有关系。" },
  },
  comparable: "any size",
  requires: { records: ["tasks"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    congruence: {
      type: "number", label: { en: "Congruence", zh: "吻合度" }, range: [0, 1], digits: 3,
      higherMeans: { en: "more of the demanded pairs are tied", zh: "更多所需单位对之间有关系" },
    },
    tiedPairs: { type: "integer", label: { en: "Tied pairs", zh: "有关系的单位对" }, range: [0, null] },
    requiredPairs: { type: "integer", label: { en: "Demanded pairs", zh: "所需单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    return network.tasks.map((task) => {
      const required = task.requiredOrganisations?.map((requirement) => requirement.organisation) ?? null;
      if (required === null || required.length < 2) {
        note(required === null ? "task/organisations-not-stated" : "task/fewer-than-two", {}, task.id);
        leaveOut(task.id);
        return { task: task.id, congruence: null, tiedPairs: null, requiredPairs: required === null ? null : 0, evidence: [] };
      }
      const evidence: string[] = [];
      let tiedPairs = 0;
      required.forEach((a, i) => {
        for (const b of required.slice(i + 1)) {
          const ties = tiesBetween(network, a, b);
          if (ties.length > 0) tiedPairs++;
          evidence.push(...ties.map((tie) => tie.id));
        }
      });
      const requiredPairs = (required.length * (required.length - 1)) / 2;
      return { task: task.id, congruence: tiedPairs / requiredPairs, tiedPairs, requiredPairs, evidence };
    });
  },
});
