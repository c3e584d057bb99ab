import { checkCase, issueAt, type Checked, type Reading } from "../case/index.js";
import { plainPath } from "./plain-path.js";
import { sourceAt } from "./source-at.js";

const problemOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : String(error);

/** Checks the case at a path, a folder or a JSON file. A path that cannot be read is an issue like any other. */
export async function checkCaseAt(place: string | URL, reading: Reading = {}): Promise<Checked> {
  const path = plainPath(place);
  let found;
  try {
    found = await sourceAt(path);
  } catch (error) {
    const problem = problemOf(error);
    const at = { file: path, row: null, column: null };
    const issue = problem === "ENOENT" || problem === "ENOTDIR"
      ? issueAt(at, "case/missing-path", "error")
      : issueAt(at, "case/unreadable-path", "error", { params: { problem } });
    return { ok: false, issues: [issue] };
  }
  // A path that is no case at all: what its tables lack is beside the point.
  if (found.source.kind === "folder" && found.issues.some((issue) => issue.code === "case/table-not-case")) return { ok: false, issues: found.issues };
  const checked = checkCase(found.source, reading);
  return found.issues.length === 0 ? checked : { ok: false, issues: [...found.issues, ...checked.issues] };
}
