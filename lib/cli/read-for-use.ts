import { invalidCase, type Case, type Reading } from "../case/index.js";
import { checkCaseAt } from "../node/index.js";
import type { Language } from "../words/index.js";
import type { Io } from "./command.js";
import { speak } from "./words.js";

/** The case at a path. What is doubtful about it is counted, not told: `check` tells it. Throws `CaseError` when it cannot be used. */
export async function readForUse(path: string, language: Language, io: Io, reading: Reading = {}): Promise<Case> {
  const checked = await checkCaseAt(path, reading);
  if (!checked.ok) throw invalidCase(checked.issues);
  const count = (severity: string) => checked.issues.filter((issue) => issue.severity === severity).length;
  if (checked.issues.length > 0) io.err(`${speak("read/doubts", language, { case: path, warnings: count("warning"), notes: count("note") })}\n`);
  return checked.case;
}
