/**
 * A file held against the case it says it was made from: what it says is computed again and compared to the last digit, and what it
 * claims of itself is checked. Pure: whoever reads the files hands over their text.
 */
export { claimOf, dataOf, kindOfFile, mostCharacters, partedReport, refusal, type FileKind, type RefusalCode } from "./claims.js";
export type { Comparison, Difference } from "./compare-pieces.js";
export type { CarriedScripts } from "./page-scripts.js";
export type { Piece, PieceOf, Place } from "./piece.js";
export { isLooks, type Remark, type Verification } from "./verification.js";
export { verifyReport, type VerifyReportOptions } from "./verify-report.js";
export { claimsOf, verifyResult, verifyMarkdown, verifyTable } from "./verify-result.js";
