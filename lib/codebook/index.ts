/**
 * What a case can be coded against: the collaboration framework with its five elements, and twelve codebooks of other
 * authors with what each of their codes corresponds to in it; what follows from codings under any of them: the matrix of
 * codes by cases, a codebook seen in another, whether the loop closes, where coders differ. Codebooks are data in both
 * languages; nothing here knows of networks.
 */
export * from "./framework.js";
export { agreementMeasures, coderAgreement, type AgreementMeasure, type AgreementOptions, type CoderAgreement } from "./coder-agreement.js";
export { frameworkCodebook, frameworkCodebookOf, type Codebook, type CodebookCode, type CodebookSource, type CodeCertainty } from "./codebook.js";
export { codebookOf, codebooks, codeOf, withOwnCodebooks } from "./codebooks.js";
export { crosswalk, type CarriedCoding, type Crosswalk, type CrosswalkFit, type CrosswalkLine, type CrosswalkOutcome, type CrosswalkReceived, type CrosswalkTarget } from "./crosswalk.js";
export { codingDisagreements, type Disagreement } from "./disagreements.js";
export { doubtOrder, mostDoubtful, type CodingValue } from "./doubt.js";
export { frameworkMatrix, type CellState, type FrameworkMatrix, type MatrixCell, type MatrixCounts, type MatrixOptions, type MatrixRow } from "./framework-matrix.js";
export { loopOf, loopParts, type Loop, type LoopPart, type LoopPartEvidence, type LoopState } from "./loop.js";
export type { CodedPassages, Passage } from "./passages.js";
export { elementRelations, relationsOf, relationTypes, surroundings, type ElementRelation, type RelationCertainty, type RelationType } from "./relations.js";
export { rivalCodebooks } from "./rivals.js";
