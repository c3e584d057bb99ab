/** Antecedents: why organisations have to collaborate, and what each lacks alone. */
export { resourceSplit } from "./resource-split.js";
export { informationSplit } from "./information-split.js";
export { sufficiency } from "./sufficiency.js";
export { knockOutCascade } from "./knock-out-cascade.js";
export { failedTasks } from "./failed-tasks.js";
export { dependence } from "./dependence.js";
export { dependenceGaps } from "./dependence-gaps.js";
export { duplication } from "./duplication.js";
export { duplicatedKinds } from "./duplicated-kinds.js";
export { experience } from "./experience.js";
