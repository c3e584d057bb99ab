import type { Survey } from "./inputs.js";
import { undecided } from "./looking.js";
import type { Branch } from "./problem.js";

type Dimension = "D1" | "D3" | "D4" | "D5";

const names = {
  D1: { en: "Mean of joint decision making (D1)", zh: "共同决策（D1）均值" },
  D3: { en: "Mean of reduced autonomy (D3), recoded", zh: "降低自主性（D3）均值（反向计分后）" },
  D4: { en: "Mean of resource sharing (D4)", zh: "资源共享（D4）均值" },
  D5: { en: "Mean of trust (D5)", zh: "信任水平（D5）均值" },
} as const;

/** The mean on the scale of 1 to 7 that thresholds are on; means of another scale are carried over in proportion. */
function meanOf(survey: Survey | null, dimension: Dimension): number | null {
  if (survey === null) return null;
  const [low, high] = survey.scale;
  const unreversed = dimension === "D3" ? survey.D3Unreversed : undefined;
  const mean = survey[dimension] ?? (unreversed === undefined ? null : low + high - unreversed);
  return mean === null || (low === 1 && high === 7) ? mean : 1 + (6 * (mean - low)) / (high - low);
}

/** A dimension mean of a survey that is lower than it should be. Evidence are the answers, which a case does not hold. */
export const surveyBranch = <Options>(dimension: Dimension, threshold: keyof Options & string): Branch<Options> => ({
  label: names[dimension], relation: "below", threshold, metrics: [],
  look({ survey }) {
    const value = meanOf(survey, dimension);
    return value === null ? undecided({ code: "diagnosis/no-survey", params: { dimension } }) : { value, evidence: [], missing: [] };
  },
});
