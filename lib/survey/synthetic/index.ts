/** Answers that nobody gave, drawn from parameters and a seed, and marked as such. */
export type { GeneratedStatistics, GeneratorParameters } from "./generator.js";
export { generatorCorrelations, isAccepted, synthesizeResponses, syntheticCsv, type SyntheticResponses } from "./synthesize-responses.js";
export { threeCityGenerator } from "./three-city-generator.js";
