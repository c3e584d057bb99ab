import { z } from "zod";
import { caseSchema } from "./schema.js";

/**
 * The case format as JSON Schema (draft 2020-12), for editors and for checks in other languages. It
 * describes what may be given, not what is filled in.
 *
 * @example
 * caseJsonSchema().required; // ["format", "id", "title", "organisations"]
 */
export const caseJsonSchema = (): z.core.JSONSchema.JSONSchema => z.toJSONSchema(caseSchema, { io: "input", target: "draft-2020-12" });
