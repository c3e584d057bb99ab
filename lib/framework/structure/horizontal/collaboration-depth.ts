import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { depthKindValues, depthOfPairs, rankOptions } from "./depth-of-pairs.js";

/**
 * Collaboration depth of each pair tied horizontally: the deepest thing that the two do together, and in how many layers.
 *
 * Informing one another ranks 1, sharing resources 2, deciding together 3, acting together 4; the ranks are options,
 * since no source gives them. The largest counts and not the sum: many shallow ties do not make a deep one, and how
 * many layers join the pair stands beside it. An operational tie is joint action unless its subtype is
 * `resource-sharing`; one without a subtype is counted so and noted. Ties of layers that are read as none of the three
 * have no rank: a pair with only such ties has no depth. Direction is ignored, pairs without a horizontal tie are not
 * listed. Cost O(m log m).
 *
 * Designed for this framework.
 */
export const collaborationDepth = defineMetric({
  id: "collaborationDepth",
  label: { en: "Depth of collaboration", zh: "协作深度" },
  question: { en: "How far does the collaboration of two organisations go?", zh: "两个单位之间的协作深入到何种程度？" },
  element: "structure",
  theme: "integration",
  subject: "pair",
  formula: String.raw`\max_{l \ni \{i, j\}} r(l)`,
  convention: {
    en: "The largest rank among the horizontal ties of a pair: communication, resource sharing, joint decision, joint action; layers counted beside it.",
    zh: "单位对各横向关系中最高的等级：沟通、资源共享、共同决策、共同行动；另计关系层数。",
  },
  references: [],
  cost: "O(m log m)",
  example: {
    ties: "a-b@communication a-b@decision b-c@communication", row: { a: "a", b: "b", depth: 3, kind: "decision", layers: 2, evidence: ["t1", "t2"] },
    how: { en: "a and b inform one another (1) and decide together (3): the deeper counts.", zh: "a与b既沟通（1）又共同决策（3）：取较深者。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: "rises",
  options: z.strictObject(rankOptions),
  columns: {
    depth: { type: "number", label: { en: "Depth", zh: "深度" }, range: [0, null], digits: 1, higherMeans: { en: "they do deeper things together", zh: "协作内容更深" } },
    kind: { type: "text", label: { en: "Deepest", zh: "最深的协作" }, values: depthKindValues },
    layers: { type: "integer", label: { en: "Layers", zh: "关系层数" }, range: [1, null], higherMeans: { en: "tied in more layers", zh: "在更多层有关系" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return (depthOfPairs(context, context.options) ?? []).map((pair) => ({ ...pair }));
  },
});
