/**
 * Two networks beside one another: which organisations of two cases are the same, where a plan and what happened
 * differ, and what changed between two versions of a case. Pure: what is drawn and said of it is for the rooms below.
 */
export { comparePlans, type ComparedPlans, type PlanDifference, type PlanPair } from "./compare-plans.js";
export { diffCases, type CaseChange, type CaseDiff, type ChangeKind } from "./diff-cases.js";
export { diffTables, type DiffTable } from "./diff-tables.js";
export type { SuggestedRename } from "./suggest-renames.js";
export { leastLikeness, matchOrganisations, type MatchedOrganisations, type SameOrganisation, type SimilarOrganisation } from "./match-organisations.js";
