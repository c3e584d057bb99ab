import { vocabularySchema, type Vocabulary } from "../../case/index.js";

/** The framework's own words: what an imported table is translated to. */
export const vocabulary: Vocabulary = vocabularySchema.parse({});
