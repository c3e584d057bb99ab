import { CaseError } from "../errors.js";
import { caseSchema, type Case } from "./schema.js";
import { settle } from "./settle.js";

/** A case from data (an object as `JSON.parse` gives it). Throws one `CaseError` whose `details.issues` lists all that is wrong. */
export function parseCase(data: unknown): Case {
  const result = caseSchema.safeParse(data);
  if (!result.success) throw new CaseError("case/invalid", result.error.message, { issues: result.error.issues });
  return settle(result.data);
}
