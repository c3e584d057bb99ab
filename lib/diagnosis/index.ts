/** What the numbers mean for somebody who has to act: findings with their evidence, their doubt and what would settle them. */
export { findingKinds, findings } from "./findings.js";
export type { Finding, FindingCertainty, FindingFigure, FindingKind } from "./finding.js";
