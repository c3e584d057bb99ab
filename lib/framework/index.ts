/** The five elements of the framework as five rooms of metrics, the catalogue of all of them, and what a user adds to it. */
export * from "./antecedents/index.js";
export * from "./process/index.js";
export * from "./structure/index.js";
export * from "./governance/index.js";
export * from "./outcome/index.js";
export { catalogue } from "./catalogue.js";
export { extend, type Addition } from "./extend.js";
