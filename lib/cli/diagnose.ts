import type { z } from "zod";
import { diagnose as diagnoseNetwork, parseProblemOptions, problemOf } from "../diagnosis/index.js";
import { build, namesOf } from "../network/index.js";
import { addedBy } from "./additions.js";
import { diagnosesCsv, diagnosesText } from "./diagnose-text.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { diagnosisInputs } from "./diagnosis-inputs.js";
import { readOption } from "./metric-settings.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { usageError } from "./usage-errors.js";

/** What `--set problem.option=value` asks for, checked against the options of the problems asked. */
function settingsOf(options: Invocation["options"], asked: readonly string[]): Record<string, Record<string, unknown>> {
  const settings: Record<string, Record<string, unknown>> = {};
  for (const text of listOf(options, "set")) {
    const match = /^([^.=\s]+)\.([^=\s]+)=(.*)$/s.exec(text);
    if (match === null) throw usageError("usage/set-problem-form", { value: text });
    const problem = problemOf(match[1]!);
    if (asked.length > 0 && !asked.includes(problem.id)) throw usageError("usage/set-not-diagnosed", { problem: problem.id });
    const schema = Object.hasOwn(problem.options.shape, match[2]!) ? problem.options.shape[match[2]!] as z.ZodType : undefined;
    settings[problem.id] = { ...settings[problem.id], [match[2]!]: schema === undefined ? match[3]! : readOption(schema, match[3]!) };
  }
  for (const [id, given] of Object.entries(settings)) parseProblemOptions(problemOf(id), given);
  return settings;
}

/** The problems of the sources on what the flags select of a case. An answer is a result, whatever it says: the exit code is 0. */
export async function diagnose({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { vocabulary, codebooks, inputs: added } = await addedBy(options);
  const asked = listOf(options, "problem").map((id) => problemOf(id).id);
  const settings = settingsOf(options, asked);
  const { survey, rubric, files, inputs } = await diagnosisInputs(options);
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const result = diagnoseNetwork(build(source, selection), { ...(asked.length > 0 ? { problems: asked } : {}), settings, survey, rubric });
  const setting = { language, nameOf: namesOf(source) };
  const format = wordOf(options, "format") ?? "text";
  const origin = originOf({ command, options, language }, { sources: [source], files: [...inputs, ...added] });
  const text = format === "json" ? jsonWith(origin, result) : format === "csv" ? diagnosesCsv(result, setting) : diagnosesText(result, format === "md" ? "md" : "text", setting);
  const keeping = { force: options["force"] === true, cases: [casePath], inputs: files };
  await putResult({ text, result, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping }, io);
  return exitCodes.done;
}
