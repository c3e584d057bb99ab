import type { RubricDimension } from "./inputs.js";
import { undecided } from "./looking.js";
import type { Branch } from "./problem.js";

const names = {
  "security-management": { en: "information security and management", zh: "信息安全与管理" },
  "integration-circulation": { en: "integration and circulation", zh: "整合与流通" },
  safeguard: { en: "safeguard mechanism", zh: "保障机制" },
  "supervision-evaluation": { en: "supervision and evaluation", zh: "监督与评价" },
  "interest-coordination": { en: "interest coordination", zh: "利益协调" },
} as const satisfies Record<RubricDimension, unknown>;

/**
 * The mean score of the user's own contents under one of the five dimensions of information sharing. The source speaks of
 * nineteen contents and lists none, so none is supplied: what is scored is what the user entered. A content that names
 * another problem of the same dimension is not counted here.
 */
export const rubricBranch = <Options extends { readonly minScore: number }>(dimension: RubricDimension, problem: string): Branch<Options> => ({
  label: { en: `Mean score under ${names[dimension].en}`, zh: `“${names[dimension].zh}”维度平均分` },
  relation: "below", threshold: "minScore", metrics: [],
  look({ rubric }) {
    const scores = (rubric?.contents ?? []).filter((content) => content.dimension === dimension && (content.problem ?? problem) === problem).flatMap(({ score }) => (score === null ? [] : [score]));
    if (scores.length === 0) return undecided({ code: "diagnosis/no-rubric", params: { ...names[dimension] } });
    return { value: scores.reduce((sum, score) => sum + score, 0) / scores.length, evidence: [], missing: [] };
  },
});
