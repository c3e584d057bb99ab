import { realpathSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { caseFileName, tableFileNames, writeCaseFiles, writeCaseJson, type Case } from "../case/index.js";
import { nameHits, scanFiles, shareCase, sharedMark, type FileToScan, type Leak, type ShareOptions } from "../exchange/share/index.js";
import { disk } from "../node/disk.js";
import { writeCase } from "../node/index.js";
import { replaceFile } from "../node/write-whole.js";
import { oneLine } from "../table/index.js";
import type { Language } from "../words/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { holdsInput } from "./import-files.js";
import { numberOf } from "./numbers.js";
import { readForUse } from "./read-for-use.js";
import { listOf, wordOf } from "./selection.js";
import { shareMarkdown, shareText } from "./share-text.js";
import { usageError } from "./usage-errors.js";
import { speak, type CommandWord } from "./words.js";
import { refuseCaseFile } from "./write-out.js";

/** Only its owner may read a key. */
const keyMode = 0o600;

/** A path with its links followed as far as it is there. */
function realOf(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(realOf(dirname(whole)), basename(whole));
  }
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(realOf(folder), realOf(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`));
};

const isJson = (out: string) => extname(out).toLowerCase() === ".json";

async function textAt(path: string): Promise<string | null> {
  return (disk.look(path)?.isFile() ?? false) ? readFile(path, "utf8") : null;
}

/** What stands in a folder and is not of a case. */
const strangers = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((file) => file !== caseFileName && !tableFileNames.includes(file)).sort();

/** Refuses to write over a case that is read, over one that was not shared, and into a folder that holds something else. */
async function refuseOut(out: string, casePath: string, force: boolean): Promise<void> {
  if (await holdsInput(out, [casePath]) || isWithin(casePath, out)) throw usageError("usage/import-over-input", { path: out });
  await refuseCaseFile(out, casePath);
  const found = disk.look(out);
  if (found === null || force) return;
  if (found.isDirectory() && (await readdir(out)).length === 0) return;
  const ours = await textAt(found.isDirectory() ? join(out, caseFileName) : out);
  const isShared = ours !== null && ours.includes(`"${sharedMark}": true`);
  if (!isShared || (found.isDirectory() && (await strangers(out)).length > 0)) throw usageError("usage/share-there", { path: out });
}

/** Refuses a key within what is shared, or over the case. */
async function refuseKeyPlace(path: string, out: string, casePath: string): Promise<void> {
  if (isWithin(path, out)) throw usageError("usage/key-inside", { path });
  await refuseCaseFile(path, casePath);
  if (disk.look(path)?.isDirectory() === true) throw usageError("usage/out-is-a-folder", { path });
}

/** Refuses to write over the key of another release, which could not be read back any more, and over what is no key. */
async function refuseOtherKey(path: string, text: string, force: boolean): Promise<void> {
  if (disk.look(path) === null) return;
  const before = await textAt(path);
  if (before === text || force) return;
  throw usageError(before?.slice(0, 400).includes("\"crosstie-key\"") === true ? "usage/key-exists" : "usage/file-exists", { path });
}

function optionsOf(options: Invocation["options"]): ShareOptions {
  const number = (name: string, option: string) => {
    const text = wordOf(options, name);
    return text === undefined ? undefined : numberOf(option, text);
  };
  const [seed, k, minCell] = [number("seed", "seed"), number("k", "k"), number("minCell", "min-cell")];
  if (k !== undefined && k < 2) throw usageError("usage/least-k", { value: k });
  return {
    ...(seed === undefined ? {} : { seed }), ...(k === undefined ? {} : { k }), ...(minCell === undefined ? {} : { minCell }),
    evidence: wordOf(options, "evidence") === "keep" ? "keep" : "remove", attributes: listOf(options, "keepAttributes"),
  };
}

/** The files of a case as they are to be written. */
function filesOf(shared: Case, out: string): FileToScan[] {
  const texts = isJson(out) ? { [basename(out)]: writeCaseJson(shared) } : writeCaseFiles(shared);
  return Object.entries(texts).map(([name, text]) => ({ name: isJson(out) ? "case.json" : name, bytes: new TextEncoder().encode(text) }));
}

const leakText = ({ file, line, name }: Leak, language: Language): string =>
  (line === null ? speak("share/leak", language, { file, name }) : speak("share/leak-line", language, { file, line, name }));

/** Writes a case that can be handed on, its key beside it, and tells what it still gives away. Nothing is written where the scan finds a name. */
export async function share({ args, options, language }: Invocation, io: Io): Promise<number> {
  const [casePath, out] = [args[0]!, wordOf(options, "out")];
  if (out === undefined) throw usageError("usage/import-out", {});
  const force = options["force"] === true;
  const keyPath = wordOf(options, "key") ?? `${isJson(out) ? resolve(out).slice(0, -".json".length) : resolve(out)}.key.json`;
  const asked = optionsOf(options);
  await refuseOut(out, casePath, force);
  await refuseKeyPlace(keyPath, out, casePath);
  const { vocabulary, codebooks } = await addedBy(options);
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });

  const shared = shareCase(source, asked);
  const keyText = `${JSON.stringify(shared.key, null, 2)}\n`;
  await refuseOtherKey(keyPath, keyText, force);
  const scan = scanFiles(filesOf(shared.case, out), source, shared);
  const { leaks, ownWords } = scan;
  const tell = (text: string) => io.err(`${oneLine(text)}\n`);
  if (leaks.length > 0) {
    tell(speak("share/leaks", language));
    for (const leak of leaks) io.err(`  ${oneLine(leakText(leak, language))}\n`);
    tell(speak("share/leak-hint", language));
    return exitCodes.unusable;
  }
  const others = disk.look(out)?.isDirectory() === true ? await strangers(out) : [];
  disk.makeFolder(dirname(resolve(keyPath)));
  replaceFile(realOf(keyPath), new TextEncoder().encode(keyText), keyMode, disk); // first: a shared case without its key could not be read back
  await writeCase(shared.case, out);

  const { report } = shared;
  const format = wordOf(options, "format") ?? "text";
  io.out(format === "json" ? `${JSON.stringify({ ...report, scan: { files: scan.files, bytes: scan.bytes, names: scan.names, left: leaks.length } }, null, 2)}\n` : (format === "md" ? shareMarkdown : shareText)(shared.case, report, scan, language));
  for (const { code, params } of shared.issues) tell(speak(code as CommandWord, language, params));
  const inName = nameHits(basename(resolve(out)), source);
  if (ownWords.length > 0) tell(speak("share/name-is-a-word", language, { names: ownWords }));
  if (inName.length > 0) tell(speak("share/out-names", language, { names: inName }));
  if (others.length > 0) tell(speak("share/others-there", language, { files: others }));
  tell(speak("share/wrote", language, { path: out }));
  tell(speak("share/wrote-key", language, { path: keyPath }));
  return exitCodes.done;
}
