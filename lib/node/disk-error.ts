import { CollaborationError } from "../errors.js";
import { diskMessages, type DiskCode } from "../words/disk.js";
import { fill } from "../words/messages.js";

/** A result that could not be put on the disk. `details` has the path and the system's own word for the trouble. */
export class DiskError extends CollaborationError {}

export const diskError = (code: DiskCode, path: string, problem = ""): DiskError => new DiskError(code, fill(diskMessages[code], { path, problem }, "en"), { path, problem });

/** The system's word for an error, such as `EBUSY`. */
export const problemOf = (error: unknown): string => (error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : String(error));

const full: readonly string[] = ["ENOSPC", "EDQUOT", "EFBIG"];
const refused: readonly string[] = ["EACCES", "EPERM", "EROFS"];

/** Words of the system that pass when another program lets go of a file. */
export const passing: readonly string[] = ["EBUSY", "EPERM", "EACCES"];

/** An error of the system while something was written, as a person can use it. */
export function asDiskError(error: unknown, path: string): Error {
  if (error instanceof CollaborationError) return error;
  const problem = problemOf(error);
  return diskError(full.includes(problem) ? "disk/full" : refused.includes(problem) ? "disk/no-permission" : problem === "EBUSY" ? "disk/locked" : "disk/failed", path, problem);
}
