/**
 * Two networks beside one another: which organisations of two cases are the same, and where a plan and what happened
 * differ. Pure: what is drawn and said of it is for the rooms below.
 */
export { comparePlans, type ComparedPlans, type PlanDifference, type PlanPair } from "./compare-plans.js";
export { leastLikeness, matchOrganisations, type MatchedOrganisations, type SameOrganisation, type SimilarOrganisation } from "./match-organisations.js";
