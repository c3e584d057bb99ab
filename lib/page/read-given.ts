import { checkCase, issueAt, type Case, type Issue } from "../case/index.js";
import { baseName } from "../exchange/base-name.js";
import { caseOfForeign, checkMapping, importCase, openTables, readForeign, type ForeignLine, type GivenFile, type Imported, type ImportMapping, type ImportOptions, type Sheet } from "../exchange/index.js";
import { sheetName } from "../exchange/tables/places.js";
import { idsFor } from "../network/index.js";
import type { Language } from "../words/index.js";
import { answeredMapping, namesTable, type Answers } from "./answers.js";

/** Rows of a sheet that something is said of, by the name that issues call the sheet. */
export type Excerpts = Readonly<Record<string, readonly { readonly row: number; readonly cells: readonly string[] }[]>>;

/** What became of the files: tables that were imported, a network of another program, a case as it is, or files that do not go together. */
export type Reading =
  | { readonly kind: "tables"; readonly imported: Imported; readonly case: Case | null; readonly issues: readonly Issue[]; readonly excerpts: Excerpts; readonly firstRows: Readonly<Record<string, number>>; readonly names: GivenFile | null }
  | { readonly kind: "network"; readonly relations: readonly (readonly [id: string, label: string])[]; readonly lines: readonly ForeignLine[]; readonly case: Case | null; readonly issues: readonly Issue[] }
  | { readonly kind: "case"; readonly case: Case | null; readonly issues: readonly Issue[] }
  | { readonly kind: "refused"; readonly why: "network-and-others" | "cases-and-others" | "mapping-alone"; readonly case: null; readonly issues: readonly Issue[] };

const networkFile = /\.(?:graphml|gexf|net|paj|dl|gml|json)$/i;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
const says = ({ name, bytes }: GivenFile, format: string): boolean => /\.json$/i.test(name) && new RegExp(`"format"\\s*:\\s*"${format}"`).test(textOf(bytes.subarray(0, 2000)));
const baseOf = (name: string): string => baseName(name).replace(/\.[^.]*$/, "");

function readNetwork(file: GivenFile, { vertical, title }: Answers): Reading {
  const { networks: [network, ...others], issues: found } = readForeign(file);
  const issues: Issue[] = [...found];
  if (others.length > 0) issues.push(issueAt({ file: file.name, row: null, column: null }, "import/more-networks", "warning", { params: { count: others.length } }));
  if (network === undefined) return { kind: "network", relations: [], lines: [], case: null, issues };
  const base = baseOf(file.name);
  const { case: made, report, issues: doubts } = caseOfForeign(network, { id: idsFor([base]).get(base)!, vertical, ...(title === null ? {} : { title }) });
  const checked = checkCase(made);
  issues.push(...doubts, ...checked.issues.filter(({ severity }) => severity === "error"));
  return { kind: "network", relations: network.relations.map(({ id, label }) => [id, label ?? id]), lines: report, case: checked.ok ? checked.case : null, issues };
}

/** So many rows of a sheet are shown beside what is said of them. */
const most = 100;

/** The rows that issues speak of; of a sheet that was kept aside the first ones, so that a person sees what it is. */
function excerptsOf(sheets: readonly Sheet[], { report, issues }: Imported): Excerpts {
  return Object.fromEntries(sheets.flatMap((sheet) => {
    const name = sheetName(sheet);
    const isAside = report.sheets.some((one) => sheetName(one) === name && one.kind === "aside");
    const wanted = new Set([...isAside ? [1, 2, 3, 4, 5] : [], ...issues.flatMap(({ file, row }) => (file === name && row !== null ? [row] : []))]);
    const rows = [...wanted].sort((a, b) => a - b).slice(0, most).flatMap((row) => {
      const cells = sheet.rows[row - 1];
      return cells === undefined ? [] : [{ row, cells: cells.slice(0, 40).map((cell) => Array.from(cell).slice(0, 200).join("")) }];
    });
    return rows.length === 0 ? [] : [[name, rows]];
  }));
}

/** Where headings most likely stand in a sheet that was not recognised: the first row that fills the most columns. */
function fullestRow({ rows }: Sheet): number {
  const filled = rows.slice(0, 25).map((row) => row.filter((cell) => cell.trim() !== "").length);
  return filled.indexOf(Math.max(...filled)) + 1;
}

async function readTables(files: readonly GivenFile[], given: ImportMapping | null, answers: Answers, language: Language): Promise<Reading> {
  const names = namesTable(answers, files);
  const all = names === null ? files : [...files, names];
  const { leadSupportAs, blank, rule, encoding, title } = answers;
  const options: ImportOptions = {
    language, ...(leadSupportAs === null ? {} : { leadSupportAs }), ...(blank === null ? {} : { blank }), ...(rule === null ? {} : { rule }),
    ...(encoding === null ? {} : { encoding }), ...(title === null ? {} : { title }), ...(given === null ? {} : { mapping: given }),
  };
  let imported = await importCase(all, options);
  // What was said of sheets and words stands in a mapping, which needs all that the import found by itself around it.
  if (answers.sheets.length + answers.values.length > 0) imported = await importCase(all, { ...options, mapping: answeredMapping(imported.mapping, answers) });
  const checked = imported.case === null ? null : checkCase(imported.case);
  const { sheets } = await openTables(all, { encoding: imported.mapping.rules.encoding as never });
  return { kind: "tables", imported, case: checked?.ok === true ? checked.case : null, issues: imported.issues, excerpts: excerptsOf(sheets, imported), firstRows: Object.fromEntries(sheets.map((sheet) => [sheetName(sheet), fullestRow(sheet)])), names };
}

/**
 * Reads whatever was dropped together: a case (as JSON, or the files of its folder), one network of another program, or
 * tables, with a mapping file beside them where there is one. The same files and answers always give the same.
 */
export async function readGiven(files: readonly GivenFile[], answers: Answers, language: Language): Promise<Reading> {
  const mapping = files.find((file) => says(file, "crosstie-mapping"));
  const others = files.filter((file) => file !== mapping);
  const ours = others.find((file) => says(file, "crosstie-case"));
  if (ours !== undefined) {
    const isFolder = baseOf(ours.name) === "case" && others.length > 1;
    if (others.length > 1 && !isFolder) return { kind: "refused", why: "cases-and-others", case: null, issues: [] };
    const checked = checkCase(isFolder
      ? { kind: "folder", name: "case", files: Object.fromEntries(others.map(({ name, bytes }) => [baseName(name), bytes])) }
      : { kind: "json", file: ours.name, text: ours.bytes });
    return { kind: "case", case: checked.ok ? checked.case : null, issues: checked.issues };
  }
  const network = others.find(({ name }) => networkFile.test(name));
  if (network !== undefined) return others.length > 1 ? { kind: "refused", why: "network-and-others", case: null, issues: [] } : readNetwork(network, answers);
  if (mapping === undefined) return readTables(files, null, answers, language);
  if (others.length === 0) return { kind: "refused", why: "mapping-alone", case: null, issues: [] };
  let data: unknown;
  try {
    data = JSON.parse(textOf(mapping.bytes));
  } catch {
    return { kind: "refused", why: "mapping-alone", case: null, issues: [issueAt({ file: mapping.name, row: null, column: null }, "import/mapping-json", "error")] };
  }
  const checked = checkMapping(data, mapping.name);
  return checked.mapping === null ? { kind: "refused", why: "mapping-alone", case: null, issues: checked.issues } : readTables(others, checked.mapping, answers, language);
}
