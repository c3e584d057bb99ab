/**
 * Cases on disk: reading a case from a folder or a JSON file, and writing one so that a reader never finds
 * half of it. The only room besides the command line that touches the file system.
 */
export { checkCaseAt } from "./check-case-at.js";
export { inputsOf } from "./inputs-of.js";
export { readCase } from "./read-case.js";
export { DiskError } from "./disk-error.js";
export { writeCase } from "./write-case.js";
export { rasteriser } from "./rasterise.js";
