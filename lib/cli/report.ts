import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { report as reportOn, type Report } from "../report/index.js";
import type { Case, Reading } from "../case/index.js";
import { CaseError } from "../errors.js";
import { withProvenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import { fileNamesOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { putBibliography, usedIn } from "./bibliography.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { diagnosisInputs } from "./diagnosis-inputs.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { sayFailure } from "./say-failure.js";
import { selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { folderFor, isFolder, refuseForeign, writeOut, type Keeping } from "./write-out.js";

type Format = "html" | "md" | "json" | "docx";
const onScreenFormats: readonly Format[] = ["md", "json"];

/** A file that `npm run build` makes beside this module; null when it is not there. */
async function built(file: string): Promise<string | null> {
  try {
    return await readFile(new URL(`../browser/${file}`, import.meta.url), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The scripts of the interactive map and its worker with the notices of what they hold. */
export async function mapParts(language: Language, io: Io): Promise<{ mapScript: string | null; workerScript?: string | null; notices: string | null }> {
  const mapScript = await built("report-map.js");
  if (mapScript !== null) {
    const notices = await Promise.all(["report-map.licences.md", "worker.licences.md"].map(built));
    return { mapScript, workerScript: await built("worker.js"), notices: notices.filter((one) => one !== null).join("\n") };
  }
  io.err(`${speak("report/no-map", language, { file: fileURLToPath(new URL("../browser/report-map.js", import.meta.url)) })}\n`);
  return { mapScript: null, notices: null };
}

interface Asked {
  readonly path: string;
  readonly source: Case;
}

/** The cases that can be used. One that cannot does not keep the others from their reports; its issues are told at once. */
async function readAll({ args, language }: Invocation, io: Io, reading: Reading): Promise<{ asked: Asked[]; code: number }> {
  const asked: Asked[] = [];
  let code: number = exitCodes.done;
  for (const path of args) {
    try {
      asked.push({ path, source: await readForUse(path, language, io, reading) });
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      code = await sayFailure(error, { io, language, debug: false });
    }
  }
  return { asked, code };
}

/** Where each report goes. Nothing is computed or written while one of the places is refused. */
async function targets({ options, args }: Invocation, asked: readonly Asked[], format: Format, keeping: Keeping): Promise<string[]> {
  const out = wordOf(options, "out");
  const inFolder = out !== undefined && (args.length > 1 || await isFolder(out));
  const folder = inFolder ? await folderFor(out) : "";
  const twice = asked.find(({ source }, i) => asked.findIndex((other) => other.source.id === source.id) !== i);
  if (twice !== undefined) throw usageError("usage/same-name", { id: twice.source.id });
  const names = fileNamesOf(asked.map(({ source }) => source.id));
  const paths = names.map((name) => (out === undefined || inFolder ? join(folder, `${name}.report.${format}`) : out));
  for (const path of paths) await refuseForeign(path, keeping);
  return paths;
}

/** A document in JSON carries its own digest, as every result does. */
export const markedDocument = ({ document: { provenance, ...rest } }: Report) => withProvenance(rest, provenance);

const textOf = (report: Report, format: Exclude<Format, "docx">): string =>
  format === "html" ? report.html() : format === "md" ? report.markdown() : `${JSON.stringify(markedDocument(report), null, 2)}\n`;

/** Says the main points of some cases and writes the whole as a page that stands alone; Markdown and JSON go to the screen. */
export async function report(invocation: Invocation, io: Io): Promise<number> {
  const { options, language } = invocation;
  const format = (wordOf(options, "format") ?? "html") as Format;
  const selection = selectionOf(options);
  const { survey, rubric, files, inputs } = await diagnosisInputs(options);
  const { catalogue, vocabulary, codebooks, inputs: added } = await addedBy(options);
  const { asked, code } = await readAll(invocation, io, { vocabulary, codebooks });
  const onScreen = onScreenFormats.includes(format) && options.out === undefined;
  const keeping = { force: options["force"] === true, cases: asked.map(({ path }) => path), inputs: files };
  const paths = onScreen ? [] : await targets(invocation, asked, format, keeping);
  const parts = format === "html" && asked.length > 0 ? await mapParts(language, io) : {};
  // What draws charts is slow to load: only a page needs it.
  const drawChart = !onScreenFormats.includes(format) && asked.length > 0 ? await (await import("../report/chart/chart-drawer.js")).chartDrawer() : null;
  const reports = asked.map(({ source }) => reportOn(source, {
    language, selection, catalogue, diagnosis: { survey, rubric }, drawChart, ...parts, provenance: originOf(invocation, { sources: [source], files: [...inputs, ...added], catalogue })(),
  }));
  await putBibliography(options, usedIn(reports.map(({ document }) => document.provenance), catalogue), { keeping, language }, io);
  if (onScreen && format !== "docx") {
    const [first, ...others] = reports;
    if (format === "json" && others.length > 0) io.out(`${JSON.stringify(reports.map(markedDocument), null, 2)}\n`);
    else if (first !== undefined) io.out(reports.map((one) => textOf(one, format)).join("\n"));
    return code;
  }
  for (const [i, path] of paths.entries()) {
    await writeOut(path, format === "docx" ? await (await import("./report-docx.js")).docxOf(reports[i]!, drawChart) : textOf(reports[i]!, format), keeping);
    io.out(`${reports[i]!.summary}\n${speak("report/wrote", language, { path })}\n`);
  }
  return code;
}
