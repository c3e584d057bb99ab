import { CaseError } from "../errors.js";
import { checkCase, type Reading } from "./check.js";
import type { Issue } from "./issue.js";
import { sayIssues } from "./say-issue.js";
import type { Case } from "./schema.js";

/** The error for a case that cannot be used: it carries every issue, and its message says the first errors. */
export function invalidCase(issues: readonly Issue[]): CaseError {
  const errors = issues.filter((issue) => issue.severity === "error");
  const code = errors[0]?.code === "case/missing-path" ? "case/missing-path" : "case/invalid";
  return new CaseError(code, sayIssues(errors, "en", 3), { issues });
}

/**
 * A case from data (an object as `JSON.parse` gives it) or from a `CaseSource`. Throws one `CaseError`
 * whose `details.issues` lists all that was found and whose message says the first errors.
 *
 * @example
 * parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [] }).title; // { en: "A city" }
 */
export function parseCase(given: unknown, reading: Reading = {}): Case {
  const checked = checkCase(given, reading);
  if (checked.ok) return checked.case;
  throw invalidCase(checked.issues);
}
