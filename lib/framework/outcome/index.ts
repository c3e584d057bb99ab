/** Outcome: what collaboration is expected to bring, and what is known of it. */
export { evidenceCoverage } from "./evidence-coverage.js";
export { loopClosure } from "./loop-closure.js";
