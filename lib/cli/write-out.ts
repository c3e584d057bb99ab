import { mkdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve, sep } from "node:path";
import { fileOfCase } from "../case/index.js";
import { beginningOf } from "../node/read-limited.js";
import { writeWhole } from "../node/write-whole.js";
import { usageError } from "./usage-errors.js";

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** Whether `--out` means a folder: it is one, it ends like one, or it has no ending. */
export async function isFolder(out: string): Promise<boolean> {
  const kind = await kindOf(out);
  return kind === "folder" || (kind === null && (/[/\\]$/.test(out) || extname(out) === ""));
}

/** A folder for several results, or a refusal where a file is in the way. */
export async function folderFor(out: string): Promise<string> {
  if (await kindOf(out) === "file") throw usageError("usage/out-not-a-folder", { path: out });
  return out;
}

/** Refuses a file that is the case itself or one of the tables it was read from. */
export async function refuseCaseFile(path: string, casePath: string): Promise<void> {
  if (await kindOf(path) === null || await kindOf(casePath) === null) return;
  const [target, source] = [await realpath(path), await realpath(casePath)];
  const isTable = dirname(target) === source && fileOfCase(basename(target)) !== null;
  if (target === source || isTable) throw usageError("usage/out-is-the-case", { path });
}

/** Refuses a file that was read. */
export async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  if (await kindOf(path) === null) return;
  const target = await realpath(path);
  for (const input of inputs) if (await realpath(input) === target) throw usageError("usage/out-is-the-case", { path });
}

/** Refuses to write over a file that does not carry our own mark near its start. */
export async function refuseForeign(path: string, mark: string): Promise<void> {
  const kind = await kindOf(path);
  if (kind === "folder") throw usageError("usage/out-is-a-folder", { path });
  if (kind === "file" && !(await beginningOf(path, 400)).includes(mark)) throw usageError("usage/file-exists", { path });
}

/** Writes a result where it was asked for, making its folder. */
export async function writeOut(path: string, text: string | Uint8Array): Promise<void> {
  if (path.endsWith(sep) || await kindOf(path) === "folder") throw usageError("usage/out-is-a-folder", { path });
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeWhole(path, text);
}
