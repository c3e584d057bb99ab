import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { disk as ownDisk, type Disk } from "./disk.js";
import { asDiskError, diskError } from "./disk-error.js";
import { putInPlace, temporaryIn } from "./temporary.js";

const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === "string" ? new TextEncoder().encode(text) : text);
const anyoneWrites = 0o222;

/** Puts a file in the place of what stands at a path, a link included. */
export function replaceFile(target: string, bytes: Uint8Array, mode: number, disk: Disk): void {
  const folder = dirname(target);
  const beside = temporaryIn(folder, disk);
  try {
    disk.writeNew(beside, bytes, mode);
    putInPlace(beside, target, disk);
    disk.flushFolder(folder);
  } catch (error) {
    disk.remove(beside);
    throw error;
  }
}

/** As `writeWhole`, done when it returns. */
export function writeWholeNow(path: string, text: string | Uint8Array, disk: Disk): void {
  try {
    const before = disk.look(path);
    if (before !== null && !before.isFile()) throw diskError("disk/not-a-file", path);
    if (before !== null && (before.mode & anyoneWrites) === 0) throw diskError("disk/read-only", path);
    replaceFile(before === null ? resolve(path) : realpathSync(path), bytesOf(text), before === null ? 0o666 : before.mode & 0o777, disk);
  } catch (error) {
    throw asDiskError(error, path);
  }
}

/**
 * Writes beside the file first, waits until the disk has it, and puts it in place by renaming: whoever reads meanwhile,
 * or after a kill or a power cut at any moment, finds the old text or the new one. What a killed run left beside it is
 * removed. What a link leads to is replaced, and the link stays. Throws a `DiskError`, with the old file whole and nothing left beside it.
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  await Promise.resolve();
  writeWholeNow(path, text, ownDisk);
}
