import { CollaborationError } from "../errors.js";

/**
 * What a reader takes before it says that a file is too much. They stand far above any plan or survey and below what
 * stops a page; each has its own issue, with the limit in the sentence. A caller may set others.
 */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes that a compressed file may grow to. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells of one sheet: rows times the widest. */
  readonly cells: number;
  /** Characters of one cell, label or text. */
  readonly cellCharacters: number;
  /** Elements or brackets within one another. */
  readonly depth: number;
  readonly organisations: number;
  readonly ties: number;
}

export const limits: Limits = {
  fileBytes: 64 * 1024 * 1024, unpackedBytes: 256 * 1024 * 1024, rows: 200_000, columns: 5_000, cells: 4_000_000,
  cellCharacters: 100_000, depth: 64, organisations: 20_000, ties: 500_000,
};

/** A file that cannot be read at all. What is wrong with a part of one is an issue beside what was read. */
export class ExchangeError extends CollaborationError {}
