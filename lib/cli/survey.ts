import { dirname, join } from "node:path";
import { besidePublished, checkStudy, type BesidePublished, type Study } from "../audit/index.js";
import { invalidCase, sayIssues } from "../case/index.js";
import { fileAt, fileNamed, instrumentFileName, responsesAt, studyFileName, type NamedFile } from "../node/files-of-study.js";
import { inputsOfFiles } from "../node/inputs-of.js";
import { defaultSeed } from "../random.js";
import { analyseSurvey, checkInstrument, checkResponses, collaborationProcess, groupDifferences, leaveOutScreened, scoreResponses, type GroupDifferences, type Scores, type SurveyAnalysis, type SurveyInstrument, type ScreenReason } from "../survey/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { shareOf } from "./numbers.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { listOf, wordOf } from "./selection.js";
import { refuseWithoutCase } from "./survey-case-flags.js";
import { surveyPieces } from "./survey-tables.js";
import { surveyText } from "./survey-text.js";
import { notAChoice, usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { folderFor, isFolder } from "./write-out.js";

/** What is computed of a file of answers, and beside which study. */
export interface SurveyResult {
  readonly analysis: SurveyAnalysis;
  readonly scores: Scores;
  readonly study: Study | null;
  /** By the column asked for. */
  readonly differences: GroupDifferences | null;
  readonly published: readonly BesidePublished[] | null;
  /** The seed of made-up answers, where the study names it. */
  readonly seed: number | null;
}

function wholeOf(options: Invocation["options"], option: string, least = 0): number | undefined {
  const value = wordOf(options, option);
  if (value !== undefined && (!/^\d+$/.test(value) || Number(value) < least)) throw usageError("usage/not-a-number", { option, value });
  return value === undefined ? undefined : Number(value);
}

function instrumentFrom(file: NamedFile): SurveyInstrument {
  const checked = checkInstrument(file);
  if (!checked.ok) throw invalidCase(checked.issues);
  return checked.instrument;
}

/** The study in the same folder that says these answers came with it. */
async function studyBeside(file: NamedFile, instrument: SurveyInstrument): Promise<Study | null> {
  const beside = await fileAt(join(dirname(file.path), studyFileName));
  if (beside === null) return null;
  const checked = checkStudy(beside, { instrument });
  return checked.ok && checked.study.responses?.file === file.file ? checked.study : null;
}

/** Reliability, factorability and factors of answers; of a study's own answers its tables, with what is printed beside. */
export async function survey({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const casePath = wordOf(options, "case");
  if (casePath === undefined) refuseWithoutCase(options);
  const file = await responsesAt(args[0]!);
  const named = wordOf(options, "instrument");
  const instrumentFile = named === undefined ? await fileAt(join(dirname(file.path), instrumentFileName)) : await fileNamed(named);
  const instrument = instrumentFile === null ? collaborationProcess : instrumentFrom(instrumentFile);
  const checked = checkResponses(file, instrument);
  if (!checked.ok) throw invalidCase(checked.issues);
  const warnings = checked.issues.filter(({ severity }) => severity === "warning");
  if (warnings.length > 0) io.err(`${sayIssues(warnings, language, 10)}\n`);

  const read = [file, ...(instrumentFile === null ? [] : [instrumentFile])];
  const reversal = options["reversed"] === true ? "reversed" : "as-answered";
  if (casePath !== undefined) {
    const madeUp = checked.responses.synthetic || (await studyBeside(file, instrument))?.responses?.synthetic === true;
    return (await import("./survey-link.js")).surveyLink({ responses: { ...checked.responses, synthetic: madeUp }, instrument, casePath, inputs: [file.path, ...(instrumentFile === null ? [] : [instrumentFile.path])], files: inputsOfFiles(read) }, { command, options, language }, io);
  }
  const by = wordOf(options, "by");
  const columns = [...(checked.responses.people.some(({ organisation }) => organisation !== null) ? ["organisation"] : []), ...checked.responses.background];
  if (by !== undefined && !columns.includes(by)) throw notAChoice("by", by, columns);
  const leaveOut = listOf(options, "leaveOut") as readonly ScreenReason[];
  const mostMissing = wordOf(options, "mostMissing") === undefined ? 0.5 : shareOf("most-missing", wordOf(options, "mostMissing")!);
  const { responses } = leaveOutScreened(checked.responses, leaveOut, { mostMissing });
  const analysis = await analyseSurvey(checked.responses, instrument, { reversal, factors: wholeOf(options, "factors", 1) ?? null, draws: wholeOf(options, "draws", 1) ?? 200, seed: wholeOf(options, "seed") ?? defaultSeed, leaveOut, mostMissing });
  const study = await studyBeside(file, instrument);
  const result: SurveyResult = {
    analysis: study?.responses?.synthetic === true ? { ...analysis, synthetic: true } : analysis, scores: scoreResponses(responses, instrument, { reversal }),
    study, differences: by === undefined ? null : groupDifferences(responses, instrument, by, { reversal }), published: study === null ? null : besidePublished(study, analysis), seed: study?.responses?.seed ?? null,
  };
  const format = wordOf(options, "format") ?? "text";
  const out = wordOf(options, "out");
  const beside = study === null ? null : await fileAt(join(dirname(file.path), studyFileName));
  const origin = originOf({ command, options, language }, { files: inputsOfFiles(beside === null ? read : [...read, beside]) });
  const putting = { origin, format, language, keeping: { force: options["force"] === true, inputs: [file.path, ...(instrumentFile === null ? [] : [instrumentFile.path])] } };
  if (format === "csv") {
    const pieces = surveyPieces(result, language);
    if (out !== undefined && await isFolder(out)) {
      for (const piece of pieces) await putResult({ text: piece.text, result: analysis, path: join(await folderFor(out), `${piece.name}.csv`), part: piece.name }, putting, io);
      return exitCodes.done;
    }
    io.err(`${speak("measure/several-tables", language)}\n`);
    await putResult({ text: pieces.map((piece) => piece.text).join("\n"), result: analysis, path: out ?? null }, putting, io);
    return exitCodes.done;
  }
  const { study: besides, ...data } = result;
  const text = format === "json" ? jsonWith(origin, { ...data.analysis, study: besides?.id ?? null, responsesSeed: data.seed, published: data.published, differences: data.differences, scores: data.scores }) : surveyText(result, format === "md" ? "md" : "text", language);
  await putResult({ text, result: analysis, path: out ?? null }, putting, io);
  return exitCodes.done;
}
