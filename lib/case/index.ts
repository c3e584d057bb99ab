/**
 * What a case is. The format is said once as zod schemas; text or data comes in and a checked `Case` or
 * a list of issues comes out. `parseCase` throws one error that carries every issue, `checkCase` reports
 * them, `sayIssue` says one in English or Chinese. A case is one JSON text or a folder of CSV tables.
 */
export {
  absentTieSchema, caseSchema, codingSchema, documentSchema, formatVersion, governanceModes, initiativeNames, instrumentSchema, membershipSchema,
  mergeCandidateSchema, organisationSchema, positionSchema, presenceNames, ratingSchema, resourceKinds, resourceSchema, taskSchema, tieSchema, vocabularySchema,
} from "./schema.js";
export type { Case, CaseInput, Coding, Instrument, KeptLayout, Membership, Organisation, Position, Rating, Resource, Status, Task, Tie, Vocabulary } from "./schema.js";
export {
  certaintyNames, certaintySchema, coverageNames, dimensionNames, evidenceSchema, kindSchema, labelSchema, layerReadings, layerSchema, levelSchema,
  stateSchema, statusNames, termSchema,
} from "./terms.js";
export type { Certainty, Coverage, Dimension, Evidence, Kind, Layer, LayerReading, Level, RatingItem, State, Term } from "./terms.js";
export { defaultVocabulary } from "./vocabulary.js";
export { issueAt } from "./issue.js";
export type { Issue, Place, Severity, Suggestion } from "./issue.js";
export type { CaseSource, FileContent } from "./source.js";
export { checkCase, type Checked, type Reading } from "./check.js";
export { migrationOf, type Change } from "./migrating/migrations.js";
export { placesInData, type Places } from "./place.js";
export { commandFaults, commandMoments, type CommandFaults, type CommandTie } from "./checking/command-faults.js";
export { checkJson, type CheckedJson, type JsonFormat } from "./check-json.js";
export { invalidCase, parseCase } from "./parse.js";
export { sayIssue, sayIssues, sayPlace } from "./say-issue.js";
export { writeCaseFiles } from "./writing/write-case-files.js";
export { writeCaseJson } from "./writing/write-case-json.js";
export { caseFileName, fileOfCase, tableFileNames } from "./tables.js";
export { rowOfSection, sectionOfRow, type SheetRow } from "./row-section.js";
export { caseJsonSchema } from "./json-schema.js";
