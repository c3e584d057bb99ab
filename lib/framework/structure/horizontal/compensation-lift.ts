import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { joinedPairs, sameLevelPairs } from "./same-level-pairs.js";

/**
 * Compensation lift: how many times more often equals without a vertical path are tied horizontally than equals with one.
 *
 * Above 1 horizontal ties go where vertical ones are missing, below 1 they follow them. `q` is the share tied among the
 * pairs of one level that do have a vertical path; where none of those is tied, or there are none, the ratio is null and
 * both shares are shown. A difference of the shares was turned down: both are small wherever a text names few dyads.
 * The lift describes; whether chance would do as much is a test of its own, and a handful of pairs is no base
 * for either, which is why the counts stand beside it. Time O(n m + pairs).
 *
 * Designed for this framework.
 */
export const compensationLift = defineMetric({
  id: "compensationLift",
  aliases: ["I-02c"],
  label: { en: "Compensation lift", zh: "横向补偿提升度" },
  question: { en: "Do horizontal ties go where vertical ones are missing, or do they follow them?", zh: "横向关系是补在纵向关系缺失之处，还是跟随纵向关系？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{\text{share tied horizontally among same-level pairs without vertical path}}{q}, \; q = \text{the same with vertical path}`,
  convention: {
    en: "Share of same-level pairs without a vertical path that are tied horizontally, over the same share among pairs with one; direct ties only.",
    zh: "无纵向路径的同级单位对中有横向关系的比例，除以有纵向路径者的同一比例；仅计直接关系。",
  },
  references: [],
  cost: "O(n m + pairs)",
  example: {
    ties: "a>b@command a>c@command a-b@communication c-d@communication",
    case: { organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, level: "district" })) },
    row: { lift: 1 / 2, compensation: 1 / 4, q: 1 / 2, pairsWithoutPath: 4, pairsWithPath: 2 },
    how: { en: "One of four pairs without a vertical path is tied, one of two with one: 1/4 over 1/2.", zh: "无纵向路径的四对中一对有横向关系，有纵向路径的两对中一对有：1/4除以1/2。" },
  },
  comparable: "any size",
  requires: { organisations: 2, attributes: ["level"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    lift: { type: "number", label: { en: "Lift", zh: "提升度" }, range: [0, null], digits: 3, higherMeans: { en: "horizontal ties go more where vertical ones are missing", zh: "横向关系更多补在纵向缺失之处" } },
    compensation: { type: "number", label: { en: "Share tied without a vertical path", zh: "无纵向路径者的横向关系比例" }, range: [0, 1], digits: 3 },
    q: { type: "number", label: { en: "Share tied with a vertical path", zh: "有纵向路径者的横向关系比例" }, range: [0, 1], digits: 3 },
    pairsWithoutPath: { type: "integer", label: { en: "Pairs without a vertical path", zh: "无纵向路径的单位对" }, range: [0, null] },
    pairsWithPath: { type: "integer", label: { en: "Pairs with a vertical path", zh: "有纵向路径的单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const found = sameLevelPairs(context);
    if (found === null) return [{ lift: null, compensation: null, q: null, pairsWithoutPath: null, pairsWithPath: null, evidence: [] }];
    const [apart, along] = [false, true].map((path) => joinedPairs(found, { path, steps: 1 })) as [(readonly [number, number])[], (readonly [number, number])[]];
    const compensation = found.withoutPath === 0 ? null : apart.length / found.withoutPath;
    const q = found.withPath === 0 ? null : along.length / found.withPath;
    if (compensation === null) context.note("compensation/no-pair");
    if (q === null || q === 0) context.note("compensation/no-base");
    const tied = new Set([...apart, ...along].map(([i, j]) => `${found.graph.ids[i]}\n${found.graph.ids[j]}`));
    const evidence = found.horizontal.ties.filter((tie) => tied.has(`${tie.source}\n${tie.target}`) || tied.has(`${tie.target}\n${tie.source}`)).map((tie) => tie.id);
    return [{
      lift: compensation === null || q === null || q === 0 ? null : compensation / q, compensation, q,
      pairsWithoutPath: found.withoutPath, pairsWithPath: found.withPath, evidence,
    }];
  },
});
