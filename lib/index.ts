/**
 * crosstie: collaboration networks in plain functions. A case is checked, becomes a network, is narrowed, and is
 * measured; results are plain data. Runs anywhere: nothing here touches disk or page.
 *
 * ```ts
 * const network = build(parseCase(data));
 * measure(at(network, "off-site"), catalogue.find("fragmentation")).rows;
 * ```
 */
export {
  caseJsonSchema, caseSchema, checkCase, defaultVocabulary, formatVersion, parseCase, sayIssue, sayIssues, sayPlace, writeCaseFiles, writeCaseJson,
} from "./case/index.js";
export type {
  Case, CaseInput, CaseSource, Certainty, Checked, Coding, Coverage, Dimension, Evidence, FileContent, Instrument, Issue, Kind, Layer, LayerReading, Level,
  Membership, Organisation, Place, Places, Rating, RatingItem, Resource, Severity, State, Status, Suggestion, Task, Term, Tie, Vocabulary,
} from "./case/index.js";
export {
  at, build, coverageOf, distancesFrom, isCollective, layer, layersReading, namesOf, project, select, selectionSchema, sizesOf, statesOf, tiesBetween, toGraphology,
  weakComponents, within, without,
} from "./network/index.js";
export type { CompactGraph, Network, NetworkTie, OrganisationInStates, Parallel, Projection, Scope, Selection, StatesOf, TieInStates } from "./network/index.js";
export { catalogueOf, configure, contractBreaches, defineMetric, groupOf, headlineOf, keysOf, ledger, measure, measureAll, references, score } from "./metric/index.js";
export type {
  Breach, Catalogue, Cell, Column, Context, GroupAttribute, Example, JoinedTable, Ledger, LedgerLine, Measurement, Metric, MetricDefinition, ProgramConvention, Reference, Requirements, Row, Subject,
} from "./metric/index.js";
export { catalogue, extend, type Addition } from "./framework/index.js";
export {
  agreementMeasures, codebookOf, codebooks, coderAgreement, codingDisagreements, constituentOf, constituents, crosswalk, elementRelations, elements, frameworkCodebook,
  frameworkCodebookOf, frameworkId, frameworkMatrix, loopOf, relationsOf,
} from "./codebook/index.js";
export type {
  AgreementMeasure, AgreementOptions, Codebook, CodebookCode, CoderAgreement, Constituent, Crosswalk, Disagreement, Element, ElementEntry, ElementRelation, FrameworkMatrix,
  FrameworkVersion, Loop, MatrixOptions,
} from "./codebook/index.js";
export { composeRows, encode, renderElementGraph, renderNetwork, renderSvg, sceneOf } from "./picture/index.js";
export type { ElementGraphOptions, EncodeOptions, Picture, RenderNetworkOptions, Scene, SvgOptions } from "./picture/index.js";
export { compensationLiftPermutation, type CompensationPermutation, type CompensationPermutationOptions } from "./inference/index.js";
export { defaultPositions, linkSurvey, surveyLinkSchema, type PositionWanted, type SurveyLink, type SurveyLinkOptions } from "./inference/index.js";
export { alertOptionsSchema, bridge, bridgeMeasures, bridgeSchema, cityOptionsSchema, compareStates, eachRemoved, removalCurves, secondWaveSchema, synthesizeCity, synthesizeSecondWave, timedAlert, whatIf } from "./simulate/index.js";
export type { AlertOptions, AlertResult, BridgeMeasure, BridgeOptions, Bridging, CityOptions, CityTruth, Delay, EachRemoved, EachRemovedOptions, RemovalCurveOptions, RemovalCurves, SecondWaveOptions, SecondWaveTruth, Shortcut, Simulation, SimulationTable, StatesCompared, StatesOptions, SyntheticCity, WhatIf, WhatIfOptions } from "./simulate/index.js";
export type { LongRun, Progress } from "./progress.js";
export { comparePlans, diffCases, leastLikeness, matchOrganisations } from "./compare/index.js";
export type { CaseChange, CaseDiff, ChangeKind, ComparedPlans, MatchedOrganisations, PlanDifference, PlanPair, SameOrganisation, SimilarOrganisation, SuggestedRename } from "./compare/index.js";
export { diagnose, findings, lintCase, lintRules, problems, recommendations, sayLint } from "./diagnosis/index.js";
export type {
  Bearing, BranchDiagnosis, Diagnoses, DiagnoseOptions, Diagnosis, Finding, FindingCertainty, FindingFigure, Lint, LintOptions, LintRule, Moved, Problem, ProblemState, Recommendation, RubricInput, SurveyInput, ThresholdOrigin,
} from "./diagnosis/index.js";
export {
  alphaBootstrap, alphaIfDropped, analyseSurvey, bartlettSphericity, checkInstrument, checkResponses, collaborationProcess, cronbachAlpha, feldtInterval, groupDifferences, groupReliability, guttmanLambdas, itemStatistics, leaveOutScreened, mcdonaldOmega,
  organisationScores, parallelAnalysis, placeResponses, samplingAdequacy, scoreResponses, screenResponses, splitHalf, synthesizeResponses, syntheticCsv, threeCityGenerator, withinGroupAgreement,
} from "./survey/index.js";
export type { DimensionScores, GeneratorParameters, OrganisationScoresOptions, PlacedResponses, Responses, Reversal, Scores, Screening, SurveyAnalysis, SurveyInstrument, SurveyInstrumentInput, SurveyItem, SyntheticResponses } from "./survey/index.js";
export { auditStudy, besidePublished, checkStudy, sayAuditFinding, sayAuditPlace, type Audit, type AuditFinding, type AuditStatus, type BesidePublished, type Study, type StudyInput } from "./audit/index.js";
export { canonicalJson, optionsOfSelection, provenanceOf, type CaseDigest, type Definition, type Input, type Provenance, type ProvenanceOptions } from "./provenance/index.js";
export { verifyReport, verifyResult, verifyTable, type Difference, type Remark, type Verification, type VerifyReportOptions } from "./verify/index.js";
export { methodsAttributes, methodsOf, renderMethods, report, type Checklist, type ChecklistItem, type ItemState, type MethodsAttribute, type MethodsOptions, type MethodsText, type Report, type ReportDocument, type ReportOptions } from "./report/index.js";
export { csvTable, formatTable, markdownTable, textTable, type Format, type Grid, type Table } from "./table/index.js";
export { createRandom, defaultSeed, type Random } from "./random.js";
export { fill, languages, nearest, say, sayNote, version } from "./words/index.js";
export type { Bilingual, Label, Language, NameOf, Note, Param, Params } from "./words/index.js";
export { CaseError, CollaborationError, InferenceError, MetricError, UsageError, type Details } from "./errors.js";
