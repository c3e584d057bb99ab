import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileContent } from "../case/index.js";
import { CaseError, CollaborationError } from "../errors.js";
import { fileNameOf } from "../node/file-name.js";
import { fileAt, fileNamed } from "../node/files-of-study.js";
import type { Provenance } from "../provenance/index.js";
import { claimOf, claimsOf, dataOf, kindOfFile, partedReport, refusal, verifyMarkdown, verifyReport, verifyResult, verifyTable, type FileKind, type Verification } from "../verify/index.js";
import { version } from "../words/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Command, type Invocation, type Io } from "./command.js";
import { caseCommands } from "./commands/case-commands.js";
import { measuringCommands } from "./commands/measuring-commands.js";
import { readingCommands } from "./commands/reading-commands.js";
import { surveyCommands } from "./commands/survey-commands.js";
import { trialCommands } from "./commands/trial-commands.js";
import { diagnosisInputs } from "./diagnosis-inputs.js";
import { inputsOfAll, originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { recordedOptions } from "./recorded-options.js";
import { mapParts } from "./report.js";
import { sayFailure } from "./say-failure.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { typedCommand } from "./typed-command.js";
import { verificationText } from "./verify-text.js";
import { speak } from "./words.js";

/** Commands whose results can be computed again. They read, and write nothing but what they are asked to. */
const names: ReadonlySet<string> = new Set(["report", "diff", "measure", "methods", "ledger", "diagnose", "codings", "audit", "survey", "alert", "bridge", "what-if", "states"]);
const computing = [caseCommands, measuringCommands, readingCommands, surveyCommands, trialCommands].flat().filter(({ name }) => names.has(name));

interface Asked {
  readonly text: string;
  readonly kind: FileKind;
  readonly claimed: Provenance;
  readonly command: Command;
  readonly cases: readonly string[];
  /** Recorded options, with the files given again. */
  readonly options: Invocation["options"];
  readonly language: Invocation["language"];
  readonly io: Io;
}

const quiet = (io: Io): { readonly io: Io; readonly said: () => string } => {
  let out = "";
  return { io: { ...io, out: (text) => { out += text; }, err: () => undefined }, said: () => out };
};

async function report({ text, kind, claimed, cases, options, language, io }: Asked): Promise<Verification> {
  const { survey, rubric, inputs } = await diagnosisInputs(options);
  const { catalogue, vocabulary, codebooks, inputs: added } = await addedBy(options);
  const source = await readForUse(cases[0]!, language, quiet(io).io, { vocabulary, codebooks });
  const provenance = originOf({ command: claimed.command ?? "report", options, language }, { sources: [source], files: [...inputs, ...added], catalogue })();
  const page = kind === "html";
  const { mapScript, workerScript = null, notices } = page ? await mapParts(language, quiet(io).io) : { mapScript: null, notices: null };
  const drawChart = page ? await (await import("../report/chart/chart-drawer.js")).chartDrawer() : null;
  return verifyReport(text, source, { language, selection: selectionOf(options), catalogue, diagnosis: { survey, rubric }, provenance, scripts: { mapScript, workerScript, notices }, drawChart });
}

/** Runs the command again, and gives what it prints or writes. */
async function again({ command, cases, options, language, io }: Asked, out?: string): Promise<string> {
  const heard = quiet(io);
  const code = await command.run({ command: command.name, args: cases, options: out === undefined ? options : { ...options, out }, language }, heard.io);
  if (code !== exitCodes.done) throw new CaseError("verify/not-computed", speak("verify/not-computed", "en"));
  return heard.said();
}

/** Names of the files that the cases were read from: they are read once more, which is cheap beside computing. */
async function filesOf({ cases, options, language, io, claimed }: Asked): Promise<ReadonlySet<string>> {
  if (claimed.case === null) return new Set();
  const { vocabulary, codebooks } = await addedBy(options);
  const paths = claimed.command === "survey" ? listOf(options, "case") : cases;
  const sources = [];
  for (const path of paths) sources.push(await readForUse(path, language, quiet(io).io, { vocabulary, codebooks }));
  return new Set(inputsOfAll(sources).map(({ name }) => name));
}

async function result(asked: Asked): Promise<Verification> {
  return verifyResult(asked.text, await again({ ...asked, options: { ...asked.options, format: "json" } }), await filesOf(asked), version);
}

/** A result that is a file of its own kind: it is written anew in a folder that nobody sees. */
async function written(asked: Asked): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), "crosstie-verify-"));
  try {
    if (asked.kind === "md") {
      await again(asked, join(folder, "result.md"));
      return verifyMarkdown(asked.text, await readFile(join(folder, "result.md"), "utf8"), await filesOf(asked));
    }
    const name = asked.claimed.part === null ? "table.csv" : `${fileNameOf(asked.claimed.part)}.csv`;
    await again(asked, asked.claimed.part === null ? join(folder, name) : folder);
    const [recomputed, beside] = await Promise.all([readFile(join(folder, name), "utf8"), readFile(join(folder, `${name}.provenance.json`), "utf8")]).catch(() => { throw refusal("verify/bad-provenance"); });
    return verifyTable(asked.text, recomputed, { claimed: asked.claimed, found: claimOf(dataOf(beside)), ofCase: await filesOf(asked) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const decoded = (content: FileContent): string => (typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content));

/** Word documents and workbooks are archives. */
const isArchive = (content: FileContent): boolean => typeof content !== "string" && content[0] === 0x50 && content[1] === 0x4b;

async function textAt(path: string): Promise<string> {
  const { text } = await fileNamed(path);
  if (isArchive(text)) throw refusal("verify/archive");
  return decoded(text);
}

async function claimAt(path: string, text: string, kind: FileKind): Promise<Provenance> {
  if (kind === "json") return claimsOf(text)[0] ?? claimOf(null);
  if (kind !== "csv") return partedReport(text, kind).claimed;
  const beside = await fileAt(`${path}.provenance.json`);
  if (beside === null) throw refusal("verify/no-provenance");
  return claimOf(dataOf(decoded(beside.text)));
}

/** What the record asks for, computed again and held against the file. */
function compared(asked: Asked): Promise<Verification> {
  if (asked.command.name === "report") return report(asked);
  return asked.kind === "json" ? result(asked) : written(asked);
}

/** JSON, with the signs that a terminal takes for commands spelled out. */
const safeJson = (data: unknown): string => JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Computes anew what a file says, and says which numbers hold. Exit code 0 where all of it holds, 1 where something does not. */
export async function verify({ args, options, language }: Invocation, io: Io): Promise<number> {
  const [path, ...cases] = args;
  if (path === undefined || cases.length === 0) throw new CaseError("verify/case-missing", "Name the file, then the case it was made from: crosstie verify <file> <case>");
  const text = await textAt(path);
  const kind = kindOfFile(text);
  const claimed = await claimAt(path, text, kind);
  const command = computing.find(({ name }) => name === (claimed.command ?? "report"));
  if (command === undefined) throw new CaseError("verify/unknown-command", `The file's record names the command "${claimed.command ?? ""}", whose results cannot be verified.`, { command: claimed.command ?? "" });
  const asked: Asked = {
    text, kind, claimed, command, cases, io, language: claimed.options["lang"] === "zh" ? "zh" : "en",
    options: recordedOptions(claimed, command, { with: listOf(options, "with"), input: listOf(options, "input"), anyWork: options["limit"] === false }),
  };
  io.err(`${speak("verify/again", language, { line: `${typedCommand(command, cases, asked.options)}${asked.language === "zh" ? " --lang zh" : ""}` })}\n`);
  let made: Verification;
  try {
    made = await compared(asked);
  } catch (error) {
    if (!(error instanceof CollaborationError) || error.code.startsWith("verify/")) throw error;
    io.err(`${speak("verify/not-computed", language)}\n`);
    await sayFailure(error, { io, language, debug: false });
    return exitCodes.unusable;
  }
  io.out(wordOf(options, "format") === "json" ? `${safeJson(made)}\n` : verificationText(made, language));
  return made.holds ? exitCodes.done : exitCodes.unusable;
}
