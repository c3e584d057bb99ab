/**
 * The contract every metric keeps, and what runs it: `measure` one, `measureAll` several, `score` a whole
 * network. Nothing here knows a particular metric.
 */
export { catalogueOf, type Catalogue } from "./catalogue.js";
export { configure } from "./configure.js";
export { contractBreaches, type Breach } from "./contract.js";
export { defineMetric, headlineOf, keysOf, type Context, type GroupAttribute, type Metric, type MetricDefinition, type ProgramConvention, type Requirements, type Subject } from "./definition.js";
export { caseOfExample, workedRow, type Example } from "./example.js";
export { ledger, type Ledger, type LedgerLine } from "./ledger.js";
export { measure } from "./measure.js";
export { joinedName, joinMeasured, measureAll, score, type JoinedTable } from "./measure-all.js";
export type { Cell, Column, Measurement, Row } from "./measurement.js";
export { attributeOption, directionOption, lengthOption, modeOption, parallelOption, saying, strengthOption } from "./options.js";
export { parseOptions } from "./parse-options.js";
export { referenceOf, references, type Reference } from "./references.js";
export { sayScope } from "./say-scope.js";
export { inParts, themes, type Theme } from "./themes.js";
export { groupOf, unmet } from "./requirements.js";
