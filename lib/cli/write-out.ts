import { mkdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, resolve, sep } from "node:path";
import { fileOfCase } from "../case/index.js";
import { writeWhole } from "../node/write-whole.js";
import { usageError } from "./usage-errors.js";

/** What stands at a path. */
export async function kindOf(path: string): Promise<"file" | "folder" | null> {
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

/** What a command must not write over. */
export interface Keeping {
  /** Whether a file may be written over that crosstie did not write. */
  readonly force: boolean;
  /** Cases that are read. */
  readonly cases?: readonly string[];
  /** Further files that are read. */
  readonly inputs?: readonly string[];
}

async function refuseRead(path: string, { cases = [], inputs = [] }: Keeping): Promise<void> {
  for (const casePath of cases) await refuseCaseFile(path, casePath);
  await refuseInput(path, inputs);
}

/** Refuses to write over a file that is read, or, unless forced, over one that crosstie did not write. */
export async function refuseForeign(path: string, keeping: Keeping): Promise<void> {
  await refuseRead(path, keeping);
  const kind = await kindOf(path);
  if (kind === "folder") throw usageError("usage/out-is-a-folder", { path });
  if (kind === null || keeping.force) return;
  const { isOurs } = await import("./own-file.js");
  if (!await isOurs(path)) throw usageError("usage/file-exists", { path });
}

async function holds(path: string, text: string | Uint8Array): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  const bytes = Buffer.from(text);
  return found !== null && found.isFile() && found.size === bytes.length && bytes.equals(await readFile(path));
}

/** As `refuseForeign`, but a file that holds the very same may stay. */
export async function refuseOther(path: string, text: string | Uint8Array, keeping: Keeping): Promise<void> {
  await (await holds(path, text) ? refuseRead : refuseForeign)(path, keeping);
}

/** Writes a result where it was asked for, making its folder. Only a file of ours is written over, or one that holds the very same. */
export async function writeOut(path: string, text: string | Uint8Array, keeping: Keeping): Promise<void> {
  if (path.endsWith(sep)) throw usageError("usage/out-is-a-folder", { path });
  await refuseOther(path, text, keeping);
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeWhole(path, text);
}
