import { catalogueOf, type Metric } from "../metric/index.js";
import * as antecedents from "./antecedents/index.js";
import * as governance from "./governance/index.js";
import * as outcome from "./outcome/index.js";
import * as process from "./process/index.js";
import * as structure from "./structure/index.js";

/** Every metric, by element, then by name. */
export const catalogue = catalogueOf([antecedents, process, structure, governance, outcome].flatMap((room): Metric[] => Object.values(room)));
