import { sayIssue, type Issue } from "../../case/index.js";
import { fill, say, type Label, type Language, type Note, type Params } from "../../words/index.js";
import { importMessages, importName, importWords, type ImportCode, type importNames } from "../../words/import.js";
import type { ForeignLine } from "../case-of-foreign.js";
import type { ImportReport, ReadSheet, SheetPlace, TranslatedValue } from "./import-types.js";
import { sheetName } from "./places.js";
import { vocabulary } from "./vocabulary.js";

/** One part of the report: a heading and its lines. Lines may have lines below them. */
export interface ImportSection {
  readonly heading: string;
  readonly lines: readonly ImportLine[];
}
export interface ImportLine {
  readonly text: string;
  readonly below: readonly string[];
}

/** What a word was taken for, with the name that people know it by. */
function meaning({ field, means }: TranslatedValue, language: Language): string {
  if (means === null) return fill(importWords.unknown, {}, language);
  const terms = ({ level: vocabulary.levels, sector: vocabulary.sectors, kind: vocabulary.kinds, layer: vocabulary.layers, state: vocabulary.states } as Readonly<Record<string, readonly { readonly id: string; readonly label: Label }[]>>)[field] ?? [];
  const label = terms.find(({ id }) => id === means)?.label;
  return label === undefined ? say(importName("means", means), language) : language === "zh" ? `${say(label, language)}（${means}）` : means;
}

/** A text of a file within a sentence: one line, not too long, no signs that disturb a terminal. */
export const quoted = (text: string, most = 80): string => {
  const plain = text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
  const signs = Array.from(plain);
  return signs.length > most ? `${signs.slice(0, most).join("")}…` : plain;
};

export function sayImportNote({ code, params }: Note, language: Language): string {
  const plain = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? quoted(value) : value]));
  return Object.hasOwn(importMessages, code) ? fill(importMessages[code as ImportCode], plain, language) : code;
}

function sheetLine(sheet: ReadSheet, language: Language, word: (list: keyof typeof importNames, text: string) => string, put: (code: keyof typeof importWords, params: Params) => string): ImportLine {
  const below = [
    ...(sheet.encoding === null ? [] : [put("encoding", { encoding: sheet.encoding })]),
    ...(sheet.headingRow === null ? [] : [put("heading", { row: String(sheet.headingRow) })]),
    ...(sheet.titles.length === 0 ? [] : [put("titles", { titles: sheet.titles.map((title) => quoted(title)).join(language === "zh" ? "；" : "; ") })]),
    ...sheet.columns.map(({ letter, heading, as, filled }) => put("column", { letter, heading: quoted(heading, 40), as: word("as", as), filled })),
  ];
  return { text: put("sheet", { name: quoted(sheetName(sheet)), kind: word("kind", sheet.kind), rows: sheet.rows }), below };
}

const issuesIn = (issues: readonly Issue[], language: Language): readonly ImportLine[] => issues.map((issue) => {
  const [text = "", ...below] = sayIssue(issue, language).split("\n").map((one) => quoted(one, 400));
  return { text, below };
});

/**
 * What an import says to a person, part by part, in one language: tables and columns, words, what was parted, what waits,
 * what was kept aside, what is to be answered. Parts without a line are left out.
 */
export function sayImport(report: ImportReport, issues: readonly Issue[], language: Language): readonly ImportSection[] {
  const put = (code: keyof typeof importWords, params: Params = {}) => fill(importWords[code], params, language);
  const word = (list: keyof typeof importNames, text: string) => say(importName(list, text), language);
  const at = (place: SheetPlace) => put(place.column === null ? "place" : "placeColumn", { name: quoted(sheetName(place)), row: String(place.row), column: place.column === null ? "" : quoted(place.column, 40) });
  const comma = language === "zh" ? "、" : ", ";
  const line = (text: string, below: readonly string[] = []): ImportLine => ({ text, below });
  const byField = new Map<string, TranslatedValue[]>();
  for (const value of report.values) byField.set(value.field, [...byField.get(value.field) ?? [], value]);

  const sections: readonly ImportSection[] = [
    { heading: put("title"), lines: [line(put("result", report.counts)), ...(report.counts.mergeCandidates > 0 ? [line(put("pairs", { count: report.counts.mergeCandidates }))] : [])] },
    { heading: put("sheets"), lines: report.sheets.map((sheet) => sheetLine(sheet, language, word, put)) },
    {
      heading: put("values"),
      lines: [...byField].map(([field, values]) => line(word("field", field), values.map((one) => put("value", { written: quoted(one.written, 40), means: meaning(one, language), count: one.count })))),
    },
    { heading: put("splits"), lines: report.splits.map((split) => line(put("split", { place: at(split), parts: split.parts.map((part) => quoted(part, 40)).join(" | ") }))) },
    { heading: put("confirm"), lines: report.confirm.map((row) => line(put("split", { place: at(row), parts: quoted(row.value) }))) },
    { heading: put("blanks"), lines: report.blanks.filter(({ cells }) => cells > 0).map((one) => line(put("blank", { name: quoted(sheetName(one)), blank: one.blank, cells: one.cells, share: Math.round((100 * one.blank) / one.cells), readAs: word("blank", one.readAs) }))) },
    {
      heading: put("surveys"),
      lines: report.surveys.map((one) => line(put("survey", { name: quoted(sheetName(one)), asked: one.asked.length, answered: one.answered.length, silent: one.silent.length, ...one.pairs, rule: one.rule }),
        one.silent.length === 0 ? [] : [put("silent", { names: one.silent.join(comma) })])),
    },
    { heading: put("created"), lines: report.created.map((one) => line(put("createdOne", { name: quoted(one.name), place: at({ ...one, column: null }) }))) },
    { heading: put("spellings"), lines: report.spellings.map(({ names }) => line(names.map((name) => quoted(name, 40)).join(comma))) },
    { heading: put("same"), lines: report.sameNames.map(({ alias, canonical, decision }) => line(put("sameOne", { alias: quoted(alias), canonical: quoted(canonical), decision }))) },
    { heading: put("suggestions"), lines: report.suggestions.map(({ a, b, by, score }) => line(put("suggestion", { a: quoted(a), b: quoted(b), by: word("by", by), score: String(score) }))) },
    { heading: put("aside"), lines: report.aside.map((one) => line(put("asideOne", { place: at(one), why: word("why", one.why), value: quoted(one.value) }))) },
    { heading: put("notes"), lines: report.notes.map((note) => line(sayImportNote(note, language))) },
    { heading: put("issues"), lines: issuesIn(issues, language) },
    { heading: put("questions"), lines: report.questions.map((question) => line(sayImportNote(question, language), [put("answer", { answer: question.answer })])) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What became of a network of another program, as parts of a report. */
export function sayNetwork(lines: readonly ForeignLine[], issues: readonly Issue[], language: Language): readonly ImportSection[] {
  const said = lines.map(({ kind, from, to, count }): ImportLine => ({
    text: fill(importWords.lineOne, { kind: say(importName("line", kind), language), from: quoted(from, 40), to: quoted(to, 40), count }, language), below: [],
  }));
  return [{ heading: fill(importWords.lines, {}, language), lines: said }, { heading: fill(importWords.issues, {}, language), lines: issuesIn(issues, language) }].filter(({ lines: shown }) => shown.length > 0);
}

/** The report for a terminal; of a long list the first lines, and how many more there are. */
export function importText(sections: readonly ImportSection[], language: Language, most = Infinity): string {
  return sections.map(({ heading, lines }) => {
    const shown = lines.slice(0, most).flatMap(({ text, below }) => [`  ${text}`, ...below.slice(0, most * 2).map((part) => `    ${part}`)]);
    const more = lines.length > most ? [`  ${fill(importWords.more, { count: lines.length - most }, language)}`] : [];
    return [heading, ...shown, ...more, ""].join("\n");
  }).join("\n");
}

const markdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&!]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`));

/** The report as Markdown, whole. */
export function importMarkdown(sections: readonly ImportSection[]): string {
  const [first, ...rest] = sections;
  const part = (level: string, { heading, lines }: ImportSection) =>
    `${level} ${markdown(heading)}\n\n${lines.map(({ text, below }) => [`- ${markdown(text)}`, ...below.map((one) => `  - ${markdown(one)}`)].join("\n")).join("\n")}\n`;
  return [...(first === undefined ? [] : [part("#", first)]), ...rest.map((section) => part("##", section))].join("\n");
}
