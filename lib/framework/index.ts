/** The five elements of the framework as five rooms of metrics, and the catalogue of all of them. */
import * as antecedents from "./antecedents/index.js";
import * as governance from "./governance/index.js";
import * as outcome from "./outcome/index.js";
import * as process from "./process/index.js";
import * as structure from "./structure/index.js";
import { catalogueOf, type Metric } from "../metric/index.js";

export * from "./antecedents/index.js";
export * from "./process/index.js";
export * from "./structure/index.js";
export * from "./governance/index.js";
export * from "./outcome/index.js";

/** Every metric, by element, then by name. */
export const catalogue = catalogueOf([antecedents, process, structure, governance, outcome].flatMap((room): Metric[] => Object.values(room)));
