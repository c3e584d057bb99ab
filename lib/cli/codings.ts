import { join } from "node:path";
import {
  agreementMeasures, codebookOf, coderAgreement, codingDisagreements, crosswalk, frameworkCodebookOf, frameworkId, frameworkMatrix, loopOf, withOwnCodebooks, type AgreementMeasure, type Codebook, type CoderAgreement, type Crosswalk, type Disagreement,
  type FrameworkMatrix, type FrameworkVersion, type Loop,
} from "../codebook/index.js";
import type { Case } from "../case/index.js";
import { renderElementGraph } from "../picture/index.js";
import { defaultSeed } from "../random.js";
import type { Language } from "../words/index.js";
import { fileNamesOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { codebooksText } from "./codebooks-text.js";
import { codingsPieces, codingsText } from "./codings-text.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { listOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { folderFor, isFolder, writeOut, type Keeping } from "./write-out.js";

/** All that is said of the codings of some cases; what was not asked for is left out. */
export interface CodingsResult {
  readonly kind: "codings";
  readonly matrix: FrameworkMatrix;
  readonly loops: readonly { readonly case: string; readonly loop: Loop | null }[];
  readonly disagreements: readonly { readonly case: string; readonly disagreements: readonly Disagreement[] }[];
  readonly agreement: readonly CoderAgreement[];
  readonly crosswalks: readonly { readonly case: string; readonly crosswalk: Crosswalk }[];
}

const byteOrderMark = "\uFEFF";

interface Asked {
  readonly codebook: Codebook;
  readonly version: FrameworkVersion;
  readonly to: Codebook | null;
  /** Whose codings are compared: nobody's, everybody's, or those named. */
  readonly coders: readonly string[] | "all" | null;
  readonly seed: number;
  readonly draws: number;
}

const measures = Object.keys(agreementMeasures) as AgreementMeasure[];

function resultOf(sources: readonly Case[], { codebook, version, to, coders, seed, draws }: Asked): CodingsResult {
  return {
    kind: "codings",
    matrix: frameworkMatrix(sources, { codebook, version }),
    loops: sources.map(({ id, codings }) => ({ case: id, loop: codings.some((coding) => coding.codebook === codebook.id) ? loopOf(codings, codebook) : null })),
    disagreements: sources.map(({ id, codings }) => ({ case: id, disagreements: codingDisagreements(codings, codebook) })),
    agreement: coders === null ? [] : measures.map((measure) => coderAgreement(sources, { codebook, measure, seed, draws, ...(coders === "all" ? {} : { coders }) })),
    crosswalks: to === null ? [] : sources.map(({ id, codings }) => ({ case: id, crosswalk: crosswalk(codings, codebook, to) })),
  };
}

function wholeOf(options: Invocation["options"], option: string): number | undefined {
  const value = wordOf(options, option);
  if (value !== undefined && !/^\d+$/.test(value)) throw usageError("usage/not-a-number", { option, value });
  return value === undefined ? undefined : Number(value);
}

/** The codebooks there are, or the codes of the one asked for; the framework is the one meant only where it is named. */
async function listCodebooks({ options, language }: Invocation, io: Io, own: readonly Codebook[], named: Codebook | null, version: FrameworkVersion): Promise<number> {
  const alone = ["to", "coders", "coder", "draws", "seed"].find((option) => options[option] !== undefined);
  if (alone !== undefined) throw usageError("usage/needs-a-case", { option: alone });
  const keeping = { force: options["force"] === true };
  const say = (path: string) => io.err(`${speak("out/wrote", language, { path })}\n`);
  const figure = wordOf(options, "figure");
  if (figure !== undefined) {
    await writeOut(figure, `${renderElementGraph({ language, version })}\n`, keeping);
    say(figure);
    if (named === null) return exitCodes.done;
  }
  const format = wordOf(options, "format") ?? "text";
  const text = codebooksText(withOwnCodebooks(own), named, format, language);
  const out = wordOf(options, "out");
  if (out === undefined) io.out(text);
  else {
    await writeOut(out, format === "csv" ? byteOrderMark + text : text, keeping);
    say(out);
  }
  return exitCodes.done;
}

/** The element graph of each case, with its evidence. Several cases need a folder. */
async function writeFigures(path: string, sources: readonly Case[], { version, language, keeping }: { readonly version: FrameworkVersion; readonly language: Language; readonly keeping: Keeping }, io: Io): Promise<void> {
  const inFolder = sources.length > 1 || await isFolder(path);
  if (sources.length > 1 && !await isFolder(path)) throw usageError("usage/out-not-a-folder", { path });
  const folder = inFolder ? await folderFor(path) : "";
  const names = fileNamesOf(sources.map(({ id }) => id));
  for (const [i, source] of sources.entries()) {
    const target = inFolder ? join(folder, `${names[i]!}.framework.svg`) : path;
    await writeOut(target, `${renderElementGraph({ language, version, case: source })}\n`, keeping);
    io.err(`${speak("out/wrote", language, { path: target })}\n`);
  }
}

/** What cases were coded as: constituents by cases with their passages, the loop, where coders differ, and the codings in another codebook. */
export async function codings(invocation: Invocation, io: Io): Promise<number> {
  const { args, options, language } = invocation;
  const { vocabulary, codebooks, inputs } = await addedBy(options);
  const version = (wordOf(options, "edition") ?? "v5") as FrameworkVersion;
  const wanted = codebookOf(wordOf(options, "codebook") ?? frameworkId, codebooks);
  const codebook = wanted.id === frameworkId ? frameworkCodebookOf(version) : wanted;
  if (args.length === 0) return listCodebooks(invocation, io, codebooks, wordOf(options, "codebook") === undefined ? null : codebook, version);
  const other = wordOf(options, "to");
  const to = other === undefined ? null : codebookOf(other, codebooks);
  const sources: Case[] = [];
  for (const path of args) sources.push(await readForUse(path, language, io, { vocabulary, codebooks }));
  const twice = sources.find(({ id }, i) => sources.findIndex((one) => one.id === id) !== i);
  if (twice !== undefined) throw usageError("usage/same-name", { id: twice.id });

  const named = listOf(options, "coder");
  const coders = named.length > 0 ? named : options["coders"] === true ? "all" : null;
  const result = resultOf(sources, { codebook, version, to, coders, seed: wholeOf(options, "seed") ?? defaultSeed, draws: wholeOf(options, "draws") ?? 999 });
  const keeping = { force: options["force"] === true, cases: args };
  const figure = wordOf(options, "figure");
  if (figure !== undefined) await writeFigures(figure, sources, { version, language, keeping }, io);
  const format = wordOf(options, "format") ?? "text";
  const out = wordOf(options, "out");
  const origin = originOf(invocation, { sources, files: inputs });
  const putting = { origin, format, language, keeping };
  if (format === "csv") {
    const pieces = codingsPieces(result, language);
    if (out !== undefined && await isFolder(out)) {
      for (const piece of pieces) await putResult({ text: piece.text, result, path: join(await folderFor(out), `${piece.name}.csv`), part: piece.name }, putting, io);
      return exitCodes.done;
    }
    if (pieces.length > 1) io.err(`${speak("measure/several-tables", language)}\n`);
    await putResult({ text: pieces.map((piece) => piece.text).join("\n"), result, path: out ?? null }, putting, io);
    return exitCodes.done;
  }
  const text = format === "json" ? jsonWith(origin, result) : codingsText(result, codebook, format === "md" ? "md" : "text", language);
  await putResult({ text, result, path: out ?? null }, putting, io);
  return exitCodes.done;
}
