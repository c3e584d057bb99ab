/** Governance: by which modes and instruments collaboration is steered. */
export { governanceMix } from "./governance-mix.js";
export { reachedByOneModeOnly } from "./reached-by-one-mode-only.js";
