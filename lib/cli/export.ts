import { basename, dirname, extname, join } from "node:path";
import { exportFormats, type ExportFormat } from "../exchange/index.js";
import { build } from "../network/index.js";
import { sayNote } from "../words/index.js";
import { fileNameOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { originOf } from "./origin.js";
import { recordBeside } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { isFolder, refuseOther, writeOut } from "./write-out.js";

const tablesOf = new Set<ExportFormat>(["csv", "r"]);

/** Where the files go: into a folder under the case's name, or beside one another under the name that was given. */
async function placeOf(out: string | undefined, format: ExportFormat, id: string): Promise<{ readonly folder: string; readonly name: string; readonly first: string | null }> {
  if (out === undefined) return { folder: tablesOf.has(format) ? id : ".", name: id, first: null };
  if (await isFolder(out)) return { folder: out, name: id, first: null };
  if (tablesOf.has(format)) throw usageError("usage/out-not-a-folder", { path: out });
  return { folder: dirname(out), name: basename(out, extname(out)), first: basename(out) };
}

/** The network of a case in the format of another program; what the format cannot hold is told. */
export async function exportCase({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const casePath = args[0]!;
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const format = (wordOf(options, "format") ?? "graphml") as ExportFormat;
  const { folder, name, first } = await placeOf(wordOf(options, "out"), format, fileNameOf(source.id));
  const network = build(source, selectionOf(options));
  const { files, cannot } = exportFormats[format](network, { language, name });
  const origin = originOf({ command, options, language }, { sources: [source], files: inputs });
  const targets = files.flatMap((file, i) => {
    const path = join(folder, i === 0 && first !== null ? first : file.name);
    return [{ path, text: file.text }, ...(extname(path) === ".csv" ? [recordBeside(path, file.text, origin(null, file.name))] : [])];
  });
  const keeping = { force: options.force === true, cases: [casePath] };
  for (const { path, text } of targets) await refuseOther(path, text, keeping); // all are asked after before one is written
  for (const { path, text } of targets) {
    await writeOut(path, text, { ...keeping, force: true });
    io.out(`${speak("export/wrote", language, { path })}\n`);
  }
  if (cannot.length > 0) io.err(`${[speak("export/cannot", language, {}), ...cannot.map((note) => `  ${sayNote(note, language)}`)].join("\n")}\n`);
  return exitCodes.done;
}
