import { nearest } from "../../words/nearest.js";
import type { Draft, LooseRow } from "../draft.js";
import { issueAt, type Issue } from "../issue.js";
import { fieldOf, isRecord, placesInData, valueAt, type Path, type Places } from "../place.js";
import type { FileContent } from "../source.js";
import { caseFileName, fileOfCase, partTables, tableFileNames, tableKeys, tables, type PartTableKey, type Table } from "../tables.js";
import { attachParts } from "./attach-parts.js";
import { decodeText } from "./decode-text.js";
import { readJson } from "./read-json.js";
import { readTable, type Origin, type Origins, type ReadTable, type Row } from "./read-table.js";

/** An id made from a folder's name, for a folder without `case.json`. */
function idFrom(name: string): string {
  const id = name.normalize("NFKC").trim().replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[^\p{L}\p{N}]+/u, "");
  return id === "" ? "case" : id;
}

/** The place of a part of a record that was read from a row. */
function placeInRow({ file, row, headings }: Origin, rest: Path) {
  const field = fieldOf(rest);
  if (field === null) return { file, row, column: null };
  const first = field.split(".")[0]!;
  const heading = headings.get(field) ?? headings.get(first) ?? headings.get(`${first}.en`) ?? headings.get(`${first}.zh`);
  // A column that is not there is missing once, at the headings, and not once for every row.
  return heading === undefined ? { file, row: 1, column: first } : { file, row, column: heading };
}

function placesInFolder(data: Row, origins: Origins, tablesRead: ReadonlySet<string>, elsewhere: Places): Places {
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const value = valueAt(data, path.slice(0, depth));
      const origin = typeof value === "object" && value !== null ? origins.get(value) : undefined;
      if (origin !== undefined) return placeInRow(origin, path.slice(depth));
    }
    const key = tableKeys.find((candidate) => candidate === path[0]);
    return key !== undefined && tablesRead.has(key) ? { file: tables[key].file, row: null, column: null } : elsewhere(path);
  };
}

/** Files by the names that we give them. Two that differ only in their letters' case cannot both be the table, and on many systems cannot both be there. */
function filesByName(files: Readonly<Record<string, FileContent>>, issues: Issue[]): ReadonlyMap<string, { readonly written: string; readonly content: FileContent }> {
  const found = new Map<string, { readonly written: string; readonly content: FileContent }>();
  for (const [written, content] of Object.entries(files)) {
    const file = fileOfCase(written);
    if (file === null) continue;
    const before = found.get(file);
    if (before !== undefined) issues.push(issueAt({ file: written, row: null, column: null }, "case/table-twice", "error", { value: file, params: { other: before.written } }));
    if (before === undefined || written === file) found.set(file, { written, content });
  }
  return found;
}

export function readFolder(name: string, files: Readonly<Record<string, FileContent>>): Draft {
  const issues: Issue[] = unknownFiles(files);
  const own = filesByName(files, issues);
  const origins: Origins = new WeakMap();
  const unread = new Set<string>();
  const tablesRead = new Set<string>();

  const caseFile = own.get(caseFileName);
  const rest = caseFile === undefined ? null : readJson(caseFile.content, caseFile.written);
  issues.push(...(rest?.issues ?? []));
  if (rest !== null && rest.data !== undefined && !isRecord(rest.data)) {
    issues.push(issueAt({ file: caseFileName, row: 1, column: null }, "case/not-a-case", "error"));
  }
  const told = isRecord(rest?.data) ? rest.data : {};
  const data: Row = { format: "crosstie-case", id: idFrom(name), title: name.trim() === "" ? "case" : name, ...told };
  if (rest !== null && !isRecord(rest.data)) unread.add("vocabulary").add("documents");

  const read = (table: Table): ReadTable | null => {
    const found = own.get(table.file);
    if (found === undefined) return null;
    const { text, issues: decoding } = decodeText(found.content, found.written);
    issues.push(...decoding);
    if (text === null) return { rows: [], issues: [], whole: false };
    const result = readTable(text, { ...table, file: found.written }, origins);
    for (const issue of result.issues) issues.push(issue); // more than a call takes arguments
    return result;
  };

  for (const key of tableKeys) {
    const result = read(tables[key]);
    if (result === null) continue;
    if (Object.hasOwn(data, key)) {
      const place = rest!.places([key]);
      issues.push(issueAt(place, "case/table-twice", "error", { value: key, params: { other: tables[key].file } }));
    }
    data[key] = result.rows;
    tablesRead.add(key);
    if (!result.whole) unread.add(key);
  }
  if (!Object.hasOwn(data, "organisations")) {
    issues.push(issueAt({ file: tables.organisations.file, row: null, column: null }, "case/missing-file", "error"));
    data.organisations = [];
    unread.add("organisations");
  }

  const looseRows: LooseRow[] = [];
  const parts = Object.fromEntries((Object.keys(partTables) as PartTableKey[]).map((key) => [key, read(partTables[key])?.rows ?? []]));
  const attached = attachParts(data, parts as Record<PartTableKey, Row[]>, origins);
  for (const issue of attached.issues) issues.push(issue);
  for (const row of attached.looseRows) looseRows.push(row);

  return { data, places: placesInFolder(data, origins, tablesRead, rest?.places ?? placesInData), issues, looseRows, unread };
}

/** Tables under a name that is not read are pointed out; other files of the folder are nobody's business. */
function unknownFiles(files: Readonly<Record<string, FileContent>>): Issue[] {
  return Object.keys(files).filter((file) => /\.csv$/i.test(file) && fileOfCase(file) === null).map((file) => {
    const near = nearest(file.replace(/\.csv$/i, ""), tableFileNames.map((known) => known.replace(/\.csv$/, "")));
    const suggestion = near === null ? null : { value: `${near}.csv`, place: null };
    return issueAt({ file, row: null, column: null }, "case/unknown-file", "note", { value: file, suggestion });
  });
}
