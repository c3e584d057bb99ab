/**
 * Surveys: whether answers to several items may stand for one thing (reliability), whether they share factors (factorability), and whether
 * the people of an organisation agree enough to be averaged. Pure functions on arrays, `[person][item]` with null for no answer; what is
 * not specific to questionnaires (tests, factor extraction, rotation, agreement of raters) is in `stats/`.
 */
export type { Answers } from "./answers.js";
export { personMeans } from "./answers.js";
export { alphaBootstrap, feldtInterval } from "./alpha-intervals.js";
export { alphaIfDropped, type AlphaWithout } from "./alpha-if-dropped.js";
export { bartlettSphericity, type Sphericity } from "./bartlett-sphericity.js";
export { cronbachAlpha, type CronbachAlpha } from "./cronbach-alpha.js";
export { groupReliability, type GroupReliability } from "./group-reliability.js";
export { organisationScores, type AggregationVerdict, type DimensionScores, type OrganisationScore, type OrganisationScoresOptions } from "./organisation-scores.js";
export { guttmanLambdas, type GuttmanLambdas } from "./guttman-lambdas.js";
export { itemStatistics, type ItemStatistics } from "./item-statistics.js";
export { mcdonaldOmega, omegaOf, type McDonaldOmega } from "./mcdonald-omega.js";
export { oneFactorModel, type OneFactorModel } from "./one-factor-model.js";
export { parallelAnalysis, type ParallelAnalysis, type ParallelKind } from "./parallel-analysis.js";
export { samplingAdequacy, type SamplingAdequacy } from "./sampling-adequacy.js";
export { splitHalf, type Split, type SplitHalf } from "./split-half.js";
export { uniformVariance, withinGroupAgreement, type WithinGroupAgreement } from "./within-group-agreement.js";
export { checkInstrument, collaborationProcess, itemsOfDimension, surveyInstrumentSchema, type CheckedInstrument, type SurveyDimension, type SurveyInstrument, type SurveyInstrumentInput, type SurveyItem } from "./instrument/index.js";
export { answersOf, checkResponses, placeResponses, leaveOutScreened, screenReasons, scoreResponses, screenResponses, type CheckedResponses, type PlacedResponses, type LeftOut, type Respondent, type Responses, type Reversal, type Scores, type Screened, type Screening, type ScreenReason } from "./responses/index.js";
export { generatorCorrelations, isAccepted, synthesizeResponses, syntheticCsv, threeCityGenerator, type GeneratedStatistics, type GeneratorParameters, type SyntheticResponses } from "./synthetic/index.js";
export { analyseSurvey, type FactorSolution, type ItemAnalysis, type OrganisationAgreement, type ScaleAnalysis, type SurveyAnalysis, type SurveyOptions } from "./analyse-survey.js";
export { groupDifferences, type GroupDifference, type GroupDifferences } from "./group-differences.js";
