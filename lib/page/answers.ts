import type { BlankAs, GivenFile, ImportMapping, LeadSupportAs, NameSuggestion, SurveyRule } from "../exchange/index.js";

export type MappedSheet = ImportMapping["sheets"][number];
export type MappedValue = ImportMapping["values"][number];

/** What is decided of two names: nothing yet; left open and counted both ways; one organisation under the first or the second name; two. */
export const nameDecisions = ["", "undecided", "first", "second", "different"] as const;
export type NameDecision = (typeof nameDecisions)[number];

export interface AskedPair {
  readonly a: string;
  readonly b: string;
  readonly by: NameSuggestion["by"];
  readonly decision: NameDecision;
}

/** All that a person has said about the files. Null and empty: nothing, so that what the import takes by itself stands. */
export interface Answers {
  readonly title: string | null;
  readonly leadSupportAs: LeadSupportAs | null;
  readonly blank: BlankAs | null;
  readonly rule: SurveyRule | null;
  readonly encoding: string | null;
  /** Sheets that are read otherwise than they were recognised. */
  readonly sheets: readonly MappedSheet[];
  readonly values: readonly MappedValue[];
  /** Every pair that was suggested since the files were dropped, in the order of its coming. */
  readonly names: readonly AskedPair[];
  /** Relations of a network file that run from superior to subordinate. */
  readonly vertical: readonly string[];
}

export const noAnswers: Answers = { title: null, leadSupportAs: null, blank: null, rule: null, encoding: null, sheets: [], values: [], names: [], vertical: [] };

/** A list with one item in the place of the one that is the same thing, or after all others. */
export function withOne<T>(list: readonly T[], item: T, same: (one: T) => boolean): readonly T[] {
  return list.some(same) ? list.map((one) => (same(one) ? item : one)) : [...list, item];
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text);

/**
 * The decisions on names as a table that every import reads, under a name that no other file has; null while there are
 * none. It is handed to the import beside the files, so that saving it and importing again gives the same case.
 */
export function namesTable({ names }: Answers, files: readonly GivenFile[]): GivenFile | null {
  const rows = names.flatMap(({ a, b, decision }) => {
    if (decision === "") return [];
    const [alias, canonical] = decision === "first" ? [b, a] : [a, b];
    return [[alias, canonical, "", "", "", decision === "first" || decision === "second" ? "same" : decision, ""]];
  });
  if (rows.length === 0) return null;
  const taken = new Set(files.map(({ name }) => name));
  let name = "names.csv";
  for (let more = 2; taken.has(name); more++) name = `names-${more}.csv`;
  const text = [["alias", "canonical", "scope", "from", "to", "decision", "by"], ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
  return { name, bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`) };
}

/** The mapping that the import found, with what the person has said in its place. */
export function answeredMapping(found: ImportMapping, { sheets, values }: Answers): ImportMapping {
  return {
    ...found,
    sheets: sheets.reduce((list, sheet) => withOne(list, sheet, (one) => one.file === sheet.file && one.sheet === sheet.sheet), found.sheets),
    values: values.reduce((list, value) => withOne(list, value, (one) => one.field === value.field && one.written === value.written), found.values),
  };
}
