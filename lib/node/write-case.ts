import { mkdir, rm } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { caseFileName, tableFileNames, writeCaseFiles, writeCaseJson, type Case } from "../case/index.js";
import { writeWhole } from "./write-whole.js";

/**
 * Writes a case: to one JSON file when the path ends in `.json`, else to a folder of tables. In a folder,
 * tables that the case no longer has are removed, since they would be read again; other files stay. Each
 * file is replaced whole, the folder's files one after another.
 */
export async function writeCase(given: Case, path: string): Promise<void> {
  if (extname(path).toLowerCase() === ".json") {
    await mkdir(dirname(resolve(path)), { recursive: true });
    await writeWhole(path, writeCaseJson(given));
    return;
  }
  const files = writeCaseFiles(given);
  await mkdir(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeWhole(join(path, file), text);
  for (const file of [caseFileName, ...tableFileNames]) if (!Object.hasOwn(files, file)) await rm(join(path, file), { force: true });
}
