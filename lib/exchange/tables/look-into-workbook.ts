import { issueAt, type Issue } from "../../case/index.js";
import type { Limits } from "../limits.js";
import { unpackCapped } from "./unpack-capped.js";
import { zipDirectory } from "./zip-directory.js";

/** A column of cells that a workbook shows as one: its first row and last, positions from 0. */
export interface MergedDown {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

export interface LookedInto {
  readonly issues: readonly Issue[];
  /** False where the reader must not be given the file at all. */
  readonly safe: boolean;
  /** By position of the sheet in the workbook. */
  readonly merged: readonly (readonly MergedDown[])[];
}

/** Column letters as a position from 0: A, B, ... Z, AA. */
const columnAt = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const attribute = (tag: string, name: string): string | null => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => (value as string | undefined) !== undefined) ?? null;

/** The path of each sheet's part, in the order of the workbook. */
function sheetParts(workbook: string, relations: string): { readonly part: string; readonly name: string }[] {
  const targets = new Map([...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]));
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id") ?? attribute(tag, "\\w+:id")) ?? "";
    return { part: target.startsWith("/") ? target.slice(1) : `xl/${target}`, name: attribute(tag, "name") ?? "" };
  });
}

/**
 * What a workbook holds before a reader opens it: how much it unpacks to, how many rows and columns its cells name, cells
 * that hold an error, cells that are shown as one. A workbook beyond the limits is refused here, with little memory spent.
 */
export function lookIntoWorkbook(file: string, bytes: Uint8Array, limits: Limits): LookedInto {
  const refuse = (code: Issue["code"], params: Issue["params"] = {}): LookedInto =>
    ({ issues: [issueAt({ file, row: null, column: null }, code, "error", { params })], safe: false, merged: [] });
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return refuse("import/old-workbook");
  const entries = zipDirectory(bytes);
  if (entries === null) return refuse("import/not-a-workbook");
  if (entries.some(({ encrypted }) => encrypted)) return refuse("import/locked-workbook");
  const read = entries.filter(({ name }) => /\.xml(?:\.rels)?$/.test(name));
  const most = Math.round(limits.unpackedBytes / 1024 / 1024);
  if (read.reduce((sum, { unpacked }) => sum + unpacked, 0) > limits.unpackedBytes) return refuse("import/unpacked-too-large", { most });

  const texts = new Map<string, string>();
  let left = limits.unpackedBytes;
  for (const entry of read) {
    const unpacked = unpackCapped(bytes, entry, Math.min(left, entry.unpacked));
    if (unpacked === null) return refuse("import/broken-zip", { part: entry.name });
    left -= unpacked.length;
    const text = new TextDecoder().decode(unpacked);
    if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refuse("import/workbook-entities", { part: entry.name });
    texts.set(entry.name, text);
  }
  const [workbook, relations] = [texts.get("xl/workbook.xml"), texts.get("xl/_rels/workbook.xml.rels")];
  if (workbook === undefined || relations === undefined) return refuse("import/not-a-workbook");

  const issues: Issue[] = [];
  const merged: MergedDown[][] = [];
  for (const { part, name } of sheetParts(workbook, relations)) {
    const text = texts.get(part) ?? "";
    let [rows, columns] = [0, 0];
    for (const [, row] of text.matchAll(/<(?:\w+:)?row\b[^>]*?\sr=["'](\d+)["']/g)) rows = Math.max(rows, Number(row));
    for (const [, letters, row] of text.matchAll(/<(?:\w+:)?c\b[^>]*?\sr=["']([A-Z]{1,7})(\d+)["']/g)) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnAt(letters!) + 1);
    }
    if (rows > limits.rows) return refuse("import/too-many-rows", { most: limits.rows });
    if (columns > limits.columns) return refuse("import/too-many-columns", { most: limits.columns });
    if (rows * columns > limits.cells) return refuse("import/too-many-cells", { most: limits.cells });
    for (const [cell] of text.matchAll(/<(?:\w+:)?c\b[^>]*\st=["']e["'][^>]*>/g)) {
      const place = /^([A-Z]+)(\d+)$/.exec(attribute(cell, "r") ?? "");
      if (place !== null) issues.push(issueAt({ file, row: Number(place[2]), column: place[1]! }, "import/cell-error", "warning", { params: { sheet: name } }));
    }
    merged.push([...text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']/g)].flatMap(([, left, first, right, last]): MergedDown[] =>
      (left === right && Number(last) > Number(first) && Number(last) <= rows ? [{ column: columnAt(left!), first: Number(first) - 1, last: Number(last) - 1 }] : [])));
  }
  return { issues, safe: true, merged };
}
