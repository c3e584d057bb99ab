import { digestOf, type Provenance } from "../provenance/index.js";
import { markdownWithProvenance } from "../report/provenance-block.js";
import type { Language } from "../words/index.js";
import type { Io } from "./command.js";
import { originLine, type Origin } from "./origin.js";
import { besideOf } from "./own-file.js";
import { speak } from "./words.js";
import { refuseForeign, writeOut, type Keeping } from "./write-out.js";

/** How the results of a command leave it. */
export interface Putting {
  readonly origin: Origin;
  readonly format: string;
  readonly language: Language;
  readonly keeping: Keeping;
}

export interface ResultToPut {
  /** As a person or a program reads it, its record in it where it is JSON. */
  readonly text: string;
  /** What the text says, as data. */
  readonly result: unknown;
  /** A file; null for the screen. */
  readonly path: string | null;
  /** Which of several tables it is. */
  readonly part?: string;
  /** What a person is told beside it on the screen. */
  readonly aside?: string;
}

const byteOrderMark = "\uFEFF";

const says = (text: string, format: string, provenance: Provenance, language: Language): string => {
  if (format === "csv") return byteOrderMark + text;
  if (format === "json") return text;
  const closed = `${text}\n${originLine(provenance, language)}\n`;
  return format === "md" ? markdownWithProvenance(closed, provenance) : closed;
};

/** The record of a table, as a file beside it; `content` is the digest of the table without a byte-order mark. */
export const recordBeside = (path: string, text: string, provenance: Provenance) => ({
  path: besideOf(path), text: `${JSON.stringify({ ...provenance, content: digestOf(text.replace(/^\uFEFF/, "")) }, null, 2)}\n`,
});

/** A result to the screen, with the line that names its record on the other stream, or into a file that carries the record: a table beside it. */
export async function putResult({ text, result, path, part, aside = "" }: ResultToPut, { origin, format, language, keeping }: Putting, io: Io): Promise<void> {
  const provenance = origin(result, part);
  if (path === null) {
    io.out(text);
    io.err(format === "json" ? aside : `${aside}${originLine(provenance, language)}\n`);
    return;
  }
  const write = async (at: string, content: string) => {
    await writeOut(at, content, keeping);
    io.err(`${speak("out/wrote", language, { path: at })}\n`);
  };
  const beside = format === "csv" ? recordBeside(path, text, provenance) : null;
  if (beside !== null) await refuseForeign(beside.path, keeping); // before the table is written
  await write(path, says(text, format, provenance, language));
  if (beside !== null) await write(beside.path, beside.text);
}
