/** Outcome: what collaboration is expected to bring, and what is known of it. */
export { evidenceCoverage } from "./evidence-coverage.js";
export { loopClosure } from "./loop-closure.js";
export { planOverlap } from "./plan-overlap.js";
export { planOverlapByLayer } from "./plan-overlap-by-layer.js";
export { planDifferences } from "./plan-differences.js";
export { directionAgreement } from "./direction-agreement.js";
export { tightnessChange } from "./tightness-change.js";
export { ambiguityChange } from "./ambiguity-change.js";
