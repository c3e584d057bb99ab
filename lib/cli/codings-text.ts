import { agreementMeasures, codeOf, type Codebook, type CoderAgreement, type Crosswalk, type CodedPassages, type Disagreement, type FrameworkMatrix, type Loop, type MatrixCell, type MatrixRow, type Passage } from "../codebook/index.js";
import { csvTable, decimals, markdownTable, markdownText, oneLine, textTable, type Grid, type Table, type TableColumn } from "../table/index.js";
import { reportMessages, say, sayNote, type Label, type Language } from "../words/index.js";
import type { CodingsResult } from "./codings.js";
import { bilingual, clauses, speak, type CommandWord } from "./words.js";

type Kind = "text" | "md";

/** How one result is written: the marks of a terminal or of Markdown, in one language. */
interface Voice {
  readonly kind: Kind;
  readonly language: Language;
}

const plain = ({ kind }: Voice, text: string) => (kind === "md" ? markdownText(oneLine(text)) : oneLine(text));
const heading = (voice: Voice, text: string) => (voice.kind === "md" ? `## ${plain(voice, text)}\n\n` : `${plain(voice, text)}\n\n`);
const tableOf = ({ kind }: Voice, grid: Grid) => (kind === "md" ? markdownTable(grid) : textTable(grid));
const lineOf = (voice: Voice, text: string) => `${voice.kind === "md" ? "- " : "  "}${plain(voice, text)}\n`;
const heads = (language: Language, ...codes: CommandWord[]) => codes.map((code) => ({ text: speak(code, language), numeric: false }));
const named = (code: string, label: Label, language: Language) => (say(label, language) === code ? code : `${code} ${say(label, language)}`);
const joint = (language: Language) => (language === "zh" ? "、" : ", ");

const stateWord = (state: MatrixCell["state"], language: Language) => reportMessages[`coding/${state}`][language];

/** A place and what stands there: "§4.1 Evacuation example". */
function passageText({ document, section, paraphrase }: Passage, several: boolean, language: Language): string {
  const place = section === null ? document : `${several ? `${document} ` : ""}§${section}`;
  return paraphrase === null ? place : `${place} ${say(paraphrase, language)}`;
}

const documentsOf = (rows: readonly MatrixRow[]) => new Map(rows.flatMap(({ cells }) => cells.flatMap(({ codings }) => codings.flatMap(({ passages }) => passages.map(({ document, documentTitle }) => [document, documentTitle] as const)))));

function codingText({ value, coder, certainty, passages, note }: CodedPassages, differ: boolean, several: boolean, language: Language): string {
  const said = passages.map((passage) => passageText(passage, several, language));
  const marks = [...(differ ? [stateWord(value, language)] : []), ...(coder === null ? [] : [coder]), ...(certainty === "stated" ? [] : [speak(`word/${certainty}`, language)])];
  const words = said.length > 0 ? said.join(language === "zh" ? "；" : "; ") : note === null ? speak("codings/no-passage", language) : say(note, language);
  return marks.length === 0 ? words : language === "zh" ? `${words}（${marks.join("，")}）` : `${words} (${marks.join(", ")})`;
}

/** Codes downwards; with one case the passages beside the state, with several the states across. */
function matrixText(matrix: FrameworkMatrix, voice: Voice): string {
  const { language } = voice;
  const rows = [...matrix.rows, ...matrix.beside];
  const documents = documentsOf(rows);
  const several = documents.size > 1;
  const single = matrix.cases.length === 1;
  const cells = ({ cells: own }: MatrixRow): string[] => (single
    ? [stateWord(own[0]!.state, language), own[0]!.codings.map((coding) => codingText(coding, own[0]!.differ, several, language)).join(" | ")]
    : own.map(({ state, differ }) => stateWord(state, language) + (differ ? " *" : "")));
  const grid: Grid = {
    heads: [...heads(language, "codings/code", "codings/constituent"), ...(single ? heads(language, "codings/state", "codings/passages") : matrix.cases.map(({ title }) => ({ text: oneLine(say(title, language)), numeric: false })))],
    rows: rows.map((row) => [row.code, say(row.label, language) + (row.counted ? "" : `${language === "zh" ? "" : " "}${speak("codings/not-counted", language)}`), ...cells(row)].map(oneLine)),
  };
  const titles = matrix.cases.map(({ id, title }) => say(title, language) || id).join(joint(language));
  const edition = matrix.version === null ? "" : `${language === "zh" ? "" : " "}${speak(`codings/${matrix.version}`, language)}`;
  const counts = matrix.counts.map((count, i) => lineOf(voice, `${say(matrix.cases[i]!.title, language)}${language === "zh" ? "：" : ": "}${speak("codings/coverage", language, { ...count, case: count.case })}`));
  const sources = [...documents].map(([id, title]) => lineOf(voice, `${id}${language === "zh" ? "：" : ": "}${title === null ? speak("codings/untitled", language) : say(title, language)}`));
  const star = !single && rows.some(({ cells: own }) => own.some(({ differ }) => differ)) ? lineOf(voice, `* ${speak("codings/differ", language)}`) : "";
  return `${heading(voice, `${say(matrix.label, language)}${edition}${language === "zh" ? "：" : ": "}${titles}`)}${tableOf(voice, grid)}\n${counts.join("")}${star}${single && documents.size > 0 ? `\n${speak("codings/documents", language)}\n${voice.kind === "md" ? "\n" : ""}${sources.join("")}` : ""}`;
}

/** What of the loop has evidence, part by part, and the answer in one line. */
function loopText(title: Label, loop: Loop | null, matrix: FrameworkMatrix, voice: Voice): string {
  const { language } = voice;
  const top = heading(voice, `${speak("loop/heading", language)}${language === "zh" ? "：" : ": "}${say(title, language)}`);
  if (loop === null) return `${top}${lineOf(voice, speak("loop/none", language))}`;
  const codeOfCoding = new Map([...matrix.rows, ...matrix.beside].flatMap(({ code, cells }) => cells.flatMap(({ codings }) => codings.map(({ id }) => [id, code] as const))));
  const listed = (ids: readonly string[]) => (ids.length === 0 ? "—" : ids.map((id) => `${codeOfCoding.get(id) ?? ""} [${id}]`).join(joint(language)));
  const grid: Grid = {
    heads: heads(language, "loop/part", "loop/observed", "loop/expected"),
    rows: loop.parts.map(({ part, observed, expected }) => [speak(`loop/${part}`, language), listed(observed), listed(expected)]),
  };
  return `${top}${tableOf(voice, grid)}\n${lineOf(voice, speak("loop/as-observed", language, { value: speak(`loop/${loop.state}`, language) }))}${lineOf(voice, speak("loop/with-expected", language, { value: speak(`loop/${loop.stateWithExpected}`, language) }))}`;
}

function disagreementText(title: Label, found: readonly Disagreement[], codebook: Codebook, voice: Voice): string {
  const { language } = voice;
  const grid: Grid = {
    heads: heads(language, "codings/code", "codings/constituent", "codings/between", "codings/readings"),
    rows: found.map(({ code, between, codings }) => [
      code, say(codeOf(codebook, code)?.label ?? { en: code }, language), speak(`codings/between-${between}`, language),
      codings.map(({ id, coder, value }) => `${coder ?? speak("codings/no-coder", language)}${language === "zh" ? "：" : ": "}${stateWord(value, language)} [${id}]`).join(language === "zh" ? "；" : "; "),
    ].map(oneLine)),
  };
  return `${heading(voice, `${speak("codings/disagreements", language)}${language === "zh" ? "：" : ": "}${say(title, language)}`)}${tableOf(voice, grid)}`;
}

/** One line a measure; what several have to say is said once. */
function agreementText(found: readonly CoderAgreement[], voice: Voice): string {
  const { language } = voice;
  const first = found[0]!;
  const number = (value: number | null) => (value === null ? "—" : decimals(value, 3));
  const grid: Grid = {
    heads: [...heads(language, "codings/measure"), ...(["codings/estimate", "codings/interval", "codings/seen", "codings/by-chance"] as const).map((code) => ({ text: speak(code, language), numeric: true }))],
    rows: found.map(({ measure, estimate, low, high, observed, expected }) => [
      agreementMeasures[measure][language], number(estimate), low === null || high === null ? "—" : `${number(low)} ${language === "zh" ? "至" : "to"} ${number(high)}`, number(observed), number(expected),
    ]),
  };
  const notes = [...new Set(found.flatMap(({ measure, notes: own }) => own.map((note) => (note.code === "agreement/prevalence" ? `${agreementMeasures[measure][language]}${language === "zh" ? "：" : ": "}` : "") + sayNote(note, language))))];
  const scope = speak("codings/agreement-of", language, { coders: first.coders, n: first.n, units: first.units, percent: first.confidence * 100, draws: first.draws, seed: first.seed });
  return `${heading(voice, speak("codings/agreement", language))}${lineOf(voice, scope)}\n${tableOf(voice, grid)}${notes.length === 0 ? "" : `\n${notes.map((note) => lineOf(voice, note)).join("")}`}`;
}

function crosswalkText(title: Label, { lines, received, untouched, fromLabel, toLabel }: Crosswalk, voice: Voice): string {
  const { language } = voice;
  const fitted = (fit: string, finer: boolean) => clauses([speak(`codings/fit-${fit}` as CommandWord, language), ...(finer ? [speak("codings/finer", language)] : [])], language);
  const bracket = (text: string) => (language === "zh" ? `（${text}）` : ` (${text})`);
  const grid: Grid = {
    heads: heads(language, "codings/code", "codings/constituent", "codings/state", "codings/outcome", "codings/counterparts"),
    rows: lines.map(({ code, label, codings, outcome, targets }) => [
      code, say(label, language), codings.length === 0 ? stateWord("not-coded", language) : [...new Set(codings.map(({ value }) => stateWord(value, language)))].join(joint(language)), speak(`codings/outcome-${outcome}`, language),
      targets.map((target) => `${named(target.code === "environment" || target.code === "feedback" ? say(target.label, language) : target.code, target.label, language)}${bracket(fitted(target.fit, target.reading === "finer"))}`).join(language === "zh" ? "；" : "; "),
    ].map(oneLine)),
  };
  const merged = received.filter((one) => one.merged).map(({ code, label, kind, from: given }) =>
    lineOf(voice, speak("codings/merged", language, { target: kind === "code" || kind === "element" ? named(code, label, language) : say(label, language), codes: given })));
  const rest = untouched.length === 0 ? "" : lineOf(voice, speak("codings/untouched", language, { codes: untouched.map(({ code, label }) => named(code, label, language)) }));
  return `${heading(voice, `${speak("codings/crosswalk", language, { from: say(fromLabel, language), to: say(toLabel, language) })}${language === "zh" ? "：" : ": "}${say(title, language)}`)}${lineOf(voice, speak("codings/derived", language))}\n${tableOf(voice, grid)}\n${merged.join("")}${rest}`;
}

/** The result as a person reads it. */
export function codingsText({ matrix, loops, disagreements, agreement, crosswalks }: CodingsResult, codebook: Codebook, kind: Kind, language: Language): string {
  const voice: Voice = { kind, language };
  const titleOf = (id: string): Label => matrix.cases.find((one) => one.id === id)?.title ?? { en: id };
  const notes = matrix.notes.map((note) => lineOf(voice, sayNote(note, language)));
  return [
    matrixText(matrix, voice) + (notes.length === 0 ? "" : `\n${notes.join("")}`),
    ...loops.map(({ case: id, loop }) => loopText(titleOf(id), loop, matrix, voice)),
    ...disagreements.filter(({ disagreements: found }) => found.length > 0).map(({ case: id, disagreements: found }) => disagreementText(titleOf(id), found, codebook, voice)),
    ...(agreement.length === 0 ? [] : [agreementText(agreement, voice)]),
    ...crosswalks.map(({ case: id, crosswalk }) => crosswalkText(titleOf(id), crosswalk, voice)),
  ].join("\n");
}

type TableRow = Table["rows"][number];

const text = (code: CommandWord): TableColumn => ({ type: "text", label: bilingual(code) });

/** One line a passage, for programs; a code without codings keeps its line. */
function matrixTable(matrix: FrameworkMatrix, language: Language): Table {
  const said = (label: Label | null) => (label === null ? null : say(label, language));
  return {
    columns: {
      case: text("codings/case"), codebook: text("codings/codebook"), code: text("codings/code"), label: text("codings/constituent"), counted: { type: "boolean", label: bilingual("codings/counted") }, state: text("codings/state"),
      coding: text("codings/coding"), value: text("codings/value"), coder: text("codings/coder"), certainty: text("codings/certainty"), note: text("codings/note"), document: text("codings/document"), section: text("codings/section"), paraphrase: text("codings/paraphrase"),
    },
    rows: [...matrix.rows, ...matrix.beside].flatMap(({ code, label, counted, cells }) => cells.flatMap(({ case: of, state, codings }): TableRow[] => {
      const own = { case: of, codebook: matrix.codebook, code, label: said(label), counted, state };
      const none = { coding: null, value: null, coder: null, certainty: null, note: null };
      const bare = { document: null, section: null, paraphrase: null };
      if (codings.length === 0) return [{ ...own, ...none, ...bare }];
      return codings.flatMap(({ id, value, coder, certainty, note, passages }): TableRow[] => {
        const coding = { ...own, coding: id, value, coder, certainty, note: said(note) };
        return passages.length === 0 ? [{ ...coding, ...bare }] : passages.map(({ document, section, paraphrase }) => ({ ...coding, document, section, paraphrase: said(paraphrase) }));
      });
    })),
  };
}

function crosswalkTable(crosswalks: CodingsResult["crosswalks"], language: Language): Table {
  return {
    columns: {
      case: text("codings/case"), from: text("codings/codebook"), code: text("codings/code"), label: text("codings/constituent"), values: { type: "ids", label: bilingual("codings/value") }, outcome: text("codings/outcome"),
      to: text("codings/codebook"), target: text("codings/counterparts"), targetLabel: text("codings/counterparts"), fit: text("codings/fit"), reading: text("codings/reading"),
    },
    rows: crosswalks.flatMap(({ case: of, crosswalk: { from, to, lines } }) => lines.flatMap(({ code, label, outcome, targets, codings }): TableRow[] => {
      const own = { case: of, from, code, label: say(label, language), values: codings.map(({ value }) => value), outcome, to };
      if (targets.length === 0) return [{ ...own, target: null, targetLabel: null, fit: null, reading: null }];
      return targets.map((target) => ({ ...own, target: target.code, targetLabel: say(target.label, language), fit: target.fit, reading: target.reading }));
    })),
  };
}

function agreementTable(agreement: readonly CoderAgreement[]): Table {
  const number = (code: CommandWord): TableColumn => ({ type: "number", label: bilingual(code) });
  return {
    columns: {
      codebook: text("codings/codebook"), measure: text("codings/measure"), estimate: number("codings/estimate"), low: number("codings/low"), high: number("codings/high"), observed: number("codings/seen"), expected: number("codings/by-chance"),
      prevalence: number("codings/prevalence"), n: number("codings/coded-twice"), units: number("codings/units"), coders: { type: "ids", label: bilingual("codings/coder") }, draws: number("codings/draws"), seed: number("codings/seed"),
    },
    rows: agreement.map(({ codebook, measure, estimate, low, high, observed, expected, prevalence, n, units, coders, draws, seed }) => ({ codebook, measure, estimate, low, high, observed, expected, prevalence, n, units, coders, draws, seed })),
  };
}

/** The tables of a result, each as a CSV. */
export function codingsPieces({ matrix, agreement, crosswalks }: CodingsResult, language: Language): { readonly name: string; readonly text: string }[] {
  const csv = (table: Table) => csvTable(table, [], { language, nameOf: (id) => id });
  return [
    { name: "codings", text: csv(matrixTable(matrix, language)) },
    ...(agreement.length === 0 ? [] : [{ name: "agreement", text: csv(agreementTable(agreement)) }]),
    ...(crosswalks.length === 0 ? [] : [{ name: "crosswalk", text: csv(crosswalkTable(crosswalks, language)) }]),
  ];
}
