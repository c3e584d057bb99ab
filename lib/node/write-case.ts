import { mkdir } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { writeCaseFiles, writeCaseJson, type Case } from "../case/index.js";
import { writeFolder, type FolderFiles } from "./write-folder.js";
import { writeWhole } from "./write-whole.js";

/**
 * Writes a case: to one JSON file when the path ends in `.json`, else to a folder of tables. In a folder,
 * tables that the case no longer has are removed, since they would be read again; other files stay. Whatever
 * stops it, a reader finds the old case whole or the new one. Throws a `DiskError` where it cannot be written.
 */
export const writeCase = async (given: Case, path: string): Promise<void> => writeCaseWith(given, path, {});

/** A case folder with further files, all at once; a case in one JSON file has them beside it. */
export async function writeCaseWith(given: Case, path: string, beside: FolderFiles): Promise<void> {
  if (extname(path).toLowerCase() !== ".json") return writeFolder(path, { ...beside, ...writeCaseFiles(given) });
  await mkdir(dirname(resolve(path)), { recursive: true });
  await writeWhole(path, writeCaseJson(given));
  for (const [file, text] of Object.entries(beside)) await writeWhole(`${path.slice(0, -".json".length)}.${file}`, text);
}
