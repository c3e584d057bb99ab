import { sheetKinds, columnKinds, headingWords, type ColumnKind, type SheetKind } from "../exchange/tables/kinds.js";
import { sheetName } from "../exchange/tables/places.js";
import type { ImportReport } from "../exchange/index.js";
import { importName, importWords } from "../words/import.js";
import { fill, say as sayLabel, type Language } from "../words/index.js";
import { withOne, type MappedSheet } from "./answers.js";
import { choose, make } from "./make.js";
import type { ShowingReading } from "./showing.js";

type ReadSheet = ImportReport["sheets"][number];
type Tables = Extract<ShowingReading["reading"], { kind: "tables" }>;

/** The address within the page of a row of a file. */
export const rowAnchor = (file: string, row: number): string => `row-${row}-${encodeURIComponent(file)}`;

const isColumnKind = (kind: string): kind is ColumnKind => (columnKinds as readonly string[]).includes(kind);

const kindName = (kind: string, language: Language): string => sayLabel(importName("kind", kind), language);

/** Takes a sheet for something else, or reads it otherwise: everything else about it stays as it was found. */
export function readOtherwise({ answers, answer }: ShowingReading, { imported }: Tables, { file, sheet }: Pick<ReadSheet, "file" | "sheet">, change: Partial<MappedSheet>): void {
  const isIt = (one: MappedSheet) => one.file === file && one.sheet === sheet;
  const found = imported.mapping.sheets.find(isIt)!;
  answer({ sheets: withOne(answers.sheets, { ...found, ...change }, isIt) });
}

/** The kinds that a sheet can be, for a list to choose from. */
export function kindChoice(id: string, label: string, sheet: ReadSheet, showing: ShowingReading, reading: Tables): HTMLElement {
  return choose(id, label, sheetKinds.map((kind) => [kind, kindName(kind, showing.language)]), sheet.kind, (kind) =>
    readOtherwise(showing, reading, sheet, { kind: kind as SheetKind, columns: [], headingRow: sheet.headingRow ?? reading.firstRows[sheetName(sheet)] ?? 1, organisations: kind === "two-mode" ? "rows" : null }));
}

function columnsTable(sheet: ReadSheet, id: string, showing: ShowingReading, reading: Tables): HTMLElement {
  const { say, language } = showing;
  const kept = sayLabel(importName("as", "attribute"), language);
  const roles = isColumnKind(sheet.kind) ? [...Object.keys(headingWords[sheet.kind]), "attribute", "aside"] : [];
  const names = roles.map((role) => [role, sayLabel(importName("as", role), language)] as const).filter(([role, name], i, all) => role === "attribute" || (name !== kept && all.findIndex(([, other]) => other === name) === i));
  const seen = new Map<string, number>();
  const rows = sheet.columns.map(({ letter, heading, as, filled }) => {
    const occurrence = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, occurrence);
    const current = names.some(([role]) => role === as) ? as : "attribute";
    const columns = reading.imported.mapping.sheets.find((one) => one.file === sheet.file && one.sheet === sheet.sheet)!.columns;
    const change = (role: string) => readOtherwise(showing, reading, sheet, { columns: columns.map((one) => (one.heading === heading && one.occurrence === occurrence ? { ...one, as: role } : one)) });
    return make("tr", {},
      make("td", {}, letter), make("th", { scope: "row" }, heading), make("td", { class: "n", "data-label": say("read/filled") }, String(filled)),
      make("td", { class: as === "attribute" ? "unsure" : "" }, choose(`${id}-${letter}`, say("read/role", { letter, heading }), names, current, change)));
  });
  return make("table", { class: "columns" },
    make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("read/column")), make("th", { scope: "col" }, say("read/heading")), make("th", { scope: "col", class: "n" }, say("read/filled")), make("th", { scope: "col" }, say("read/becomes")))),
    make("tbody", {}, rows));
}

/** Rows of the file as it stands, each with an address that issues lead to. */
function excerpt(sheet: ReadSheet, { say }: ShowingReading, { excerpts }: Tables): HTMLElement | null {
  const rows = excerpts[sheetName(sheet)] ?? [];
  if (rows.length === 0) return null;
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  return make("div", {}, make("p", { class: "small" }, say(sheet.kind === "aside" ? "read/first-rows" : "read/rows-said")),
    make("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": say(sheet.kind === "aside" ? "read/first-rows" : "read/rows-said") },
      make("table", { class: "excerpt" },
        make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("read/row")), make("th", { scope: "col", colspan: Math.max(1, widest) }, say("read/content")))),
        make("tbody", {}, rows.map(({ row, cells }) => make("tr", { id: rowAnchor(sheetName(sheet), row) }, make("th", { scope: "row" }, String(row)), Array.from({ length: widest }, (_, i) => make("td", {}, cells[i] ?? ""))))))));
}

function sheetPart(sheet: ReadSheet, at: number, showing: ShowingReading, reading: Tables): HTMLElement {
  const { say, language } = showing;
  const id = `sheet-${at}`;
  const put = (code: keyof typeof importWords, params: Parameters<typeof fill>[1]) => fill(importWords[code], params, language);
  const facts = [
    ...(sheet.encoding === null ? [] : [put("encoding", { encoding: sheet.encoding })]), ...(sheet.headingRow === null ? [] : [put("heading", { row: String(sheet.headingRow) })]),
    ...(sheet.titles.length === 0 ? [] : [put("titles", { titles: sheet.titles.join(language === "zh" ? "；" : "; ") })]),
  ];
  const row = make("input", {
    type: "number", id: `${id}-row`, min: 1, max: 200_000, value: sheet.headingRow ?? 1,
    change: () => {
      if (row.validity.valid && row.value !== "") readOtherwise(showing, reading, sheet, { headingRow: Number(row.value), columns: [] });
    },
  });
  return make("details", { id },
    make("summary", {}, put("sheet", { name: sheetName(sheet), kind: kindName(sheet.kind, language), rows: sheet.rows })),
    make("p", { class: "small" }, facts.join(language === "zh" ? "；" : "; ")),
    make("div", { class: "tools" }, kindChoice(`${id}-kind`, say("read/kind"), sheet, showing, reading), sheet.headingRow === null ? null : make("label", { class: "field", for: `${id}-row` }, make("span", {}, say("read/heading-row")), row)),
    isColumnKind(sheet.kind) ? columnsTable(sheet, id, showing, reading) : null,
    excerpt(sheet, showing, reading));
}

/** Each sheet: what it was taken for and each of its columns, to be changed where that is wrong. */
export function tablesPart(showing: ShowingReading): HTMLElement[] {
  const { reading, say } = showing;
  if (reading.kind !== "tables" || reading.imported.report.sheets.length === 0) return [];
  return [make("section", { "aria-labelledby": "h-tables" }, make("h2", { id: "h-tables" }, say("read/tables")), reading.imported.report.sheets.map((sheet, i) => sheetPart(sheet, i, showing, reading)))];
}
