import { auditStudy, checkStudy } from "../audit/index.js";
import { invalidCase } from "../case/index.js";
import { inputsOfFiles } from "../node/inputs-of.js";
import { fileNamed, filesOfStudy } from "../node/files-of-study.js";
import { checkInstrument, collaborationProcess, type SurveyInstrument } from "../survey/index.js";
import { auditTable, auditText } from "./audit-text.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { wordOf } from "./selection.js";

/** The printed numbers of a study, each with what it comes to. What is found is a result, not a failure: exit code 0. */
export async function audit({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { study: studyFile, instrument: beside } = await filesOfStudy(args[0]!);
  const named = wordOf(options, "instrument");
  const instrumentFile = named === undefined ? beside : await fileNamed(named);
  const instrument = instrumentFile === null ? null : instrumentOf(checkInstrument(instrumentFile));
  const checked = checkStudy(studyFile, { instrument: instrument ?? collaborationProcess });
  if (!checked.ok) throw invalidCase(checked.issues);
  const result = auditStudy(checked.study, { instrument: instrument ?? collaborationProcess });
  const format = wordOf(options, "format") ?? "text";
  const origin = originOf({ command, options, language }, { files: inputsOfFiles(instrumentFile === null ? [studyFile] : [studyFile, instrumentFile]) });
  const text = format === "json" ? jsonWith(origin, result) : format === "csv" ? auditTable(result, language) : auditText(result, format === "md" ? "md" : "text", language);
  const keeping = { force: options["force"] === true, inputs: [studyFile.path, ...(instrumentFile === null ? [] : [instrumentFile.path])] };
  await putResult({ text, result, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping }, io);
  return exitCodes.done;
}

function instrumentOf(checked: ReturnType<typeof checkInstrument>): SurveyInstrument {
  if (!checked.ok) throw invalidCase(checked.issues);
  return checked.instrument;
}
