/** Antecedents: why organisations have to collaborate, and what each lacks alone. */
export { resourceSplit } from "./resource-split.js";
