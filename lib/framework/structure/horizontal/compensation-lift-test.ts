import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { hypergeometricTails } from "../../../stats/index.js";
import { joinedPairs, sameLevelPairs } from "./same-level-pairs.js";

/**
 * Compensation lift against chance: whether horizontal ties go to equals without a vertical path more often than they would
 * if they were dealt out anew among all pairs of one level.
 *
 * The permutation test of `compensationLift`, exact instead of drawn: as many pairs of one level as are tied are thought to be
 * taken at random, each choice as likely, and how many of them lack a vertical path is then hypergeometric (Fisher's exact test).
 * Drawing permutations was turned down: it would give the same numbers with an error, and need a seed. `more` is the chance
 * of at least as many tied pairs without a path, `fewer` of at most as many; the observed count is in both. The test
 * takes ties for independent, which ties of one organisation are not; permuting whole organisations is a test of another
 * question. Null where no pair of one level is tied, or where all of them have, or lack, a vertical path. Time O(n m + pairs).
 *
 * Designed for this framework.
 */
export const compensationLiftTest = defineMetric({
  id: "compensationLiftTest",
  label: { en: "Compensation against chance", zh: "横向补偿与随机比较" },
  question: { en: "Would chance put as many horizontal ties where vertical ones are missing?", zh: "随机情形下，是否也会有同样多的横向关系补在纵向缺失之处？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`P(K \ge k), \; K \sim \text{hypergeometric}(w, p, m)`,
  convention: {
    en: "Tied pairs of one level dealt out anew among all pairs of one level, every choice as likely: chance of as many or more, and of as many or fewer, without a vertical path.",
    zh: "把有横向关系的同级单位对在全部同级单位对中重新均匀分配：无纵向路径者同样多或更多、同样多或更少的概率。",
  },
  references: [],
  cost: "O(n m + pairs)",
  example: {
    ties: "a>b@command a>c@command a-b@communication c-d@communication",
    case: { organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, level: "district" })) },
    row: { more: 14 / 15, fewer: 9 / 15, tiedWithoutPath: 1, tied: 2, expected: 4 / 3 },
    how: { en: "Of the 15 ways to take two of six pairs 6 take two of the four without a path, 8 one, 1 none.", zh: "从六对中取两对共15种：6种取到两对无路径者，8种一对，1种没有。" },
  },
  comparable: "any size",
  requires: { organisations: 2, attributes: ["level"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    more: { type: "number", label: { en: "Chance of as many or more", zh: "同样多或更多的概率" }, range: [0, 1], digits: 3, higherMeans: { en: "chance would do as much", zh: "随机也会如此" } },
    fewer: { type: "number", label: { en: "Chance of as many or fewer", zh: "同样多或更少的概率" }, range: [0, 1], digits: 3 },
    tiedWithoutPath: { type: "integer", label: { en: "Tied without a vertical path", zh: "无纵向路径而有横向关系" }, range: [0, null] },
    tied: { type: "integer", label: { en: "Tied pairs of one level", zh: "有横向关系的同级单位对" }, range: [0, null] },
    expected: { type: "number", label: { en: "Expected by chance", zh: "随机期望" }, range: [0, null], digits: 2 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const found = sameLevelPairs(context);
    if (found === null) return [{ more: null, fewer: null, tiedWithoutPath: null, tied: null, expected: null, evidence: [] }];
    const { withoutPath: marked, withPath: others, graph, horizontal } = found;
    const [apart, along] = [false, true].map((path) => joinedPairs(found, { path, steps: 1 })) as [(readonly [number, number])[], (readonly [number, number])[]];
    const tied = apart.length + along.length;
    const pairs = new Set([...apart, ...along].map(([i, j]) => `${graph.ids[i]}\n${graph.ids[j]}`));
    const evidence = horizontal.ties.filter(({ source, target }) => pairs.has(`${source}\n${target}`) || pairs.has(`${target}\n${source}`)).map(({ id }) => id);
    const counts = { tiedWithoutPath: apart.length, tied };
    if (tied === 0 || marked === 0 || others === 0) {
      context.note(marked === 0 ? "compensation/no-pair" : others === 0 ? "compensation/all-apart" : "compensation/none-tied");
      return [{ more: null, fewer: null, ...counts, expected: null, evidence }];
    }
    const { atLeast, atMost } = hypergeometricTails(apart.length, { marked, others, drawn: tied });
    return [{ more: atLeast, fewer: atMost, ...counts, expected: (tied * marked) / (marked + others), evidence }];
  },
});
