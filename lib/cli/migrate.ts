import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { caseFileName, fileOfCase, formatVersion, migrationOf, writeCaseFiles, writeCaseJson, type Change } from "../case/index.js";
import { readLimited } from "../node/read-limited.js";
import { writeCaseWith } from "../node/write-case.js";
import { folderOfTables, tablesNow, writeFolder } from "../node/write-folder.js";
import { writeWhole } from "../node/write-whole.js";
import { markdownText, oneLine } from "../table/index.js";
import { fill, type Language } from "../words/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { migrateMessages } from "./migrate-words.js";
import { isCaseFile } from "./own-file.js";
import { readForUse } from "./read-for-use.js";
import { wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { refuseCaseFile } from "./write-out.js";

const isThere = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
const isFolderAt = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

/** The version that a file says of itself, and what has to be done to it. Of a folder its `case.json` is asked. */
async function migrationAt(path: string, folder: boolean): Promise<{ readonly from: string; readonly changes: readonly Change[] }> {
  const tables = folder ? folderOfTables(path) : null;
  const file = tables === null ? path : join(tables, (await readdir(tables)).find((name) => fileOfCase(name) === caseFileName) ?? caseFileName);
  if (!await isThere(file)) return { from: formatVersion, changes: [] };
  return migrationOf(JSON.parse(new TextDecoder().decode(await readLimited(file, basename(file))).replace(/^\uFEFF/, "")) as unknown);
}

async function refuseOut(out: string, casePath: string, force: boolean): Promise<void> {
  await refuseCaseFile(out, casePath);
  if (await isFolderAt(out)) {
    const ours = (await readdir(out)).length === 0 || await isCaseFile(join(out, caseFileName));
    if (!force && !ours) throw usageError("usage/import-folder", { path: out });
  } else if (!force && await isThere(out) && !await isCaseFile(out)) throw usageError("usage/file-exists", { path: out });
}

function asText(path: string, from: string, changes: readonly Change[], md: boolean, language: Language): string {
  const plain = (text: string) => (md ? markdownText(oneLine(text)) : oneLine(text));
  const heading = fill(from === formatVersion ? migrateMessages.present : migrateMessages.heading, { path: plain(path), from: plain(from), to: formatVersion }, language);
  const lines = changes.map(({ kind, from: was, to, count }) => `${md ? "- " : "  "}${fill(migrateMessages[kind], { from: plain(was), to: plain(to), count }, language)}\n`);
  return `${md ? "# " : ""}${heading}\n${md && lines.length > 0 ? "\n" : ""}${lines.join("")}`;
}

/** Brings a case of an older format to the present one and says what changed. Never over the input unless asked, and then the old one is kept. */
export async function migrate({ args, options, language }: Invocation, io: Io): Promise<number> {
  const path = args[0]!;
  const [out, inPlace, force] = [wordOf(options, "out"), options["inPlace"] === true, options["force"] === true];
  if (out !== undefined && inPlace) throw usageError("usage/migrate-where", {});
  const source = await readForUse(path, language, io);
  const folder = await isFolderAt(path);
  const { from, changes } = await migrationAt(path, folder);
  const isOld = from !== formatVersion;
  const written = isOld ? out ?? (inPlace ? path : null) : null;
  const said = (code: "wrote" | "backup", at: string) => io.err(`${fill(migrateMessages[code], { path: at }, language)}\n`);
  const kept = `${path.replace(/[/\\]+$/, "")}.bak`;
  if (written !== null && written === out) {
    await refuseOut(out, path, force);
    await writeCaseWith(source, out, {});
  } else if (written !== null && folder) {
    const old = Object.fromEntries(Object.entries(tablesNow(path)).map(([file, text]) => [`${file}.bak`, text]));
    for (const file of Object.keys(old)) if (!force && await isThere(join(path, file))) throw usageError("usage/file-exists", { path: join(path, file) });
    await writeFolder(path, { ...old, ...writeCaseFiles(source) });
    said("backup", join(path, "*.bak"));
  } else if (written !== null) {
    if (!force && await isThere(kept)) throw usageError("usage/file-exists", { path: kept });
    await writeWhole(kept, await readLimited(path, basename(path)));
    await writeWhole(path, writeCaseJson(source));
    said("backup", kept);
  }
  const format = wordOf(options, "format") ?? "text";
  io.out(format === "json" ? `${JSON.stringify({ kind: "migration", case: source.id, from, to: formatVersion, changes, out: written }, null, 2)}\n` : asText(path, from, changes, format === "md", language));
  if (written !== null) said("wrote", written);
  else if (isOld) io.err(`${fill(migrateMessages["not-written"], {}, language)}\n`);
  return exitCodes.done;
}
