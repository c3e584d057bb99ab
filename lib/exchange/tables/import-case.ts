import { checkCase, issueAt, type CaseInput, type Issue } from "../../case/index.js";
import type { Language } from "../../words/index.js";
import { baseName } from "../base-name.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { assembleCase, type Assembled } from "./assemble-case.js";
import { encodingCalled } from "./decode-bytes.js";
import type { Drafting } from "./drafting.js";
import { inFiles } from "./grounds.js";
import { idOf, idsOf } from "./ids.js";
import { mappingVersion } from "./import-mapping.js";
import type { BlankAs, Imported, ImportMapping, ImportReport, LeadSupportAs, MappedRules, ReadSheet, SurveyRule } from "./import-types.js";
import { wordsSheet, type SheetKind } from "./kinds.js";
import { mappedSheet, withMapping } from "./map-sheets.js";
import { openTables } from "./open-tables.js";
import { createBook } from "./organisation-book.js";
import { dateOf } from "./period.js";
import { letterOf, sheetName } from "./places.js";
import { cellText } from "./plain-term.js";
import { readMatrix, readTwoMode } from "./read-matrix.js";
import { readNames } from "./read-names.js";
import { readAsked, readOrganisations } from "./read-organisations.js";
import { readSurvey } from "./read-survey.js";
import { readAttendance, readResources, readTasks } from "./read-tasks.js";
import { readTies } from "./read-ties.js";
import { isOwnTable, recognise, type Recognised } from "./recognise.js";
import { vocabulary } from "./vocabulary.js";
import { createWordBook } from "./word-book.js";

export interface ImportOptions {
  /** What was decided before; options given beside it prevail. */
  readonly mapping?: ImportMapping;
  readonly leadSupportAs?: LeadSupportAs;
  readonly blank?: BlankAs;
  readonly rule?: SurveyRule;
  readonly suggestNames?: boolean;
  readonly encoding?: string;
  /** Of what is written into the case, such as where a record stands. */
  readonly language?: Language;
  /** The date of the data, such as 2019-03: the case's own date, by which names with a period are read. */
  readonly asOf?: string;
  readonly id?: string;
  readonly title?: string;
  readonly limits?: Limits;
}

/** Names first, so that others are known by them; then who there is; then what they have to do with one another. */
const readers: readonly (readonly [SheetKind, (recognised: Recognised, drafting: Drafting) => void])[] = [
  ["names", readNames], ["organisations", readOrganisations], ["asked", readAsked], ["ties", readTies], ["tasks", readTasks], ["resources", readResources],
  ["attendance", readAttendance], ["matrix", readMatrix], ["two-mode", readTwoMode], ["survey", readSurvey],
];

function rulesOf(options: ImportOptions, files: readonly GivenFile[], sheets: readonly Recognised[]): MappedRules {
  const before = options.mapping?.rules;
  const base = baseName(files[0]?.name ?? "case").replace(/\.[^.]*$/, "");
  const titled = sheets.find(({ titles }) => titles.length > 0)?.titles[0];
  return {
    leadSupportAs: options.leadSupportAs ?? before?.leadSupportAs ?? "none",
    blank: options.blank ?? before?.blank ?? "unknown",
    rule: options.rule ?? before?.rule ?? "union",
    suggestNames: options.suggestNames ?? before?.suggestNames ?? false,
    language: options.language ?? before?.language ?? "en",
    encoding: options.encoding ?? before?.encoding ?? null,
    asOf: (options.asOf === undefined ? null : dateOf(options.asOf)) ?? before?.asOf ?? null,
    id: idOf(options.id ?? (before?.id || base), "case"),
    title: options.title ?? (before?.title || titled || options.id || base || "case"),
  };
}

function readSheetOf(recognised: Recognised): ReadSheet {
  const { sheet, kind, heading, titles, columns } = recognised;
  const below = sheet.rows.slice((heading ?? -1) + 1);
  return {
    file: sheet.file, sheet: sheet.sheet, encoding: sheet.encoding, kind, headingRow: heading === null ? null : heading + 1, titles,
    rows: below.filter((row) => row.some((cell) => cellText(cell) !== "")).length,
    columns: columns.filter(({ heading: text }) => text !== "").map(({ index, heading: text, as }) => ({ heading: text, letter: letterOf(index), as, filled: below.filter((row) => cellText(row[index]) !== "").length })),
  };
}

function notesOf(drafting: Drafting, { case: made, book }: Assembled): ImportReport["notes"] {
  const pairs = [...drafting.tasks.values()].reduce((sum, { leads, supports }) => sum + (leads?.length ?? 0) * (supports?.length ?? 0), 0);
  if (pairs > 0) {
    const { leadSupportAs } = drafting.rules;
    if (leadSupportAs === "none") drafting.questions.push({ code: "imported/ask-lead-support", params: { count: pairs }, answer: "--lead-support-as decision|operational|command" });
    else drafting.notes.push({ code: "imported/lead-support-ties", params: { count: pairs, layer: leadSupportAs } });
    drafting.notes.push({ code: "imported/required-derived", params: {} });
  }
  const complete = (made.vocabulary?.layers ?? []).filter(({ coverage }) => coverage === "complete").map(({ id }) => id);
  if (complete.length > 0) drafting.notes.push({ code: "imported/complete", params: { layers: complete } });
  if (book.created.length > 0) drafting.questions.push({ code: "imported/ask-created", params: { count: book.created.length }, answer: "单位名称 / name" });
  return drafting.notes;
}

const isWords = (name: string | null): boolean => Object.values(wordsSheet).some((own) => own === name);

/** The issues that a case would have whatever it was made from: what import itself says better is left out. */
const ownMatters = new Set(["case/similar-names", "case/coverage-assumed"]);

/**
 * A case of the tables of some files, and everything that was found on the way: what each sheet, column and word was taken
 * for, what was parted, what was left blank, what waits to be confirmed, what was kept aside. `mapping` holds all that was
 * decided; given back it makes the same case of the same files, and reads next year's by the same rules. Bad data never
 * throw: they are issues with file, sheet, row and column.
 *
 * @example
 * const bytes = new TextEncoder().encode("任务,牵头单位,配合单位\n人员疏散,D区民政局,市交委；市交警支队\n");
 * const { case: made, report } = await importCase([{ name: "plan.csv", bytes }]);
 * made.tasks[0].supports; // ["市交委", "市交警支队"]
 * report.splits.map(({ row, parts }) => `${row}: ${parts.length}`); // ["2: 2"]
 */
export async function importCase(files: readonly GivenFile[], options: ImportOptions = {}): Promise<Imported> {
  const limits = options.limits ?? usual;
  const encoding = options.encoding ?? options.mapping?.rules.encoding ?? null;
  const opened = await openTables(files, { encoding: encoding === null ? null : encodingCalled(encoding), limits });
  const issues: Issue[] = [...opened.issues];
  const sheets = opened.sheets.map((sheet) => {
    const read = options.mapping === undefined ? { recognised: recognise(sheet), issues: [] } : withMapping(sheet, options.mapping);
    issues.push(...read.issues);
    return read.recognised;
  });
  const rules = rulesOf(options, files, sheets);
  const names = [...new Set(opened.sheets.map(({ file }) => file))];
  const drafting: Drafting = {
    rules, book: createBook(), words: createWordBook(vocabulary, options.mapping?.values ?? []), issues, ties: [], tasks: new Map(), resources: new Map(), layers: new Map(), full: [], asked: new Map(),
    decisions: [], splits: [], blanks: [], confirm: [], aside: [], surveys: [], notes: [], questions: [], placeOf: new Map(), documents: idsOf(names, "file"),
  };
  for (const { sheet, kind } of sheets) if (kind === "aside" && !isWords(sheet.sheet)) issues.push(issueAt({ file: sheetName(sheet), row: null, column: null }, isOwnTable(sheet) ? "import/own-table" : "import/sheet-aside", "warning", { params: { count: sheet.rows.length } }));
  for (const [kind, read] of readers) for (const one of sheets) if (one.kind === kind) read(one, drafting);

  const assembled = assembleCase(drafting);
  const { book, suggestions, case: made } = assembled;
  const notes = notesOf(drafting, assembled);
  issues.push(...drafting.words.unknown());
  const values = drafting.words.values();
  if (values.some(({ means }) => means === null)) drafting.questions.push({ code: "imported/ask-values", params: { count: values.filter(({ means }) => means === null).length }, answer: "--map: values" });
  if (suggestions.length > 0) drafting.questions.push({ code: "imported/ask-names", params: { count: suggestions.length }, answer: "alias,canonical,decision / --suggest-names" });
  const usable = usableCase(made, drafting, limits);
  const shown = (key: string) => book.idOf(key);
  const report: ImportReport = {
    kind: "import",
    counts: { organisations: made.organisations.length, ties: made.ties?.length ?? 0, tasks: made.tasks?.length ?? 0, resources: made.resources?.length ?? 0, mergeCandidates: made.mergeCandidates?.length ?? 0 },
    sheets: sheets.map(readSheetOf), values, splits: drafting.splits, blanks: drafting.blanks, confirm: drafting.confirm, created: book.created, aside: drafting.aside, spellings: book.spellings,
    sameNames: drafting.decisions.map(({ alias, canonical, decision }) => ({ alias, canonical, decision })), suggestions,
    surveys: drafting.surveys.map((survey) => ({ ...survey, asked: survey.asked.map(shown), answered: survey.answered.map(shown), silent: survey.silent.map(shown) })),
    notes, questions: drafting.questions,
  };
  const mapping: ImportMapping = {
    format: "crosstie-mapping", formatVersion: mappingVersion, rules, sheets: sheets.map(mappedSheet),
    values: values.map(({ field, written, means }) => ({ field, written, means })),
  };
  return { case: usable, report, mapping, issues };
}

/** The case where it is one; what keeps it from being one joins the issues. */
function usableCase(made: CaseInput, drafting: Drafting, limits: Limits): CaseInput | null {
  const { issues } = drafting;
  const at = { file: [...drafting.documents.keys()].join(", ") || issues[0]?.file || made.id, row: null, column: null };
  if (made.organisations.length === 0) {
    issues.push(issueAt(at, "import/nothing-read", "error"));
    return null;
  }
  for (const [count, most, code] of [[made.organisations.length, limits.organisations, "import/too-many-organisations"], [made.ties?.length ?? 0, limits.ties, "import/too-many-ties"]] as const) {
    if (count <= most) continue;
    issues.push(issueAt(at, code, "error", { params: { count, most } }));
    return null;
  }
  const checked = checkCase(made);
  issues.push(...checked.issues.filter(({ code, severity }) => severity === "error" || (severity === "warning" && !ownMatters.has(code))).map((issue) => inFiles(issue, made, drafting)));
  return checked.ok ? made : null;
}
