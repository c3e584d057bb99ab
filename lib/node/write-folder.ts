import { dirname, join, resolve } from "node:path";
import { caseFileName, fileOfCase, tableFileNames } from "../case/index.js";
import { disk as ownDisk, type Disk } from "./disk.js";
import { asDiskError, diskError } from "./disk-error.js";
import { putInPlace, temporaryIn } from "./temporary.js";
import { replaceFile } from "./write-whole.js";

/**
 * A case folder is several files, and no system replaces several at once. So the new tables are first written into a
 * hidden folder inside it; ONE renaming gives that its name below, and from then on it is the case: who reads finds the
 * tables there and nowhere else. They are then copied into place, one after another, and one more renaming takes the
 * name away again. Whatever the moment a run is killed at, a reader finds
 *
 * - before the first renaming: the old tables, all of them untouched;
 * - between the two: the new tables, all of them, in the hidden folder;
 * - after the second: the new tables in place.
 *
 * The next writer finishes what was begun. Tables are copied, not moved, so that the hidden folder stays whole until it
 * is given up, and it is given up by renaming, not by emptying it. A folder that is not there yet is filled beside and
 * appears by one renaming. Two writers at the same moment are not put in order: the later one wins.
 */
export const pendingName = ".crosstie-new";

const ofCase: readonly string[] = [caseFileName, ...tableFileNames];

/** The contents of files by name. */
export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

function fill(folder: string, files: FolderFiles, disk: Disk): void {
  disk.makeFolder(folder);
  for (const [file, text] of Object.entries(files)) disk.writeNew(join(folder, file), typeof text === "string" ? new TextEncoder().encode(text) : text, 0o666);
  disk.flushFolder(folder);
}

/** Copies tables that have become the case into place, and gives up the hidden folder. Does nothing where there is none. */
function finish(folder: string, disk: Disk): void {
  const pending = join(folder, pendingName);
  if (disk.lookAt(pending)?.isDirectory() !== true) return; // a link to a folder elsewhere is none of ours
  const files = disk.list(pending).filter((file) => disk.lookAt(join(pending, file))!.isFile());
  // A table whose letters are written otherwise would stand beside the new one as a second. First, since on some systems both names are one file.
  for (const file of disk.list(folder)) if (fileOfCase(file) !== null && fileOfCase(file) !== file && disk.lookAt(join(folder, file))?.isFile() === true) disk.remove(join(folder, file));
  for (const file of files) replaceFile(join(folder, file), disk.read(join(pending, file)), 0o666, disk);
  for (const file of ofCase) if (!files.includes(file)) disk.remove(join(folder, file));
  disk.flushFolder(folder);
  const given = temporaryIn(folder, disk);
  putInPlace(pending, given, disk);
  disk.flushFolder(folder);
  disk.removeFolder(given);
}

/** Which of the files may not be replaced is found before anything is. */
function refuseReadOnly(folder: string, files: readonly string[], disk: Disk): void {
  for (const file of files) {
    const found = disk.look(join(folder, file));
    if (found !== null && !found.isFile()) throw diskError("disk/not-a-file", join(folder, file));
    if (found !== null && (found.mode & 0o222) === 0) throw diskError("disk/read-only", join(folder, file));
  }
}

/** As `writeFolder`, done when it returns. */
export function writeFolderNow(path: string, files: FolderFiles, disk: Disk): void {
  const folder = resolve(path);
  let temporary: string | null = null;
  try {
    const found = disk.look(folder);
    if (found === null) {
      disk.makeFolder(dirname(folder));
      temporary = temporaryIn(dirname(folder), disk);
      fill(temporary, files, disk);
      putInPlace(temporary, folder, disk);
      disk.flushFolder(dirname(folder));
      return;
    }
    if (!found.isDirectory()) throw diskError("disk/not-a-file", path);
    finish(folder, disk);
    refuseReadOnly(folder, [...new Set([...ofCase, ...Object.keys(files)])], disk);
    temporary = temporaryIn(folder, disk);
    fill(temporary, files, disk);
    putInPlace(temporary, join(folder, pendingName), disk);
    temporary = null;
    disk.flushFolder(folder);
    finish(folder, disk);
  } catch (error) {
    if (temporary !== null) disk.removeFolder(temporary);
    throw asDiskError(error, path);
  }
}

/** Puts the tables of a case, and files beside them, into a folder, all or none. Tables that the new case does not have go; other files stay. */
export async function writeFolder(path: string, files: FolderFiles): Promise<void> {
  await Promise.resolve();
  writeFolderNow(path, files, ownDisk);
}

/** Where the tables of a case folder stand now: in it, or in its hidden folder while they are still to be copied into place. */
export const folderOfTables = (path: string, disk: Disk = ownDisk): string => (disk.lookAt(join(path, pendingName))?.isDirectory() === true ? join(path, pendingName) : path);

/** The tables that stand in a case folder now, by name. */
export function tablesNow(path: string, disk: Disk = ownDisk): FolderFiles {
  if (disk.look(path) === null) return {};
  const folder = folderOfTables(path, disk);
  return Object.fromEntries(disk.list(folder).filter((file) => fileOfCase(file) !== null && disk.lookAt(join(folder, file))!.isFile()).map((file) => [file, disk.read(join(folder, file))]));
}
