import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { depthKinds, depthOfPairs, rankOptions } from "./depth-of-pairs.js";

/**
 * How deep horizontal collaboration goes on the whole: the mean depth of the tied pairs, and the share that is shallow.
 *
 * `collaborationDepth` has the pairs and the ranks. The mean is over distinct pairs with a depth, not over records: a
 * pair tied in three layers is one collaboration. Shallow is a pair that does nothing deeper than the lowest of the
 * four ranks, with the defaults one that only communicates. A mean of ranks supposes that their steps are equal; the
 * counts of pairs by kind suppose nothing. No horizontal tie gives null. Cost O(m log m).
 *
 * Designed for this framework.
 */
export const collaborationDepthSummary = defineMetric({
  id: "collaborationDepthSummary",
  aliases: ["I-22"],
  label: { en: "Depth of collaboration, overall", zh: "协作深度总体" },
  question: { en: "Is collaboration mostly shallow?", zh: "协作是否大多停留在浅层？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{1}{|P|} \sum_{p \in P} depth(p), \; \frac{|\{p : depth(p) = \min r\}|}{|P|}`,
  convention: {
    en: "Mean depth over distinct pairs tied horizontally in a ranked layer; shallow: no deeper than the lowest rank.",
    zh: "在有等级的层中有横向关系的不同单位对的平均深度；浅层：不超过最低等级。",
  },
  references: [],
  cost: "O(m log m)",
  example: {
    ties: "a-b@communication a-b@decision b-c@communication", row: { mean: 2, shallowShare: 1 / 2, meanLayers: 3 / 2, pairs: 2, communication: 1, sharing: 0, decision: 1, action: 0 },
    how: { en: "Depths 3 and 1: mean 2; one of two pairs only communicates.", zh: "深度为3和1：平均2；两对中一对仅沟通。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(rankOptions),
  columns: {
    mean: { type: "number", label: { en: "Mean depth", zh: "平均深度" }, range: [0, null], digits: 2, higherMeans: { en: "pairs do deeper things together", zh: "单位对的协作更深" } },
    shallowShare: { type: "number", label: { en: "Shallow pairs, share", zh: "浅层单位对比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs go no deeper than the lowest rank", zh: "更多单位对停留在最低等级" } },
    meanLayers: { type: "number", label: { en: "Mean number of layers", zh: "平均关系层数" }, range: [1, null], digits: 2, higherMeans: { en: "pairs are tied in more layers", zh: "单位对在更多层有关系" } },
    pairs: { type: "integer", label: { en: "Pairs with a depth", zh: "有深度等级的单位对" }, range: [0, null] },
    communication: { type: "integer", label: { en: "Communication at the deepest", zh: "最深为沟通" }, range: [0, null] },
    sharing: { type: "integer", label: { en: "Resource sharing at the deepest", zh: "最深为资源共享" }, range: [0, null] },
    decision: { type: "integer", label: { en: "Joint decision at the deepest", zh: "最深为共同决策" }, range: [0, null] },
    action: { type: "integer", label: { en: "Joint action at the deepest", zh: "最深为共同行动" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const found = depthOfPairs(context, context.options);
    if (found === null) return [{ mean: null, shallowShare: null, meanLayers: null, pairs: null, communication: null, sharing: null, decision: null, action: null, evidence: [] }];
    const deep = found.flatMap(({ depth, ...pair }) => (depth === null ? [] : [{ depth, ...pair }]));
    const least = Math.min(...depthKinds.map((kind) => context.options[kind]));
    // Counted by kind, so that the order of the organisations cannot move the last digit.
    const of = Object.fromEntries(depthKinds.map((kind) => [kind, deep.filter((pair) => pair.kind === kind).length])) as Record<(typeof depthKinds)[number], number>;
    const share = (part: number) => (deep.length === 0 ? null : part / deep.length);
    return [{
      mean: share(depthKinds.reduce((sum, kind) => sum + of[kind] * context.options[kind], 0)), shallowShare: share(deep.filter(({ depth }) => depth === least).length),
      meanLayers: share(deep.reduce((sum, { layers }) => sum + layers, 0)), pairs: deep.length, ...of, evidence: deep.flatMap(({ evidence }) => evidence),
    }];
  },
});
