import { checkCase, issueAt, type Checked, type Reading } from "../case/index.js";
import { rememberInputs } from "./inputs-of.js";
import { problemOf } from "./disk-error.js";
import { plainPath } from "./plain-path.js";
import { sourceAt } from "./source-at.js";

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
  // What cannot be a case, or was not read whole: what its tables lack is beside the point.
  if (found.source.kind === "folder" && found.issues.some(({ code }) => code === "case/table-not-case" || code === "case/not-a-file" || code === "import/file-too-large")) return { ok: false, issues: found.issues };
  const checked = checkCase(found.source, reading);
  const made: Checked = found.issues.length === 0 ? checked : { ok: false, issues: [...found.issues, ...checked.issues] };
  rememberInputs(made.ok ? made.case : made, found.inputs);
  return made;
}
