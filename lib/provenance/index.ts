/**
 * Where a result comes from: the bytes that went in, the case as it was read, the options, the seed, the version and the definitions,
 * as plain data that goes with every result. Two digests hold it together: one of what went in, one of what came out.
 */
export { canonicalJson } from "./canonical-json.js";
export { readProvenance } from "./check-provenance.js";
export { definitionsOf, type Definition } from "./definitions.js";
export { digestOf, inputOf, sha256Of, type Input } from "./digest.js";
export { provenanceOf, resealed, sealOf, type CaseDigest, type Provenance, type ProvenanceOptions } from "./provenance.js";
export { optionsOfSelection, selectionOptions, type OptionValue } from "./selection-options.js";
export { withProvenance } from "./with-provenance.js";
