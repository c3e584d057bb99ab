import { namesOf, type Network } from "../network/index.js";
import { fill, findingMessages, reportMessages, say, sayNote, type FindingCode, type Label, type Language, type NameOf, type Note, type Params, type ReportCode } from "../words/index.js";

/** How a report says things: one language, one case's names. */
export interface Voice {
  readonly language: Language;
  readonly name: (id: string) => string;
  readonly names: (ids: readonly string[]) => string;
  readonly label: (label: Label) => string;
  readonly say: (code: ReportCode, params?: Params) => string;
  readonly finding: (note: Note) => string;
  readonly note: (note: Note) => string;
  /** Clauses side by side: "a; b", "a；b". */
  readonly clauses: (parts: readonly string[]) => string;
}

export function voiceOf(network: Network, language: Language): Voice {
  const nameOf: NameOf = namesOf(network.case);
  const name = (id: string) => nameOf(id, language);
  return {
    language, name,
    names: (ids) => ids.map(name).join(language === "zh" ? "、" : ", "),
    label: (label) => say(label, language),
    say: (code, params = {}) => fill(reportMessages[code], params, language, nameOf),
    finding: (note) => fill(findingMessages[note.code as FindingCode], note.params, language, nameOf),
    note: (note) => sayNote(note, language, nameOf),
    clauses: (parts) => parts.join(language === "zh" ? "；" : "; "),
  };
}

/** "Figure 3. Title", in Chinese with a space of its own. */
export const titled = (number: string, title: string, language: Language): string => `${number}${language === "zh" ? "\u3000" : ". "}${title}`;

/** Numbers in runs: 2, 3, 4, 6 is "2–4, 6". */
export function runs(numbers: readonly number[], language: Language): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const number of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}\u2013${to}`)).join(language === "zh" ? "、" : ", ");
}
