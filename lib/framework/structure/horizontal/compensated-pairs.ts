import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { distancesFrom } from "../../../network/index.js";
import { joinedPairs, sameLevelPairs } from "./same-level-pairs.js";
import { stepsOption } from "./steps-option.js";
import { tiesAlongPath } from "./ties-along-path.js";

/**
 * Compensated pairs: the pairs that `horizontalCompensation` counts, one a row, with the ties that join them.
 *
 * Same definition and options. A pair tied in several layers is one row with all its ties; a pair joined by a longer
 * path shows the ties of one shortest path, the first by the ids it passes. Rows stand in the order of the case.
 * Pairs that are not joined are not listed: there are too many, and most of them need no tie. Time O(n m + pairs).
 */
export const compensatedPairs = defineMetric({
  id: "compensatedPairs",
  label: { en: "Compensated pairs", zh: "获得横向补偿的单位对" },
  question: { en: "Which equals that the hierarchy does not join are tied horizontally?", zh: "哪些纵向未联结的同级单位之间有横向关系？" },
  element: "structure",
  theme: "integration",
  subject: "pair",
  formula: String.raw`\{p \in P : p \text{ tied horizontally}\}`,
  convention: {
    en: "Unordered pairs of one stated level, no vertical path either way, joined by a horizontal path of at most `steps` ties.",
    zh: "层级相同且已说明、双向均无纵向路径，并由步数不超过设定值的横向路径相连的单位对。",
  },
  references: [],
  cost: "O(n m + pairs)",
  example: {
    ties: "m>a@command a-b@communication", case: { organisations: [{ id: "m", label: "m", level: "municipal" }, { id: "a", label: "a", level: "district" }, { id: "b", label: "b", level: "district" }, { id: "c", label: "c", level: "district" }] },
    row: { a: "a", b: "b", level: "district", steps: 1 },
    how: { en: "No chain of command joins a and b, a tie of their own does.", zh: "a与b之间没有指挥链，但有直接的横向关系。" },
  },
  comparable: "within case",
  requires: { organisations: 2, attributes: ["level"] },
  monotone: null,
  options: z.strictObject({ steps: stepsOption }),
  columns: {
    level: { type: "id", label: { en: "Level", zh: "层级" } },
    steps: { type: "integer", label: { en: "Steps", zh: "步数" }, range: [1, null], higherMeans: { en: "a longer way round", zh: "路径更长" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "steps",
  compute(context) {
    const found = sameLevelPairs(context);
    if (found === null) return [];
    const { graph, horizontal, levels } = found;
    return joinedPairs(found, { path: false, steps: context.options.steps }).map(([i, j]) => ({
      a: graph.ids[i]!, b: graph.ids[j]!, level: levels[i]!, steps: distancesFrom(graph, i)[j]!, evidence: tiesAlongPath(horizontal, graph, i, j),
    }));
  },
});
