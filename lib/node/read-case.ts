import { invalidCase, type Case, type Reading } from "../case/index.js";
import { checkCaseAt } from "./check-case-at.js";

/**
 * Reads the case at a path, a folder or a JSON file. Throws a `CaseError` with every issue found: its code
 * is `case/missing-path` when there is nothing at the path, else `case/invalid`.
 *
 * @example
 * (await readCase("data/s-city")).organisations.length; // 29
 */
export async function readCase(path: string | URL, reading: Reading = {}): Promise<Case> {
  const checked = await checkCaseAt(path, reading);
  if (checked.ok) return checked.case;
  throw invalidCase(checked.issues);
}
