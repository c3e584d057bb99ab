/**
 * What a case is. The format is said once as zod schemas; text or data comes in and a checked `Case` or
 * a list of issues comes out. `parse` throws one error that carries every issue, `check` reports them.
 */
export * from "./terms.js";
export * from "./schema.js";
export { defaultVocabulary } from "./vocabulary.js";
export type { Issue, Place, Severity } from "./issue.js";
export { parseCase } from "./parse.js";
