/**
 * What the numbers mean for somebody who has to act: findings with their evidence, their doubt and what would settle them; and
 * the problems that the sources describe, each found, not found or not decidable by a written rule.
 */
export { findingKinds, findings } from "./findings.js";
export type { Finding, FindingCertainty, FindingFigure, FindingKind } from "./finding.js";
export { diagnose, problemOf, type DiagnoseOptions } from "./diagnose.js";
export type { BranchDiagnosis, Diagnoses, Diagnosis, Moved } from "./diagnosis.js";
export { checkRubric, checkSurvey, rubricDimensions, type Rubric, type RubricInput, type Survey, type SurveyInput } from "./inputs.js";
export { mergedNotes } from "./looking.js";
export { parseProblemOptions } from "./options.js";
export type { Branch, Problem, ProblemState, ThresholdOrigin } from "./problem.js";
export { problems } from "./problems/index.js";
export { diagnosisWord, sayBeside, sayBranch, sayMissing, saySensitivity } from "./say-diagnosis.js";
export { recommendations, type Bearing, type Change, type Recommendation } from "./recommendations.js";
export { lintCase, lintRuleOf, lintRules, parseLintOptions, sayLint, type Lint, type LintOptions, type LintRule } from "./lint/index.js";
