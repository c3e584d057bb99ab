/**
 * A study's printed tables against themselves: what the numbers in print allow is worked out again, and each is consistent, inconsistent, mislabelled, ambiguous or
 * not-reproducible. Rules are general; a study is data. Findings are plain data, their sentences are in `words/`.
 */
export { auditStudy, type Audit } from "./audit-study.js";
export { besidePublished, inItsDecimals, type BesidePublished } from "./beside-published.js";
export { checkStudy, type CheckedStudy } from "./check-study.js";
export type { AuditFinding, RuleName } from "./finding.js";
export { printedNumbers } from "./printed-numbers.js";
export { sayAuditFinding, sayAuditKind, sayAuditPlace, sayNumbers, sayRecomputed } from "./say-audit.js";
export { readPrinted, type Printed } from "./printed.js";
export { studySchema, statusNames as auditStatuses, type AuditStatus, type Study, type StudyInput, type Where } from "./schema.js";
export { impliedCorrelation } from "./rules/reliability.js";
