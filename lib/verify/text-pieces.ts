import Papa from "papaparse";
import { counted, type Piece, type Place } from "./piece.js";

/** A table, or several parted by empty lines, in cells. Lines are counted as a text editor shows them. */
export function csvPieces(text: string): Piece[] {
  const key = counted();
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: false, delimiter: "," }).data;
  let heads: readonly string[] | null = null;
  let line = 1;
  return rows.flatMap((row): Piece[] => {
    const here = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (row.length === 1 && row[0] === "") {
      heads = null;
      return [];
    }
    const isHead = heads === null;
    heads ??= row;
    const columns = heads;
    return row.map((cell, i): Piece => {
      const column = columns[i] ?? String(i + 1);
      return { key: key([columns.join("\u0001"), isHead ? "head" : row[0], column].join("\u0000")), place: { kind: "line", name: String(here), row: isHead ? null : row[0] ?? null, column }, text: cell, of: "text" };
    });
  });
}

const cellsOf = (line: string): string[] => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim());

/** A report in Markdown: cells of its tables, and all other lines. */
export function markdownPieces(text: string): Piece[] {
  const key = counted();
  let place: Place = { kind: "head", name: "", row: null, column: null };
  let heads: readonly string[] | null = null;
  return text.replace(/\r\n/g, "\n").split("\n").flatMap((line): Piece[] => {
    const anchor = /^<a id="(?:(table|figure)-(\d+)|([^"]+))"><\/a>$/.exec(line);
    if (anchor !== null) place = anchor[1] === undefined ? { kind: "section", name: anchor[3]!, row: null, column: null } : { kind: anchor[1] as "table" | "figure", name: anchor[2]!, row: null, column: null };
    const finding = /^(\d+)\. \*\*/.exec(line);
    if (finding !== null) place = { kind: "finding", name: finding[1]!, row: null, column: null };
    if (!line.startsWith("|")) {
      heads = null;
      return [{ key: key([place.kind, place.name].join("\u0000")), place, text: line, of: "text" }];
    }
    const cells = cellsOf(line);
    const isHead = heads === null;
    heads ??= cells;
    const columns = heads;
    return cells.map((cell, i): Piece => {
      const column = columns[i] ?? String(i + 1);
      return { key: key([place.kind, place.name, isHead ? "head" : cells[0], column].join("\u0000")), place: { ...place, row: isHead ? null : cells[0] ?? null, column }, text: cell, of: "text" };
    });
  });
}
