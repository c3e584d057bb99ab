import { open, readFile, stat } from "node:fs/promises";
import { invalidCase, issueAt, type Issue } from "../case/index.js";
import { limits } from "../exchange/limits.js";

const megabyte = 1024 * 1024;

/** Why a file is not read, or null: a pipe or a device may never end, and a file beyond the ceiling is no plan. */
export async function whyNotRead(path: string, calledBy: string, most: number = limits.fileBytes): Promise<Issue | null> {
  const found = await stat(path);
  const at = { file: calledBy, row: null, column: null };
  if (!found.isFile()) return issueAt(at, "case/not-a-file", "error");
  return found.size > most ? issueAt(at, "import/file-too-large", "error", { params: { most: Math.round(most / megabyte) } }) : null;
}

/** The bytes of an ordinary file below the ceiling. Throws a `CaseError` for any other, and the system's error where there is none. */
export async function readLimited(path: string, calledBy: string, most?: number): Promise<Uint8Array> {
  const issue = await whyNotRead(path, calledBy, most);
  if (issue !== null) throw invalidCase([issue]);
  return readFile(path);
}

/** The first bytes of a file as signs of one byte each: enough to know a file of ours by its mark, however long it is. Nothing for what is no ordinary file. */
export async function beginningOf(path: string, count: number): Promise<string> {
  if (!(await stat(path)).isFile()) return "";
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.toString("latin1", 0, bytesRead);
  } finally {
    await file.close();
  }
}
