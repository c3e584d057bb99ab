/** Governance: by which modes and instruments collaboration is steered. */
export { governanceMix } from "./governance-mix.js";
export { reachedByOneModeOnly } from "./reached-by-one-mode-only.js";
export { passiveShare } from "./passive-share.js";
export { unbackedShare } from "./unbacked-share.js";
export { powerImbalance } from "./power-imbalance.js";
export { powerImbalanceByLevel } from "./power-imbalance-by-level.js";
export { localBurden } from "./local-burden.js";
export { controlAbove } from "./control-above.js";
export { responsibilityAmbiguity } from "./responsibility-ambiguity.js";
export { responsibilityByTask } from "./responsibility-by-task.js";
export { responsibilityOverlap } from "./responsibility-overlap.js";
export { decisionEquality } from "./decision-equality.js";
export { decisionDegreeBySector } from "./decision-degree-by-sector.js";
export { governanceForms } from "./governance-forms.js";
export { governanceFormFeatures } from "./governance-form-features.js";
