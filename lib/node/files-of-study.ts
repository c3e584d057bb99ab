import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { checkStudy } from "../audit/index.js";
import { invalidCase, issueAt, type FileContent, type Issue } from "../case/index.js";
import { readLimited } from "./read-limited.js";
import type { IssueCode } from "../words/issues.js";

export const studyFileName = "study.json";
export const instrumentFileName = "instrument.json";

/** One file and the name it goes by in issues. */
export interface NamedFile {
  readonly file: string;
  readonly path: string;
  readonly text: FileContent;
}

const refuse = (file: string, code: IssueCode, params: Issue["params"] = {}) => invalidCase([issueAt({ file, row: null, column: null }, code, "error", { params })]);

/** The file at a path, or null where there is nothing. Throws `CaseError` for what is no ordinary file or too large. */
export async function fileAt(path: string): Promise<NamedFile | null> {
  try {
    return { file: basename(path), path, text: await readLimited(path, path) };
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
    throw error;
  }
}

/** A file that must be there. Throws `CaseError` where it is not. */
export async function fileNamed(path: string): Promise<NamedFile> {
  const file = await fileAt(path);
  if (file === null) throw refuse(path, "case/missing-path");
  return file;
}

export async function isFolderAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw refuse(path, "case/missing-path");
  }
}

/** The printed numbers of a study and the instrument beside them: of a folder `study.json` and `instrument.json`, of a file the file and its neighbour. */
export async function filesOfStudy(path: string): Promise<{ readonly study: NamedFile; readonly instrument: NamedFile | null }> {
  const folder = await isFolderAt(path);
  const study = await fileAt(folder ? join(path, studyFileName) : path);
  if (study === null) throw refuse(path, "study/missing-file", { file: studyFileName });
  return { study, instrument: await fileAt(join(folder ? path : dirname(path), instrumentFileName)) };
}

/** The file of answers at a path; of a folder the one that its study names. */
export async function responsesAt(path: string): Promise<NamedFile> {
  if (!await isFolderAt(path)) return fileNamed(path);
  const beside = await fileAt(join(path, studyFileName));
  const checked = beside === null ? null : checkStudy(beside);
  const name = checked?.ok === true ? checked.study.responses?.file : undefined;
  if (name === undefined) throw refuse(path, "responses/one-file");
  return fileNamed(join(path, name));
}
