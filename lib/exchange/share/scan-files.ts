import { caseFileName, caseJsonSchema, defaultVocabulary, tableFileNames, type Case } from "../../case/index.js";
import { languageSuffixes } from "../../case/tables.js";
import { foldName, foldText } from "./fold-text.js";
import { nameFinder, type SoughtName } from "./find-names.js";
import { isTelling, namesInCase, type CaseName } from "./names-in-case.js";
import { pseudonymKinds } from "./pseudonym-kinds.js";
import { termsOf } from "./pseudonyms.js";
import { sharedId, sharedMark, sharedName } from "./shared-case-name.js";
import type { Shared, ShareKey } from "./share-types.js";

/** A file as it is to be written. */
export interface FileToScan {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A name of the original that is left over. */
export interface Leak {
  readonly file: string;
  /** Line of the text; null where it was found in other than UTF-8, or in the name of the file. */
  readonly line: number | null;
  readonly name: string;
  readonly kind: CaseName["kind"];
}

export interface Scan {
  readonly files: number;
  readonly bytes: number;
  /** How many names were looked for. */
  readonly names: number;
  readonly leaks: readonly Leak[];
  /** Names that are also words of the format or of the framework: as such they stand in the files, and say nothing of who bears them. */
  readonly ownWords: readonly string[];
}

/** Every key, choice and default of the format. */
function wordsOfSchema(schema: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof schema === "string") found.add(schema);
  else if (Array.isArray(schema)) for (const part of schema) wordsOfSchema(part, found);
  else if (typeof schema === "object" && schema !== null) {
    for (const [key, part] of Object.entries(schema)) {
      if (key === "description") continue;
      found.add(key);
      wordsOfSchema(part, found);
    }
  }
  return found;
}

let known: ReadonlySet<string> | null = null;

function formatWords(): ReadonlySet<string> {
  if (known !== null) return known;
  const words = new Set(wordsOfSchema([caseJsonSchema(), defaultVocabulary]));
  for (const word of [...words]) for (const suffix of languageSuffixes) words.add(`${word}_${suffix}`);
  for (const file of [caseFileName, ...tableFileNames]) for (const part of [file, file.replace(/\.\w+$/, "")]) words.add(part);
  for (const word of ["record", "table", "true", "false", "none", sharedMark]) words.add(word);
  return known = new Set([...words].map(foldName));
}

const edges = new Set(["\"", ",", ";", "\n", ":", "'", undefined]);
const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether a hit lies within a word of ours: one that fills its cell, or a pseudonym anywhere. */
function isCovered(text: string, from: number, to: number, filling: readonly string[], anywhere: readonly string[]): boolean {
  const name = text.slice(from, to);
  const stands = (word: string, isEdge: (sign: string | undefined) => boolean) => {
    for (let at = word.indexOf(name); at >= 0; at = word.indexOf(name, at + 1)) {
      const start = from - at;
      if (start >= 0 && text.startsWith(word, start) && isEdge(text[start - 1]) && isEdge(text[start + word.length])) return true;
    }
    return false;
  };
  return filling.some((word) => stands(word, (sign) => edges.has(sign))) || anywhere.some((word) => stands(word, (sign) => !isWordSign(sign)));
}

/** A text as a reader of JSON or of a table would see its parts. */
const unescaped = (text: string): string => text.replaceAll("\"\"", "\"").replace(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (whole, code: string | undefined, sign: string | undefined) =>
  code !== undefined ? String.fromCharCode(parseInt(code, 16)) : sign === "n" ? "\n" : sign === "t" ? "\t" : sign === "r" ? "\r" : sign ?? whole);

/** Whether the bytes of a text in UTF-16 are letters and signs of ASCII. */
const isAscii = (text: string) => text.split("").every((unit) => [unit.charCodeAt(0) >> 8, unit.charCodeAt(0) & 255].every((byte) => byte >= 9 && byte < 127));

function utf16(bytes: Uint8Array, offset: 0 | 1, littleEndian: boolean): string {
  const units: string[] = [];
  for (let i = offset; i + 1 < bytes.length; i += 2) units.push(String.fromCharCode(littleEndian ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!));
  return units.join("");
}

/**
 * Looks through every byte of the files of a shared case for names, aliases, abbreviations and ids of the original: as
 * UTF-8 and UTF-16, with and without the escapes of JSON and of tables, whatever their case, width, accents and spaces. A name has two
 * Chinese characters or four letters at least. Words of the format and of the framework ("command") are no leak where they fill
 * their cell, nor are pseudonyms. It knows nothing of how the files were made. Cost O(bytes) for each way of reading them.
 */
export function scanFiles(files: readonly FileToScan[], source: Case, { case: shared, key, report }: Pick<Shared, "case" | "key" | "report">): Scan {
  // Where texts are kept, so are the words that tasks and resources are called by; their ids say no more.
  const names = namesInCase(source).filter(({ strong, text }) => isTelling(text) && (strong || report.evidence === "remove"));
  const sought = names.map((of): SoughtName<CaseName> => ({ name: foldName(of.text), of }));
  const find = nameFinder(sought);
  const broken = names.some(({ text }) => /[\r\n]/.test(text));
  const format = formatWords();
  const keptWords = [...Object.values(termsOf(shared)).flat().flatMap(({ id, label }) => [id, label.en, label.zh]).filter((text) => text !== undefined), ...report.words.flatMap(({ words }) => words)];
  const kept = new Set(keptWords.map(foldName));
  const pseudonyms = [...new Set([sharedId, sharedName.en, sharedName.zh, ...ownNames(key)].map(foldName))];
  const within = new Map<string, { readonly filling: readonly string[]; readonly anywhere: readonly string[] }>();
  const wordsWith = ({ strong }: CaseName, name: string) => {
    const known = within.get(`${String(strong)} ${name}`);
    if (known !== undefined) return known;
    const filling = [...format, ...(strong ? [] : kept)].filter((word) => word.includes(name));
    const made = { filling, anywhere: pseudonyms.filter((word) => word.includes(name)) };
    within.set(`${String(strong)} ${name}`, made);
    return made;
  };

  const leaks = new Map<string, Leak>();
  const ownWords = new Set<string>();
  const add = (file: string, line: number | null, of: CaseName) => {
    const id = JSON.stringify([file, line, of.text]);
    if (!leaks.has(id)) leaks.set(id, { file, line, name: of.text, kind: of.kind });
  };
  const look = (file: string, text: string, keepLines: boolean, lines: boolean) => {
    const folded = foldText(text, keepLines);
    for (const { sought: { of }, from, to } of find(folded)) {
      const { filling, anywhere } = wordsWith(of, folded.text.slice(from, to));
      if (isCovered(folded.text, from, to, filling, anywhere)) {
        if (of.strong && filling.length > 0) ownWords.add(of.text);
      } else add(file, lines ? text.slice(0, folded.at[from]).split("\n").length : null, of);
    }
  };
  for (const { name, bytes } of files) {
    const text = new TextDecoder("utf-8").decode(bytes);
    look(name, name, true, false);
    look(name, text, true, true);
    const plain = unescaped(text);
    if (plain !== text) look(name, plain, true, false);
    if (broken) look(name, plain, false, false);
    for (const offset of [0, 1] as const) for (const little of [true, false]) {
      const wide = utf16(bytes, offset, little);
      const folded = foldText(wide);
      // Two letters of ASCII are one Chinese character in UTF-16: such a hit is the plain text that was looked through above.
      for (const { sought: { of }, from, to } of find(folded)) if (!isAscii(wide.slice(folded.at[from], folded.until[to - 1]))) add(name, null, of);
    }
  }
  return {
    files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0), names: new Set(sought.map(({ name }) => name)).size,
    leaks: withoutRepeats([...leaks.values()]), ownWords: [...ownWords],
  };
}

/** The names of a case, of organisations and places, that a text holds. */
export function nameHits(text: string, source: Case): string[] {
  const find = nameFinder(namesInCase(source).filter((of) => of.strong && isTelling(of.text)).map((of) => ({ name: foldName(of.text), of })));
  return [...new Set(find(foldText(text)).map(({ sought: { of } }) => of.text))];
}

/** The pseudonyms and the names that go with them, in both languages. */
const ownNames = (key: ShareKey): string[] => key.kinds.flatMap(({ kind, entries }) => entries.flatMap(({ pseudonym }) => {
  const { prefix, en, zh } = pseudonymKinds[kind];
  const number = pseudonym.slice(prefix.length + 1);
  return [pseudonym, `${en} ${number}`, `${zh}${number}`];
}));

/** A leak that was found by line is not told again without one. */
const withoutRepeats = (leaks: readonly Leak[]): Leak[] =>
  leaks.filter(({ file, line, name }) => line !== null || !leaks.some((other) => other.line !== null && other.file === file && other.name === name));
