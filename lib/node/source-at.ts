import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { caseFileName, issueAt, tableFileNames, type CaseSource, type FileContent, type Issue } from "../case/index.js";

const isOurs = (file: string) => file === caseFileName || tableFileNames.includes(file);

/** Whether a name leads, through whatever links, to a file in the folder itself or below it. */
async function staysWithin(folder: string, file: string): Promise<boolean> {
  try {
    const target = await realpath(join(folder, file));
    return target.startsWith((await realpath(folder)) + sep) && (await stat(target)).isFile();
  } catch {
    return false; // a link to nowhere
  }
}

/**
 * What stands at a path: a folder of tables, or one file. Of a folder only the tables of a case are read;
 * other CSV files are passed on by name, to be pointed out, and everything else is left alone. A table
 * that is a link out of the folder is not followed, and that is an error: a case would lack it unseen.
 */
export async function sourceAt(path: string): Promise<{ source: CaseSource; issues: Issue[] }> {
  const name = basename(resolve(path));
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder && /\.(csv|tsv|xlsx?)$/i.test(name)) {
    return { source: { kind: "folder", name, files: {} }, issues: [issueAt({ file: path, row: null, column: null }, "case/table-not-case", "error")] };
  }
  if (!isFolder) return { source: { kind: "json", file: name, text: await readFile(path) }, issues: [] };
  const files: Record<string, FileContent> = {};
  const issues: Issue[] = [];
  for (const file of (await readdir(path)).sort()) {
    if (isOurs(file)) {
      if (await staysWithin(path, file)) files[file] = await readFile(join(path, file));
      else issues.push(issueAt({ file, row: null, column: null }, "case/no-file-here", "error"));
    } else if (/\.csv$/i.test(file)) files[file] = "";
  }
  return { source: { kind: "folder", name, files }, issues };
}
