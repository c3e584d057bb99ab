import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { fileOfCase, issueAt, type CaseSource, type FileContent, type Issue } from "../case/index.js";
import type { Input } from "../provenance/index.js";
import { inputsOfFiles } from "./inputs-of.js";
import { whyNotRead } from "./read-limited.js";
import { folderOfTables } from "./write-folder.js";

interface Found {
  readonly source: CaseSource;
  readonly issues: Issue[];
  /** What was read, by name and hash. */
  readonly inputs: readonly Input[];
}

const isOurs = (file: string) => fileOfCase(file) !== null;

/** Whether a name leads, through whatever links, to a file in the folder itself or below it. */
async function staysWithin(folder: string, file: string): Promise<boolean> {
  try {
    const target = await realpath(join(folder, file));
    return target.startsWith((await realpath(folder)) + sep) && (await stat(target)).isFile();
  } catch {
    return false; // a link to nowhere, or round in a circle
  }
}

async function tablesAt(path: string, tables: string): Promise<Found> {
  const files: Record<string, FileContent> = {};
  const issues: Issue[] = [];
  for (const file of (await readdir(path)).sort()) if (/\.csv$/i.test(file) && !isOurs(file)) files[file] = "";
  for (const file of (await readdir(tables)).sort()) {
    if (!isOurs(file)) continue;
    if (!await staysWithin(tables, file)) issues.push(issueAt({ file, row: null, column: null }, "case/no-file-here", "error"));
    else {
      const issue = await whyNotRead(join(tables, file), file);
      if (issue === null) files[file] = await readFile(join(tables, file));
      else issues.push(issue);
    }
  }
  const read = Object.entries(files).filter(([file]) => isOurs(file)).map(([file, text]) => ({ file, text }));
  return { source: { kind: "folder", name: basename(resolve(path)), files }, issues, inputs: inputsOfFiles(read) };
}

/** By this a folder that is being written over is known: which files there are, and which ones they are. */
async function stateOf(tables: string): Promise<string> {
  const state: string[] = [tables];
  for (const file of (await readdir(tables)).sort()) {
    if (!isOurs(file)) continue;
    const found = await stat(join(tables, file), { bigint: true }).catch(() => null);
    state.push(`${file} ${found === null ? "" : `${found.ino} ${found.size} ${found.mtimeNs}`}`);
  }
  return state.join("\n");
}

const attempts = 20;

/** The tables of a folder as they stood at one moment: read again when somebody has written meanwhile. */
async function tablesAtOnce(path: string): Promise<Found> {
  for (let left = attempts; ; left--) {
    try {
      const tables = folderOfTables(path);
      const before = await stateOf(tables);
      const found = await tablesAt(path, tables);
      if (left === 0 || (folderOfTables(path) === tables && before === await stateOf(tables))) return found;
    } catch (error) {
      if (left === 0) throw error;
    }
    await new Promise((resume) => { setTimeout(resume, 20); });
  }
}

/**
 * What stands at a path: a folder of tables, or one file. Of a folder only the tables of a case are read;
 * other CSV files are passed on by name, to be pointed out, and everything else is left alone. A table
 * that is a link out of the folder is not followed, and that is an error: a case would lack it unseen.
 * A folder whose writer was killed half-way is read as `write-folder.ts` says.
 */
export async function sourceAt(path: string): Promise<Found> {
  const name = basename(resolve(path));
  if ((await stat(path)).isDirectory()) return tablesAtOnce(path);
  const refused = (issue: Issue): Found => ({ source: { kind: "folder", name, files: {} }, issues: [issue], inputs: [] });
  if (/\.(csv|tsv|xlsx?)$/i.test(name)) return refused(issueAt({ file: path, row: null, column: null }, "case/table-not-case", "error"));
  const issue = await whyNotRead(path, name);
  if (issue !== null) return refused(issue);
  const text = await readFile(path);
  return { source: { kind: "json", file: name, text }, issues: [], inputs: inputsOfFiles([{ file: name, text }]) };
}
