import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync, type Stats } from "node:fs";

/**
 * The steps that writing is made of. Each is done when it returns, so nothing else of the program runs between two of
 * them: an interrupt waits until the file is in place, and only a kill or a power cut comes in between. A test hands in
 * its own and stops at any step.
 */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  /** Makes a file with all of its contents on the disk itself; never one that is there. */
  readonly writeNew: (path: string, bytes: Uint8Array, mode: number) => void;
  readonly read: (path: string) => Uint8Array;
  readonly list: (path: string) => readonly string[];
  /** What a path leads to, through links; null where there is nothing. */
  readonly look: (path: string) => Stats | null;
  /** What stands at a path itself, be it a link. */
  readonly lookAt: (path: string) => Stats | null;
  readonly rename: (from: string, to: string) => void;
  /** A file or a link; nothing there is no trouble, a folder is. */
  readonly remove: (path: string) => void;
  readonly removeFolder: (path: string) => void;
  /** Makes names that were given or taken last through a power cut. */
  readonly flushFolder: (path: string) => void;
  readonly wait: (milliseconds: number) => void;
}

function flush(path: string): void {
  try {
    const handle = openSync(path, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Some systems do not open folders; the names then follow when the system gets to it.
  }
}

/** The disk of this machine. */
export const disk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeNew: (path, bytes, mode) => {
    const handle = openSync(path, "wx", mode);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path).sort(),
  look: (path) => statSync(path, { throwIfNoEntry: false }) ?? null,
  lookAt: (path) => lstatSync(path, { throwIfNoEntry: false }) ?? null,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  removeFolder: (path) => rmSync(path, { recursive: true, force: true }),
  flushFolder: flush,
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
