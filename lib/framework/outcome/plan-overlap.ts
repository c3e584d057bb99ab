import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { comparedOptions, noOverlap, overlapColumns, overlapOf, planAndActual } from "./plan-and-actual.js";

/**
 * Plan and reality: how much of what the plan says happened, and how much of what happened was planned.
 *
 * Two selections of one network are compared: by default ties in plan or required against ties observed; statuses and
 * waves are options. What is compared is a pair of organisations in one layer, direction ignored (`directionAgreement`
 * asks about it), so that a planned command does not count as realised by a talk. Both selections list the same
 * organisations, those in scope: one that was planned for and never acted leaves its ties on paper, it does not leave
 * the comparison. Where two collections covered different organisations, `among: "both"` takes those with a tie in each.
 * Who has ties only in the one or the other stands first to be read. A layer without any observed tie says nothing about
 * realisation unless it is listed in full: its planned ties are left out and it is named. No tie on one side gives
 * null: a second data collection is lacking, not realisation. Cost O(m log m).
 *
 * Recall and precision as of retrieval; Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x. Their use was designed
 * for this framework.
 */
export const planOverlap = defineMetric({
  id: "planOverlap",
  aliases: ["I-17"],
  label: { en: "Plan and reality", zh: "预案与实际" },
  question: { en: "What of the plan was realised, what was improvised, and what stayed on paper?", zh: "预案中哪些得到兑现，哪些是临时形成的，哪些停留在纸面？" },
  element: "outcome",
  subject: "network",
  formula: String.raw`\frac{|P \cap A|}{|P|}, \; \frac{|P \cap A|}{|A|}, \; \frac{|P \cap A|}{|P \cup A|}`,
  convention: {
    en: "Distinct pairs in one and the same layer, direction ignored, among the organisations in scope; layers without an observed tie are left out unless listed in full.",
    zh: "同一层内的不同单位对，不计方向，限范围内单位；无观察关系的层除非全部列出，否则不计。",
  },
  references: ["jaccard1912"],
  cost: "O(m log m)",
  example: {
    ties: "", organisations: "a b c", case: {
      vocabulary: {}, ties: [
        { id: "t1", source: "a", target: "b", layer: "communication", status: "in-plan" }, { id: "t2", source: "a", target: "c", layer: "communication", status: "required" },
        { id: "t3", source: "b", target: "a", layer: "communication", status: "observed" }, { id: "t4", source: "b", target: "c", layer: "communication", status: "observed" },
      ],
    },
    row: { recall: 1 / 2, precision: 1 / 2, jaccard: 1 / 3, planned: 2, actual: 2, both: 1, phantom: 1, emergent: 1, onlyPlanned: [], onlyActual: [], evidence: ["t1", "t3"] },
    how: { en: "Of two planned pairs one is observed, and of two observed one was planned.", zh: "两个预案单位对中一对被观察到；两个观察到的单位对中一对有预案。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(comparedOptions),
  columns: {
    ...overlapColumns,
    onlyPlanned: { type: "ids", label: { en: "Organisations with planned ties only", zh: "仅有预案关系的单位" } },
    onlyActual: { type: "ids", label: { en: "Organisations with actual ties only", zh: "仅有实际关系的单位" } },
    evidence: { type: "ids", label: { en: "Ties in both", zh: "两者皆有的关系" } },
  },
  compute(context) {
    const found = planAndActual(context);
    if (found === null) return [{ ...noOverlap, onlyPlanned: [], onlyActual: [] }];
    const { layers, planned, acted } = found;
    const without = (one: ReadonlySet<string>, other: ReadonlySet<string>) => context.network.organisations.map(({ id }) => id).filter((id) => one.has(id) && !other.has(id));
    return [{ ...overlapOf(layers.flatMap(({ pairs, observed }) => (observed ? pairs : []))), onlyPlanned: without(planned, acted), onlyActual: without(acted, planned) }];
  },
});
