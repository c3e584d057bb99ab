import { headlineOf, keysOf, referenceOf, sayScope } from "../../metric/index.js";
import { namesOf, type Network } from "../../network/index.js";
import { leadOf } from "../../report/sections/head.js";
import { voiceOf } from "../../report/words.js";
import { say, version, type Language, type NameOf } from "../../words/index.js";
import { ownMark } from "../write/own-mark.js";
import { writeWorkbook, type CellToWrite, type SheetToWrite } from "../tables/write-workbook.js";
import { sayReason, sayResult, sentenceOf, unmetReason, type Measured } from "./measured.js";
import { resultCell, resultTables, widthsOf, type ResultTable } from "./result-sheets.js";
import { sheetNames } from "./sheet-names.js";

export interface ResultsWorkbookOptions {
  /** What was measured: title, selection and names come from it. */
  readonly network: Network;
  readonly language?: Language;
  /** Further lines above the summary, such as what was read and with which seed: a heading and its text. */
  readonly about?: readonly (readonly [string, string])[];
}

interface Context {
  readonly network: Network;
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly names: readonly string[];
}

const cite = (named: Parameters<typeof referenceOf>[0]): string => {
  const reference = referenceOf(named);
  return reference === null ? "" : `${reference.authors} (${reference.year})${reference.doi === null ? "" : ` doi:${reference.doi}`}`;
};

const settingsText = (options: Readonly<Record<string, unknown>>): string =>
  Object.entries(options).map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");

/** A line a metric: its one number where it has one, else where its numbers stand, or why there are none. */
function summaryRow(one: Measured, tables: readonly ResultTable[], { network, language, nameOf, names }: Context): CellToWrite[] {
  const { metric, result } = one;
  const headline = headlineOf(metric);
  const column = result.columns[headline]!;
  const row = metric.subject === "network" && keysOf(metric).length === 0 && result.rows.length === 1 ? result.rows[0]! : null;
  const reason = unmetReason(network, one);
  const at = tables.findIndex(({ metrics }) => metrics.includes(metric.id));
  const colon = language === "zh" ? "：" : ": ";
  return [
    metric.id, say(metric.label, language), sayResult(`subject/${metric.subject}`, language), say(column.label, language),
    reason !== null ? `${sayResult("measure/not-computed", language)}${colon}${sayReason(reason, language, nameOf)}` : row === null ? null : resultCell(row[headline], column, language),
    row === null || reason !== null ? null : resultCell(row["low"], column, language), row === null || reason !== null ? null : resultCell(row["high"], column, language),
    result.n, result.missing, at < 0 || reason !== null ? null : sayResult("workbook/rows", language, { sheet: names[at]!, count: row === null ? result.rows.length : Object.keys(result.columns).length }),
    settingsText(result.options), say(metric.convention, language), metric.references.map(cite).join("; "),
  ];
}

function summarySheet(measured: readonly Measured[], tables: readonly ResultTable[], about: readonly (readonly [string, string])[], context: Context): SheetToWrite {
  const { network, language, nameOf } = context;
  const said = (...codes: readonly Parameters<typeof sayResult>[0][]) => codes.map((code) => sayResult(code, language));
  const facts: CellToWrite[][] = [
    [sayResult("workbook/case", language), `${say(network.case.title, language)}${network.case.synthetic ? " (SYNTHETIC)" : ""}`],
    [sayResult("workbook/standing", language), leadOf(network, voiceOf(network, language))],
    [sayResult("workbook/selection", language), sayScope(network.scope, network.organisations.length, language, nameOf)],
    [sayResult("workbook/made-by", language), `crosstie ${version}`],
    ...about.map(([heading, text]) => [heading, text]), [],
  ];
  const heads = said("workbook/metric", "measure/name", "workbook/subject", "workbook/headline", "measure/value", "workbook/low", "workbook/high", "workbook/n", "workbook/missing", "workbook/where", "workbook/settings", "workbook/definition", "workbook/sources");
  const body = measured.map((one) => summaryRow(one, tables, context));
  return { name: "", rows: [...facts, heads, ...body], headings: facts.length, widths: widthsOf([heads, ...body]) };
}

function columnsSheet(tables: readonly ResultTable[], { language, names }: Context): SheetToWrite {
  const heads = (["workbook/sheet", "workbook/heading", "workbook/column", "workbook/metric", "workbook/range", "workbook/higher", "workbook/empty"] as const).map((code) => sayResult(code, language));
  const rows = tables.flatMap((table, i) => table.columns.map(({ heading, name, metric, column, empty }): CellToWrite[] => [
    names[i]!, heading, name, metric, column.range === undefined ? null : `${column.range[0] ?? ""}..${column.range[1] ?? ""}`,
    column.higherMeans === undefined ? null : say(column.higherMeans, language), empty,
  ]));
  return { name: "", rows: [heads, ...rows], widths: widthsOf([heads, ...rows]) };
}

/** The sentences behind the numbers, and for every column with empty cells how many there are: the sentences under it say why. */
function notesSheet(measured: readonly Measured[], tables: readonly ResultTable[], { language, nameOf, network }: Context): SheetToWrite {
  const heads = (["workbook/metric", "measure/name", "workbook/about", "workbook/sentence"] as const).map((code) => sayResult(code, language));
  const rows = measured.flatMap((one): CellToWrite[][] => {
    const { metric, result } = one;
    const line = (about: string, text: string): CellToWrite[] => [metric.id, say(metric.label, language), about, text];
    const reason = unmetReason(network, one);
    const columns = tables.flatMap((table) => table.columns.filter((column) => column.metric === metric.id));
    return [
      ...(reason === null ? [] : [line("", `${sayResult("measure/not-computed", language)}${language === "zh" ? "：" : ": "}${sayReason(reason, language, nameOf)}`)]),
      ...columns.filter(({ empty }) => empty > 0).map(({ heading, empty }) => line("", sayResult("workbook/cells-empty", language, { count: empty, all: result.rows.length, column: heading }))),
      ...[...new Set(result.notes.map((note) => JSON.stringify([note.about ?? "", sentenceOf(note, language, nameOf)])))].map((text) => line(...JSON.parse(text) as [string, string])),
    ];
  });
  return { name: "", rows: [heads, ...rows], widths: [24, 30, 20, 110], wrapped: [3] };
}

/**
 * Results as a workbook: a summary, one sheet for each kind of thing measured, the meaning of every column, and the notes as
 * sentences. Numbers stand in full under a format of their column's digits; ids and lists are text; what is not stated or not
 * defined is an empty cell, with the reason among the notes. The same results give the same bytes.
 *
 * ```ts
 * const network = build(source);
 * const measured = [fragmentation, removalEffect].map((metric) => ({ metric, result: measure(network, metric) }));
 * await writeFile("results.xlsx", await writeResultsWorkbook(measured, { network, language: "zh" }));
 * ```
 */
export async function writeResultsWorkbook(measured: readonly Measured[], { network, language = "en", about = [] }: ResultsWorkbookOptions): Promise<Uint8Array> {
  const nameOf = namesOf(network.case);
  const computed = measured.filter((one) => one.result.rows.length > 0 && unmetReason(network, one) === null);
  const tables = resultTables(network, computed, { language, nameOf });
  const [summary, ...names] = sheetNames([sayResult("workbook/summary", language), ...tables.map(({ wanted }) => wanted), sayResult("workbook/columns", language), sayResult("workbook/notes", language)]);
  const context: Context = { network, language, nameOf, names };
  return writeWorkbook([
    { ...summarySheet(measured, tables, about, context), name: summary! },
    ...tables.map(({ headings, rows }, i) => ({ name: names[i]!, rows: [headings, ...rows], widths: widthsOf([headings, ...rows]) })),
    { ...columnsSheet(tables, context), name: names.at(-2)! },
    { ...notesSheet(measured, tables, context), name: names.at(-1)! },
  ], { mark: ownMark });
}
