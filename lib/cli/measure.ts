import { join } from "node:path";
import { configure, measureAll, type Metric } from "../metric/index.js";
import { build, namesOf, type Network } from "../network/index.js";
import { oneLine } from "../table/index.js";
import { say, type Language, type NameOf } from "../words/index.js";
import { fileNamesOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { putBibliography } from "./bibliography.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { putWhole, wholeForms } from "./measure-files.js";
import { measureEach, sayReason, unmetReason, type Measured } from "./measured.js";
import { settingsOf, type Settings } from "./metric-settings.js";
import { jsonWith, originOf, type Origin } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { joinedCsv, renderNotes, renderSections, resultCsv } from "./render-measured.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { speak } from "./words.js";
import { folderFor, isFolder, type Keeping } from "./write-out.js";

type Format = "text" | "json" | "csv" | "md";
const endings = { text: "txt", json: "json", csv: "csv", md: "md" } as const;

interface Piece {
  readonly name: string;
  readonly text: string;
}

interface Results {
  readonly origin: Origin;
  readonly network: Network;
  readonly measured: readonly Measured[];
  readonly settings: Settings;
  readonly format: Format;
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** One result as a file holds it; on a terminal the notes go to the other stream instead. */
function whole({ origin, format, language, nameOf }: Results, measured: readonly Measured[], withNotes: boolean): string {
  if (format === "json") return jsonWith(origin, measured.length === 1 ? measured[0]!.result : measured.map(({ result }) => result));
  if (format === "csv") return resultCsv(measured[0]!, language, nameOf);
  const notes = withNotes ? renderNotes(measured, format, language, nameOf) : "";
  return renderSections(measured, format, language, nameOf) + (notes === "" ? "" : `\n${notes}`);
}

/** Joined tables, one for each kind of thing measured; a metric wears its settings under its own id. */
function joined({ network, measured, settings, language, nameOf }: Results): Piece[] {
  const worn = measured.map(({ metric }) => configure(metric, settings.get(metric.id) ?? {}, metric.id));
  return measureAll(network, worn).map((table) => ({
    name: [table.subject, ...table.keys.filter((key) => key !== table.subject && key !== "a" && key !== "b")].join("-"),
    text: joinedCsv(table, language, nameOf),
  }));
}

async function put(results: Results, keeping: Keeping, out: string | undefined, listAll: boolean, io: Io): Promise<void> {
  const { origin, measured, format, language, nameOf } = results;
  const result = measured.map((one) => one.result);
  const several = measured.length > 1;
  const putting = { origin, format, language, keeping };
  if (out !== undefined && await isFolder(out)) {
    const pieces = format === "csv" && several ? joined(results).map((piece) => ({ ...piece, result }))
      : measured.map((one) => ({ name: one.metric.id, text: whole(results, [one], true), result: format === "csv" ? result : [one.result] }));
    const names = fileNamesOf(pieces.map(({ name }) => name));
    for (const [i, { name, ...piece }] of pieces.entries()) await putResult({ ...piece, path: join(await folderFor(out), `${names[i]!}.${endings[format]}`), ...(format === "csv" ? { part: name } : {}) }, putting, io);
    return;
  }
  const tables = format === "csv" && several ? joined(results) : null;
  const text = tables !== null ? tables.map((table) => table.text).join("\n")
    : format === "json" && listAll ? jsonWith(origin, measured.map(({ result: one }) => one)) : whole(results, measured, out !== undefined);
  if (tables !== null && tables.length > 1) io.err(`${speak("measure/several-tables", language)}\n`);
  await putResult({ text, result, path: out ?? null, aside: format === "json" ? "" : renderNotes(measured, "text", language, nameOf) }, putting, io);
}

/** Computes the metrics asked for, or all that apply, on what the flags select of a case. */
export async function measure({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { catalogue, vocabulary, codebooks, inputs } = await addedBy(options);
  const asked = [...new Set(listOf(options, "metric").map((name) => catalogue.find(name)))];
  const metrics: readonly Metric[] = asked.length > 0 ? asked : catalogue.metrics;
  const settings = settingsOf(options, metrics, catalogue);
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const network = build(source, selection);
  const nameOf = namesOf(source);
  const all = measureEach(network, metrics, settings);
  const reasons = new Map(asked.length > 0 ? [] : all.map((one) => [one, unmetReason(network, one)]));
  const measured = all.filter((one) => (reasons.get(one) ?? null) === null);
  const origin = originOf({ command, options, language }, { sources: [source], files: inputs, catalogue });
  const format = (wordOf(options, "format") ?? "text") as Format;
  const form = wholeForms.find((one: string) => one === wordOf(options, "format"));
  const keeping = { force: options["force"] === true, cases: [casePath] };
  await putBibliography(options, measured.map(({ metric }) => metric), { keeping, language }, io);
  if (form !== undefined) await putWhole(form, form === "xlsx" ? all : measured, { network, origin, out: wordOf(options, "out"), keeping, language }, io);
  else if (measured.length > 0) await put({ origin, network, measured, settings, format, language, nameOf }, keeping, wordOf(options, "out"), asked.length === 0, io);
  else if (format === "json") io.out("[]\n");
  else io.err(`${speak("measure/none", language)}\n`);
  for (const [{ metric }, reason] of reasons) {
    if (reason === null) continue;
    const colon = language === "zh" ? "：" : ": ";
    io.err(oneLine(`${speak("measure/not-computed", language)}${colon}${say(metric.label, language)}${colon}${sayReason(reason, language, nameOf)}`) + "\n");
  }
  return exitCodes.done;
}
