import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { joinedPairs, sameLevelPairs } from "./same-level-pairs.js";
import { stepsOption } from "./steps-option.js";
import { tiesAlongPath } from "./ties-along-path.js";

/**
 * Horizontal compensation: of the pairs of equals that the hierarchy cannot join, the share that a horizontal tie joins.
 *
 * Equals are organisations of one stated level; an organisation without a stated level is left out and counted as
 * missing, but a level without a rank, such as a plant site, is a level. The hierarchy joins a pair when a path of
 * vertical ties (any vertical layer selected) leads from one to the other; a common superior is no such path, since
 * neither can instruct the other. Reading "no vertical tie" for "no vertical path" was turned down: a superior two
 * steps up is still a superior. With `steps` above 1 a horizontal path of so many steps counts too. No such pair gives
 * null; vertical ties that are not stated give null, because then no pair is known to lack a path. Isolates count.
 * Time O(n m + pairs).
 *
 * Designed for this framework.
 */
export const horizontalCompensation = defineMetric({
  id: "horizontalCompensation",
  aliases: ["I-02"],
  label: { en: "Horizontal compensation", zh: "横向补偿" },
  question: { en: "Where the hierarchy joins no equals, do they have a tie of their own?", zh: "纵向关系无法联结的同级单位之间，是否有横向关系？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{|\{p \in P : p \text{ tied horizontally}\}|}{|P|}, \; P = \{\text{same level, no vertical path}\}`,
  convention: {
    en: "Unordered pairs of one stated level without a vertical path either way; share with a horizontal path of at most `steps` ties.",
    zh: "层级相同且已说明、双向均无纵向路径的单位对中，存在步数不超过设定值的横向路径者所占比例。",
  },
  references: [],
  cost: "O(n m + pairs)",
  example: {
    ties: "m>a@command a-b@communication", case: { organisations: [{ id: "m", label: "m", level: "municipal" }, { id: "a", label: "a", level: "district" }, { id: "b", label: "b", level: "district" }, { id: "c", label: "c", level: "district" }] },
    row: { compensation: 1 / 3, compensatedPairs: 1, pairs: 3 },
    how: { en: "Of the three pairs of districts, none joined by command, one is tied.", zh: "三对区级单位均无指挥链相连，其中一对有横向关系。" },
  },
  comparable: "any size",
  requires: { organisations: 2, attributes: ["level"] },
  monotone: null,
  options: z.strictObject({ steps: stepsOption }),
  columns: {
    compensation: { type: "number", label: { en: "Compensation", zh: "补偿比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the pairs that hierarchy leaves apart are tied", zh: "更多纵向未联结的单位对有横向关系" } },
    compensatedPairs: { type: "integer", label: { en: "Pairs tied horizontally", zh: "有横向关系的单位对" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Pairs without a vertical path", zh: "无纵向路径的单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const found = sameLevelPairs(context);
    if (found === null) return [{ compensation: null, compensatedPairs: null, pairs: null, evidence: [] }];
    const joined = joinedPairs(found, { path: false, steps: context.options.steps });
    const pairs = found.withoutPath;
    if (pairs === 0) context.note("compensation/no-pair");
    const evidence = [...new Set(joined.flatMap(([i, j]) => tiesAlongPath(found.horizontal, found.graph, i, j)))];
    return [{ compensation: pairs === 0 ? null : joined.length / pairs, compensatedPairs: joined.length, pairs, evidence }];
  },
});
