import { rename, rm, writeFile } from "node:fs/promises";

/** Writes beside the file first and puts it in place by renaming: whoever reads meanwhile finds the old text or the new one. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
