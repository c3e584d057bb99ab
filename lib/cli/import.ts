import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { caseFileName, checkCase, invalidCase, issueAt, parseCase, type Case, type Issue } from "../case/index.js";
import { caseOfForeign, checkMapping, dateOf, encodingCalled, encodingNames, importCase, importMarkdown, importText, readForeign, sayImport, sayNetwork, type BlankAs, type GivenFile, type ImportMapping, type ImportSection, type LeadSupportAs, type SurveyRule } from "../exchange/index.js";
import { CaseError } from "../errors.js";
import { idsFor } from "../network/index.js";
import { readLimited } from "../node/read-limited.js";
import { writeCaseWith } from "../node/write-case.js";
import { oneLine } from "../table/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { filesGiven, holdsInput, nameOfOut } from "./import-files.js";
import { isCaseFile } from "./own-file.js";
import { wordOf } from "./selection.js";
import { notAChoice, usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { kindOf } from "./write-out.js";

const [mappingName, reportName] = ["mapping.json", "import-report.md"] as const;

/** Files of other programs. */
const networkFile = /\.(?:graphml|gexf|net|paj|dl|gml|json)$/i;

/** Lines of a list that a terminal is shown; the report file has all. */
const shown = 12;

async function mappingAt(path: string): Promise<ImportMapping> {
  const file = basename(path);
  let text: string;
  try {
    text = new TextDecoder().decode(await readLimited(path, path));
  } catch (error) {
    if (error instanceof CaseError) throw error;
    throw invalidCase([issueAt({ file: path, row: null, column: null }, "case/missing-path", "error")]);
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw invalidCase([issueAt({ file, row: null, column: null }, "import/mapping-json", "error")]);
  }
  const { mapping, issues } = checkMapping(data, file);
  if (mapping === null) throw invalidCase([...issues]);
  return mapping;
}

/** Whether a folder has nothing in it, so that nobody minds. */
async function isEmpty(path: string): Promise<boolean> {
  return (await readdir(path)).length === 0;
}

async function refuseOut(out: string, inputs: readonly string[], force: boolean): Promise<void> {
  if (await holdsInput(out, inputs)) throw usageError("usage/import-over-input", { path: out });
  const kind = await kindOf(out);
  if (kind === null || force || await isCaseFile(kind === "folder" ? join(out, caseFileName) : out) || (kind === "folder" && await isEmpty(out))) return;
  throw usageError(kind === "folder" ? "usage/import-folder" : "usage/file-exists", { path: out });
}

/** The case with its mapping and report. */
const write = (made: Case, out: string, mapping: string | null, report: string): Promise<void> =>
  writeCaseWith(made, out, { ...mapping === null ? {} : { [mappingName]: mapping }, [reportName]: report });

const cleanLines = (text: string): string => text.split("\n").map((line) => /^ */.exec(line)![0] + oneLine(line).trimStart()).join("\n");

/** Reads a network of another program. Its relations, names and values need no mapping: the file says what they are. */
async function importNetwork(file: GivenFile, out: string, { options, language }: Invocation, io: Io): Promise<number> {
  const read = readForeign(file);
  const [network, ...others] = read.networks;
  const issues: Issue[] = [...read.issues];
  const foreign = network === undefined ? null : caseOfForeign(network, { id: idsFor([nameOfOut(out)]).get(nameOfOut(out))! });
  if (foreign !== null) issues.push(...foreign.issues);
  if (others.length > 0) issues.push(issueAt({ file: file.name, row: null, column: null }, "import/more-networks", "warning", { params: { count: others.length } }));
  const checked = foreign === null ? null : checkCase(foreign.case);
  if (checked !== null) issues.push(...checked.issues.filter(({ severity }) => severity === "error"));
  const sections = sayNetwork(foreign?.report ?? [], issues, language);
  const format = wordOf(options, "format") ?? "text";
  io.out(format === "json" ? `${JSON.stringify({ kind: "import", lines: foreign?.report ?? [], ok: checked?.ok === true, out: checked?.ok === true ? out : null, issues }, null, 2)}\n`
    : `${format === "md" ? importMarkdown(sections) : cleanLines(importText(sections, language, shown))}\n`);
  if (checked?.ok !== true) {
    io.err(`${speak("imported/no-case", language, {})}\n`);
    return exitCodes.unusable;
  }
  await write(checked.case, out, null, importMarkdown(sections));
  io.err(`${speak("imported/wrote-network", language, { path: out, report: reportName })}\n${speak("imported/go-on", language, { path: out })}\n`);
  return issues.some(({ severity }) => severity === "error") ? exitCodes.unusable : exitCodes.done;
}

/** Reads tables into a case and says what everything was taken for. Nothing is written where no case could be made. */
export async function importFiles({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const out = wordOf(options, "out");
  if (out === undefined) throw usageError("usage/import-out", {});
  const encoding = wordOf(options, "encoding");
  if (encoding !== undefined && encodingCalled(encoding) === null) throw notAChoice("encoding", encoding, encodingNames);
  const asOf = wordOf(options, "asOf");
  if (asOf !== undefined && dateOf(asOf) === null) throw notAChoice("as-of", asOf, ["2019", "2019-03", "2019-03-31"]);
  const map = wordOf(options, "map");
  const mapping = map === undefined ? undefined : await mappingAt(map);
  const { files, paths } = await filesGiven(args);
  await refuseOut(out, [...paths, ...map === undefined ? [] : [map]], options["force"] === true);

  const networks = files.filter(({ name }) => networkFile.test(name));
  if (networks.length > 0) {
    if (files.length > 1) throw usageError("usage/import-one-network", { path: networks[0]!.name });
    return importNetwork(networks[0]!, out, { command, args, options, language }, io);
  }
  const word = <T extends string>(name: string) => wordOf(options, name) as T | undefined;
  const [leadSupportAs, blank, rule] = [word<LeadSupportAs>("leadSupportAs"), word<BlankAs>("blank"), word<SurveyRule>("rule")];
  const imported = await importCase(files, {
    ...(mapping === undefined ? { language, id: nameOfOut(out) } : { mapping, ...(mapping.rules.id === "" ? { id: nameOfOut(out) } : {}) }),
    ...(leadSupportAs === undefined ? {} : { leadSupportAs }), ...(blank === undefined ? {} : { blank }), ...(rule === undefined ? {} : { rule }),
    ...(options["suggestNames"] === true ? { suggestNames: true } : {}), ...(encoding === undefined ? {} : { encoding }), ...(asOf === undefined ? {} : { asOf }),
  });
  const sections = sayImport(imported.report, imported.issues, language);
  const format = wordOf(options, "format") ?? "text";
  const rendered = (parts: readonly ImportSection[]) => (format === "md" ? importMarkdown(parts) : cleanLines(importText(parts, language, shown)));
  const { case: made, report, issues } = imported;
  io.out(format === "json" ? `${JSON.stringify({ ...report, ok: made !== null, out: made === null ? null : out, issues }, null, 2)}\n` : `${rendered(sections)}\n`);
  if (made === null) {
    io.err(`${speak("imported/no-case", language, {})}\n`);
    return exitCodes.unusable;
  }
  await write(parseCase(made), out, `${JSON.stringify(imported.mapping, null, 2)}\n`, importMarkdown(sections));
  io.err(`${speak("imported/wrote", language, { path: out, mapping: mappingName, report: reportName })}\n${speak("imported/go-on", language, { path: out })}\n`);
  return issues.some(({ severity }) => severity === "error") ? exitCodes.unusable : exitCodes.done;
}
