/** Tests: what chance alone would give. They draw, so they are asynchronous and take a seed. */
export { compensationLiftPermutation, compensationLiftPermuted, type CompensationPermutation, type CompensationPermutationOptions } from "./compensation-lift-permutation.js";
export { linkSurvey, type SurveyLink } from "./survey-link/link-survey.js";
export { surveyLinkSchema, type SurveyLinkOptions } from "./survey-link/options.js";
export { defaultPositions, type PositionWanted } from "./survey-link/positions.js";
