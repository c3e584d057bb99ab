/** Process: how collaboration is led, informed and kept together. */
export { commandCoverage } from "./command-coverage.js";
export { commandReach } from "./command-reach.js";
export { commandSpan } from "./command-span.js";
export { unityOfCommand } from "./unity-of-command.js";
export { multipleSuperiors } from "./multiple-superiors.js";
export { liaisonLoad } from "./liaison-load.js";
export { pathRedundancy } from "./path-redundancy.js";
export { informationRedundancy } from "./information-redundancy.js";
export { centreConcentration } from "./centre-concentration.js";
export { feedbackClosure } from "./feedback-closure.js";
export { decisionLocus } from "./decision-locus.js";
export { ruleChecks } from "./rule-checks.js";
export { sourceToDecision } from "./source-to-decision.js";
export { sourceToDecisionLines } from "./source-to-decision-lines.js";
