import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween } from "../../network/index.js";
import { demandedPairs } from "./demanded-pairs.js";

/**
 * Task congruence: of all pairs of organisations that tasks demand, the share that is tied.
 *
 * Over the union of the pairs: one that three tasks demand counts once, since one tie serves all three. The mean over
 * tasks was turned down: it lets a task of two organisations weigh as much as one of ten; `taskCongruenceByTask` has
 * the tasks apart. Any selected tie counts, whatever its direction. Tasks that do not say whom they require are left
 * out and counted as missing; no demanded pair gives null. Time O(sum of squares of the required sets).
 *
 * Socio-technical congruence after Cataldo, Wagstrom, Herbsleb and Carley (2006), doi:10.1145/1180875.1180929.
 */
export const taskCongruence = defineMetric({
  id: "taskCongruence",
  aliases: ["I-14"],
  label: { en: "Task congruence", zh: "任务关系吻合度" },
  question: { en: "Are those who must work together tied to one another?", zh: "必须协作的单位之间是否有关系？" },
  element: "structure",
  theme: "tasks",
  subject: "network",
  formula: String.raw`\frac{|\{p \in \bigcup_t C_t : p \text{ tied}\}|}{|\bigcup_t C_t|}`,
  convention: {
    en: "Share of the distinct pairs of organisations required by one task that have a selected tie; collectives count once.",
    zh: "由同一任务所需的不同单位对中，有所选关系者所占比例；集合单位计一次。",
  },
  references: ["cataldo2006"],
  cost: "O(sum of squares of the required sets)",
  example: {
    ties: "a-b", organisations: "a b c",
    case: { tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] }, { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] }] },
    row: { congruence: 1 / 3, tiedPairs: 1, requiredPairs: 3, evidence: ["t1"] },
    how: { en: "Of the pairs ab, ac and bc one is tied; that two tasks demand ab counts once.", zh: "ab、ac、bc三对中一对有关系；ab由两项任务所需，只计一次。" },
  },
  comparable: "any size",
  requires: { records: ["tasks"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    congruence: { type: "number", label: { en: "Congruence", zh: "吻合度" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the demanded pairs are tied", zh: "更多所需单位对之间有关系" } },
    tiedPairs: { type: "integer", label: { en: "Tied pairs", zh: "有关系的单位对" }, range: [0, null] },
    requiredPairs: { type: "integer", label: { en: "Demanded pairs", zh: "所需单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const pairs = demandedPairs(context);
    if (pairs.length === 0) context.note("task/no-demanded-pair");
    const ties = pairs.map(({ a, b }) => tiesBetween(context.network, a, b));
    const tiedPairs = ties.filter((between) => between.length > 0).length;
    return [{ congruence: pairs.length === 0 ? null : tiedPairs / pairs.length, tiedPairs, requiredPairs: pairs.length, evidence: ties.flat().map((tie) => tie.id) }];
  },
});
