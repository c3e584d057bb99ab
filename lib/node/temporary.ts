import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Disk } from "./disk.js";
import { diskError, passing, problemOf } from "./disk-error.js";

/** The name says whose it is, and is short whatever the target is called. A leading dot keeps it out of sight and out of every list of tables. */
const nameNow = `.crosstie.${process.pid}.${threadId}.tmp`;
const nameForm = /^\.crosstie\.(\d+)\.\d+\.tmp$/;

function runs(process_: number): boolean {
  try {
    process.kill(process_, 0); // asks, and sends nothing
    return true;
  } catch (error) {
    return problemOf(error) === "EPERM";
  }
}

/** The place where this run prepares what it writes into a folder. What runs that are over have left there is removed, this run's number used before included. */
export function temporaryIn(folder: string, disk: Disk): string {
  for (const name of disk.list(folder)) {
    const [, process_] = nameForm.exec(name) ?? [];
    if (process_ !== undefined && (name === nameNow || Number(process_) === process.pid || !runs(Number(process_)))) disk.removeFolder(join(folder, name));
  }
  return join(folder, nameNow);
}

const waits = [10, 30, 100, 300, 600];

/** Puts something in place. On some systems a file that another program reads cannot be replaced for a moment: tried again for a second. */
export function putInPlace(from: string, to: string, disk: Disk): void {
  for (const wait of [...waits, null]) {
    try {
      disk.rename(from, to);
      return;
    } catch (error) {
      if (!passing.includes(problemOf(error))) throw error;
      if (wait === null) throw diskError("disk/locked", to, problemOf(error));
      disk.wait(wait);
    }
  }
}
