import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Case } from "../case/index.js";
import { beginningOf } from "../node/read-limited.js";
import { writeCaseWith } from "../node/write-case.js";
import { synthesizeCity, synthesizeSecondWave, type CityOptions, type SecondWaveOptions } from "../simulate/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { numberOf, shareOf } from "./numbers.js";
import { readForUse } from "./read-for-use.js";
import { listOf, wordOf } from "./selection.js";
import { synthesizeResponses, syntheticCsv, threeCityGenerator } from "../survey/index.js";
import type { Language } from "../words/index.js";
import { usageError } from "./usage-errors.js";
import { speak } from "./words.js";
import { writeOut } from "./write-out.js";

type Options = Invocation["options"];

/** As it ships with the study. */
const answersFileName = "synthetic-responses.csv";

/** Options given, each read in its way; what is not given is left to its default. */
function given<T>(options: Options, names: readonly string[], read: (option: string, text: string) => T): Record<string, T> {
  return Object.fromEntries(names.flatMap((name) => {
    const text = wordOf(options, name);
    return text === undefined ? [] : [[name, read(name, text)]];
  }));
}

/** "layer=value" items by layer; one without a layer is for all others. */
function byLayer<T>(options: Options, name: string, read: (option: string, text: string) => T): { named: Record<string, T>; other: T | null } {
  const found = { named: {} as Record<string, T>, other: null as T | null };
  for (const text of listOf(options, name)) {
    const at = text.indexOf("=");
    if (at === -1) found.other = read(name, text.trim());
    else found.named[text.slice(0, at).trim()] = read(name, text.slice(at + 1).trim());
  }
  return found;
}

function cityOf(options: Options, seed: number | undefined): { case: Case; truth: object } {
  const apart = listOf(options, "apart");
  if (apart.length !== 0 && apart.length !== 2) throw usageError("usage/apart-form", { value: apart });
  const city = wordOf(options, "city");
  if (city !== undefined && !/^[A-Z]$/.test(city)) throw usageError("usage/city-form", { value: city });
  return synthesizeCity({
    ...given(options, ["departments", "districts", "offices", "enterprises", "social", "tasks"], numberOf), ...given(options, ["density", "compensating", "tied"], shareOf),
    ...(wordOf(options, "superiors") === undefined ? {} : { extraCommand: numberOf("superiors", wordOf(options, "superiors")!) }),
    ...(city === undefined ? {} : { city }), ...(apart.length === 2 ? { apart } : {}),
  } as CityOptions, seed);
}

function waveOf(source: Case, options: Options, seed: number | undefined): { case: Case; truth: object } {
  const [keep, add] = [byLayer(options, "keep", shareOf), byLayer(options, "add", numberOf)];
  if (add.other !== null) throw usageError("usage/add-form", { value: String(add.other) });
  const asked: SecondWaveOptions = { keep: keep.named, add: add.named, ...(keep.other === null ? {} : { keepOther: keep.other }) };
  return synthesizeSecondWave(source, asked, seed);
}

/** Refuses a folder that holds something else: only what `synth` made is written over unasked. */
async function refuseFolder(folder: string, force: boolean): Promise<void> {
  if (force) return;
  let files: string[];
  try {
    files = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw usageError("usage/synth-folder", { path: folder });
  }
  if (files.length === 0) return;
  const ours = files.includes("truth.json") && (files.includes(answersFileName) || (files.includes("case.json") && /"synthetic": true/.test(await beginningOf(join(folder, "case.json"), 4000))));
  if (!ours) throw usageError("usage/synth-folder", { path: folder });
}

/** Answers that nobody gave, near to the published statistics of the three-city survey, with what they were drawn from. */
async function writeAnswers(folder: string, options: Options, seed: number | undefined, language: Language, io: Io): Promise<void> {
  const other = Object.keys(options).find((name) => !["survey", "seed", "force", "lang", "debug"].includes(name) && options[name] !== undefined);
  if (other !== undefined) throw usageError("usage/synth-survey-alone", { option: other });
  const made = synthesizeResponses(threeCityGenerator, seed === undefined ? {} : { seed });
  const path = join(folder, answersFileName);
  await writeOut(path, syntheticCsv(made), { force: true }); // the folder was asked after
  await writeOut(join(folder, "truth.json"), `${JSON.stringify({ synthetic: true, seed: made.seed, refused: made.refused, statistics: made.statistics, parameters: threeCityGenerator }, null, 2)}\n`, { force: true });
  io.err(`${speak("synth/wrote-answers", language, { path, people: made.answers.length, seed: made.seed, refused: made.refused })}\n`);
}

/** Writes a made-up city, or a made-up second data collection of a case, or made-up answers to a questionnaire, with its truth beside it. */
export async function synth({ args, options, language }: Invocation, io: Io): Promise<number> {
  const folder = args[0]!;
  const base = wordOf(options, "of");
  const seed = wordOf(options, "seed") === undefined ? undefined : numberOf("seed", wordOf(options, "seed")!);
  await refuseFolder(folder, options["force"] === true);
  if (options["survey"] === true) {
    await writeAnswers(folder, options, seed, language, io);
    return exitCodes.done;
  }
  const made = base === undefined ? cityOf(options, seed) : waveOf(await readForUse(base, language, io), options, seed);
  await writeCaseWith(made.case, folder, { "truth.json": `${JSON.stringify(made.truth, null, 2)}\n` });
  io.err(`${speak("synth/wrote", language, { path: folder, organisations: made.case.organisations.length, ties: made.case.ties.length })}\n`);
  return exitCodes.done;
}
