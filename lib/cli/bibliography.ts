import { bibliography } from "../exchange/results/bibtex.js";
import { ownMark } from "../exchange/write/own-mark.js";
import type { Catalogue, Metric } from "../metric/index.js";
import type { Provenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import type { Invocation, Io } from "./command.js";
import { wordOf } from "./selection.js";
import { speak } from "./words.js";
import { writeOut, type Keeping } from "./write-out.js";

/** What a command does not write over, and the language it speaks. */
export interface Told {
  readonly keeping: Keeping;
  readonly language: Language;
}

export async function writeTold(path: string, content: string | Uint8Array, { keeping, language }: Told, io: Io): Promise<void> {
  await writeOut(path, content, keeping);
  io.err(`${speak("out/wrote", language, { path })}\n`);
}

/** The metrics whose definitions some results say they used. */
export function usedIn(results: readonly Provenance[], { metrics }: Catalogue): Metric[] {
  const used = new Set(results.flatMap(({ definitions }) => definitions.map(({ metric }) => metric)));
  return metrics.filter(({ id }) => used.has(id));
}

/** Sources under a remark by which the file is known as ours; readers of BibTeX pass over what stands between entries. */
export const markedBibliography = (metrics: readonly Metric[]): string => `% ${ownMark}\n\n${bibliography(metrics)}`;

/** The sources of the metrics that were used, where `--bibliography` asks for them. */
export async function putBibliography(options: Invocation["options"], metrics: readonly Metric[], told: Told, io: Io): Promise<void> {
  const path = wordOf(options, "bibliography");
  if (path !== undefined) await writeTold(path, markedBibliography(metrics), told, io);
}
