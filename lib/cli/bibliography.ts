import { bibliography } from "../exchange/results/bibtex.js";
import type { Catalogue, Metric } from "../metric/index.js";
import type { Provenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import type { Invocation, Io } from "./command.js";
import { wordOf } from "./selection.js";
import { speak } from "./words.js";
import { refuseCaseFile, writeOut } from "./write-out.js";

/** A command's cases, over which nothing is written, and the language it speaks. */
export interface Told {
  readonly casePaths: readonly string[];
  readonly language: Language;
}

export async function writeTold(path: string, content: string | Uint8Array, { casePaths, language }: Told, io: Io): Promise<void> {
  for (const casePath of casePaths) await refuseCaseFile(path, casePath);
  await writeOut(path, content);
  io.err(`${speak("out/wrote", language, { path })}\n`);
}

/** The metrics whose definitions some results say they used. */
export function usedIn(results: readonly Provenance[], { metrics }: Catalogue): Metric[] {
  const used = new Set(results.flatMap(({ definitions }) => definitions.map(({ metric }) => metric)));
  return metrics.filter(({ id }) => used.has(id));
}

/** The sources of the metrics that were used, where `--bibliography` asks for them. */
export async function putBibliography(options: Invocation["options"], metrics: readonly Metric[], told: Told, io: Io): Promise<void> {
  const path = wordOf(options, "bibliography");
  if (path !== undefined) await writeTold(path, bibliography(metrics), told, io);
}
