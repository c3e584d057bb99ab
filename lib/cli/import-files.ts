import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { issueAt, invalidCase } from "../case/index.js";
import type { GivenFile } from "../exchange/index.js";
import { readLimited } from "../node/read-limited.js";

/** Tables that a folder may hold; other files in it are left alone. */
const tableFile = /\.(?:csv|tsv|txt|xlsx|xlsm)$/i;

async function pathsAt(path: string): Promise<readonly string[]> {
  let found;
  try {
    found = await stat(path);
  } catch {
    throw invalidCase([issueAt({ file: path, row: null, column: null }, "case/missing-path", "error")]);
  }
  if (!found.isDirectory()) return [path];
  return (await readdir(path)).filter((file) => tableFile.test(file) && !file.startsWith(".") && !file.startsWith("~$")).sort().map((file) => join(path, file));
}

/** The files that a command was given, a folder standing for its tables. Nothing beyond the limit is read into memory. */
export async function filesGiven(args: readonly string[]): Promise<{ readonly files: readonly GivenFile[]; readonly paths: readonly string[] }> {
  const paths = (await Promise.all(args.map(pathsAt))).flat();
  const names = paths.map((path) => basename(path));
  const files: GivenFile[] = [];
  for (const [i, path] of paths.entries()) {
    const isAlone = names.filter((name) => name === names[i]).length === 1;
    files.push({ name: isAlone ? names[i]! : path.replaceAll("\\", "/"), bytes: new Uint8Array(await readLimited(path, path)) });
  }
  return { files, paths };
}

/** Whether one of the files stands where something is to be written: the target itself, or within it. */
export async function holdsInput(out: string, paths: readonly string[]): Promise<boolean> {
  let target: string;
  try {
    target = await realpath(out);
  } catch {
    return false;
  }
  for (const path of paths) {
    const input = await realpath(path);
    if (input === target || dirname(input) === target) return true;
  }
  return false;
}

/** The name that a case gets from where it is written. */
export const nameOfOut = (out: string): string => basename(resolve(out)).replace(/\.json$/i, "");
