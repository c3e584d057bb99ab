import { invalidCase, sayIssues } from "../case/index.js";
import { defaultPositions, linkSurvey, surveyLinkSchema, type PositionWanted, type SurveyLinkOptions } from "../inference/index.js";
import { build, namesOf } from "../network/index.js";
import type { Input } from "../provenance/index.js";
import type { Responses, ScreenReason, SurveyInstrument } from "../survey/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { settingsOf } from "./metric-settings.js";
import { numberOf, shareOf } from "./numbers.js";
import { originOf } from "./origin.js";
import { readForUse } from "./read-for-use.js";
import { putSimulation } from "./render-simulation.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { surveyLinkText } from "./survey-link-text.js";
import { notAChoice, usageError } from "./usage-errors.js";

export interface AnswersForCase {
  readonly responses: Responses;
  readonly instrument: SurveyInstrument;
  readonly casePath: string;
  /** Files that are read, and must not be written over. */
  readonly inputs: readonly string[];
  /** What they were. */
  readonly files: readonly Input[];
}

/** Answers held to the network of a case: `survey <answers> --case <case>`. */
export async function surveyLink({ responses, instrument, casePath, inputs, files }: AnswersForCase, { command, options, language }: Omit<Invocation, "args">, io: Io): Promise<number> {
  const { catalogue, vocabulary, codebooks, inputs: added } = await addedBy(options);
  const by = wordOf(options, "by");
  const groupings = ["sector", "level", "jurisdiction", "body"] as const;
  const grouping = groupings.find((one) => one === by);
  if (by !== undefined && grouping === undefined) throw notAChoice("by", by, groupings);
  const asked = listOf(options, "metric").map((text): PositionWanted => {
    const [name, column] = text.split(/\.(.*)/s);
    return { metric: catalogue.find(name!), ...(column === undefined ? {} : { column }) };
  });
  const selection = selectionOf(options);
  const { minUnits: least } = surveyLinkSchema.shape;
  const minUnits = wordOf(options, "minUnits") === undefined ? undefined : numberOf("min-units", wordOf(options, "minUnits")!);
  if (minUnits !== undefined && !least.safeParse(minUnits).success) throw usageError("usage/least-units", { option: "min-units", value: minUnits });
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const network = build(source, selection);
  const wanted = asked.length > 0 ? asked : defaultPositions(network);
  const settings = settingsOf(options, [...new Set(wanted.map(({ metric }) => metric))], catalogue);
  const positions = wanted.map((one) => ({ ...one, options: settings.get(one.metric.id) ?? {} }));
  const mostMissing = wordOf(options, "mostMissing") === undefined ? {} : { mostMissing: shareOf("most-missing", wordOf(options, "mostMissing")!) };
  const whole = (name: string) => (wordOf(options, name) === undefined ? {} : { [name]: numberOf(name, wordOf(options, name)!) });
  const settled: SurveyLinkOptions = {
    ...whole("draws"), ...whole("seed"), ...(minUnits === undefined ? {} : { minUnits }), ...(grouping === undefined ? {} : { by: grouping }),
    ...(listOf(options, "scores").length === 0 ? {} : { dimensions: [...listOf(options, "scores")] }),
    leaveOut: [...listOf(options, "leaveOut")] as ScreenReason[], ...mostMissing, reversal: options["reversed"] === true ? "reversed" : "as-answered", aggregate: options["averageAnyway"] === true ? "anyway" : "checked",
  };
  const result = await linkSurvey(network, responses, instrument, { ...settled, ...(asked.length > 0 || settings.size > 0 ? { positions } : {}) });
  if (result.issues.some(({ severity }) => severity === "error")) throw invalidCase([...result.issues]);
  if (result.issues.length > 0) io.err(`${sayIssues(result.issues, language, 10)}\n`);
  const nameOf = namesOf(source);
  await putSimulation({ result, origin: originOf({ command, options, language }, { sources: [source], files: [...files, ...added], catalogue }), options, casePath, inputs, synthetic: result.synthetic, language, nameOf, text: (kind) => surveyLinkText(result, instrument.title, kind, { language, nameOf }) }, io);
  return exitCodes.done;
}
