import { join } from "node:path";
import type { Simulation, SimulationTable } from "../simulate/index.js";
import { csvTable, oneLine } from "../table/index.js";
import { sayNote, type Language, type NameOf } from "../words/index.js";
import type { Invocation, Io } from "./command.js";
import { jsonWith, type Origin } from "./origin.js";
import { putResult } from "./put-result.js";
import { wordOf } from "./selection.js";
import { bilingual } from "./words.js";
import { folderFor, isFolder } from "./write-out.js";

export interface SimulationOutput {
  readonly result: Simulation;
  readonly origin: Origin;
  readonly options: Invocation["options"];
  readonly casePath: string;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** Further files that are read and must not be written over. */
  readonly inputs?: readonly string[];
  /** Made up: tables for programs say so in their name and in their first column. */
  readonly synthetic?: boolean;
  /** The result as a person reads it, without its notes. */
  readonly text: (kind: "text" | "md") => string;
}

const notesOf = ({ result, language, nameOf }: SimulationOutput): string[] => [...new Set(result.notes.map((note) => oneLine(sayNote(note, language, nameOf))))];

/** A simulation in the wanted format, where it was asked for: to the screen with the notes beside it, to a file, or a table each to a folder. */
export async function putSimulation(output: SimulationOutput, io: Io): Promise<void> {
  const { result, origin, options, casePath, inputs = [], synthetic = false, language, nameOf, text } = output;
  const format = wordOf(options, "format") ?? "text";
  const out = wordOf(options, "out");
  const tables = Object.entries(result.tables).filter(([, table]) => table.rows.length > 0);
  const marked = (table: SimulationTable): SimulationTable => (!synthetic ? table : {
    keys: ["synthetic", ...table.keys], columns: { synthetic: { type: "boolean", label: bilingual("survey/made-up") }, ...table.columns }, rows: table.rows.map((row) => ({ synthetic: true, ...row })),
  });
  const csv = tables.map(([name, table]) => ({ name: `${synthetic ? "synthetic-" : ""}${name}`, text: csvTable(marked(table), marked(table).keys, { language, nameOf }) }));
  const putting = { origin, format, language, keeping: { force: options["force"] === true, cases: [casePath], inputs } };
  if (format === "csv" && out !== undefined && await isFolder(out)) {
    for (const one of csv) await putResult({ text: one.text, result, path: join(await folderFor(out), `${one.name}.csv`), part: one.name }, putting, io);
    return;
  }
  const notes = notesOf(output);
  const content = format === "json" ? jsonWith(origin, result) : format === "csv" ? csv.map((one) => one.text).join("\n") : text(format === "md" ? "md" : "text");
  const noted = format === "md" ? `\n${notes.map((note) => `- ${note}\n`).join("")}` : `\n${notes.map((note) => `${note}\n`).join("")}`;
  const inFile = out !== undefined && (format === "text" || format === "md") && notes.length > 0;
  await putResult({ text: inFile ? content + noted : content, result, path: out ?? null, aside: format === "json" ? "" : notes.map((note) => `  ${note}\n`).join("") }, putting, io);
}
