/**
 * What a case can be coded against: the five elements of the collaboration framework with their
 * constituents, as data. It says what each code means in both languages and which indicators read it
 * from a network; it measures nothing and knows nothing of a case. Rival codebooks come to lie beside
 * `framework.ts`, each with its own codes and a crosswalk to these.
 */
export * from "./framework.js";
export { frameworkCodebook, type Codebook } from "./codebook.js";
