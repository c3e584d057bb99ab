import type { Issue } from "../case/index.js";

/** A table as it stands in a file, before anybody knows what it means. Readers change no character of a cell but how it is coded. */
export interface Sheet {
  readonly file: string;
  /** Name of the sheet in a workbook; null where the file is one table. */
  readonly sheet: string | null;
  /** Position 0 is the row that a spreadsheet numbers 1. A row may be shorter than others. */
  readonly rows: readonly (readonly string[])[];
  /** How the file was coded, where it had to be found out: `utf-8`, `gb18030`, `utf-16le`. */
  readonly encoding: string | null;
}

export interface ReadSheets {
  readonly sheets: readonly Sheet[];
  readonly issues: readonly Issue[];
}

/** The files handed to a reader: names as the person sees them, contents as they were read. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
