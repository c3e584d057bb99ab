import { headlineOf, keysOf, type Measurement, type Metric } from "../../metric/index.js";
import { unmet } from "../../metric/requirements.js";
import type { Network } from "../../network/index.js";
import { fill, say, sayNote, type Language, type NameOf, type Note, type Params } from "../../words/index.js";
import { resultMessages, type ResultWord } from "../../words/results.js";

/** A metric with what it gave. */
export interface Measured {
  readonly metric: Metric;
  readonly result: Measurement;
}

/** A word of a result's own, in one language. */
export const sayResult = (code: ResultWord, language: Language, params: Params = {}): string => fill(resultMessages[code], params, language);

/** The note that explains why nothing was computed; null when a value was, or when the answer is that there are no rows. */
export function unmetReason(network: Network, { metric, result }: Measured): Note | "all-null" | null {
  const { options } = result;
  const reason = unmet(network, metric, { ...options }, typeof metric.projection === "function" ? metric.projection({ ...options }) : metric.projection ?? null);
  if (reason !== null) return reason;
  const headline = headlineOf(metric);
  if (result.rows.length === 0 || result.rows.some((row) => row[headline] !== null)) return null;
  return result.notes.find((note) => note.code !== "metric/convention") ?? "all-null";
}

export const sayReason = (reason: Note | "all-null", language: Language, nameOf: NameOf): string =>
  reason === "all-null" ? sayResult("measure/all-null", language) : sayNote(reason, language, nameOf);

/** The sentence of a note, after the name of what it is about. */
export function sentenceOf(note: Note, language: Language, nameOf: NameOf): string {
  const said = sayNote(note, language, nameOf);
  return note.about === undefined ? said : `${nameOf(note.about, language)}${language === "zh" ? "：" : ": "}${said}`;
}

/** The notes of some results as sentences under the result's name; what holds for several is said once, at the end. */
export function sayNotes(measured: readonly Measured[], language: Language, nameOf: NameOf): { heading: string; sentences: string[] }[] {
  const by = new Map<string, number>();
  const said = measured.map(({ metric, result }) => {
    const sentences = [...new Set(result.notes.map((note) => sentenceOf(note, language, nameOf)))];
    for (const one of sentences) by.set(one, (by.get(one) ?? 0) + 1);
    return { heading: say(metric.label, language), sentences };
  });
  const shared = [...by].filter(([, count]) => count > 1).map(([one]) => one);
  const own = said.map(({ heading, sentences }) => ({ heading, sentences: sentences.filter((one) => by.get(one) === 1) }));
  return [...own, { heading: sayResult("measure/shared", language), sentences: shared }].filter(({ sentences }) => sentences.length > 0);
}

/** The key columns by which a result's rows are told apart. */
export const keysOfResult = ({ metric }: Measured): readonly string[] => keysOf(metric);
