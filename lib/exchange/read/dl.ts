import type { ForeignNetwork, ForeignValue, ReadForeign } from "../foreign.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile } from "../sheet.js";
import { blotted, readDlHeader, type DlHeader, type Name } from "./dl-header.js";
import { tokensOf } from "./line-tokens.js";
import { networkDraft, reading, type Troubles } from "./network-draft.js";
import { textOf } from "./text-of.js";
import { numberOf } from "./typed-value.js";

const missing = new Set(["na", "n/a", ".", "?", "nan", "missing"]);

/**
 * UCINET DL: full and half matrices, edge lists and node lists of one mode or two, several matrices, names listed or
 * standing beside the data. Organisations are named by their number. A matrix does not say whether its ties have a
 * direction: each value other than 0 is a tie from its row to its column.
 */
export function readDl(file: GivenFile, limits: Limits = usual): ReadForeign {
  return reading(file.name, (troubles) => {
    const text = textOf(file, limits, troubles).replace(/^\uFEFF/, "");
    const lines = text.split(/\r\n|\r|\n/);
    // Data behind `data:` are moved to a line of theirs: lines after it then count one more.
    const at = lines.findIndex((line) => /\bdata\s*:/i.test(blotted(line)));
    const heading = at < 0 ? null : /^.*?\bdata\s*:/i.exec(blotted(lines[at]!))![0];
    const isMoved = heading !== null && lines[at]!.slice(heading.length).trim() !== "";
    if (isMoved) lines.splice(at, 1, lines[at]!.slice(0, heading.length), lines[at]!.slice(heading.length));
    const header = readDlHeader(lines, troubles);
    return [networkOf(lines, header, (line) => line + 1 - (isMoved && line > at ? 1 : 0), file.name, limits, troubles)];
  });
}

/** The organisations of one side, by number and by name. */
function side(names: readonly Name[], count: number, offset: number) {
  const numbers = new Map<string, number>();
  names.slice(0, count).forEach(({ text }, i) => { if (!numbers.has(text.toLowerCase())) numbers.set(text.toLowerCase(), offset + i + 1); });
  const labels = new Map<number, { label: string; row: number }>(names.slice(0, count).map(({ text, row }, i) => [offset + i + 1, { label: text, row }]));
  let next = offset + names.slice(0, count).length;
  return {
    labels,
    /** By name; one that is new takes the next free place. Null where there is none left. */
    called: (name: string, row: number): number | null => {
      const known = numbers.get(name.toLowerCase());
      if (known !== undefined) return known;
      if (next >= offset + count) return null;
      numbers.set(name.toLowerCase(), ++next);
      labels.set(next, { label: name, row });
      return next;
    },
  };
}

function networkOf(lines: readonly string[], header: DlHeader, rowOf: (at: number) => number, file: string, limits: Limits, troubles: Troubles): ForeignNetwork {
  const { rows, columns, isTwoMode, matrices, format } = header;
  const total = isTwoMode ? rows + columns : rows;
  if (total > limits.organisations) troubles.stop("graph/too-many-organisations", 1, { params: { most: limits.organisations } });
  if (matrices > limits.columns || matrices < 1) troubles.stop("graph/count-form", 1, { value: matrices });
  const draft = networkDraft("dl", file, limits, troubles);
  const from = side(header.names.rows, rows, 0);
  const to = isTwoMode ? side(header.names.columns === header.names.rows ? [] : header.names.columns, columns, rows) : from;
  for (const [listed, count] of [[header.names.rows, rows], ...(isTwoMode ? [[header.names.columns, columns] as const] : [])] as const) {
    if (listed.length > 0 && listed.length !== count) troubles.tell("graph/name-count", "warning", listed[0]!.row, { params: { expected: count, found: listed.length } });
  }
  for (let i = 0; i < matrices; i++) if (matrices > 1 || header.names.matrices.length > 0) draft.relation(String(i + 1), header.names.matrices[i]?.text ?? null);
  const relation = (i: number) => (matrices > 1 || header.names.matrices.length > 0 ? String(i + 1) : null);
  const add = (source: number, target: number, strength: number | null, matrix: number, row: number) =>
    draft.tie({ source: String(source), target: String(target), directed: true, strength, relation: relation(matrix), attributes: [], row });

  if (format === "fullmatrix" || format.endsWith("half")) readMatrices();
  else readLists();

  function readMatrices(): void {
    const columnCount = isTwoMode ? columns : rows;
    let [matrix, r, c, unknown, count] = [0, 0, 0, 0, 0];
    let columnsNamed = !header.embedded.columns;
    let rowNamed = !header.embedded.rows;
    let columnNumbers: number[] = [];
    let rowNumber = 1;
    const start = () => (format === "upperhalf" ? r + (header.diagonal ? 0 : 1) : 0);
    const end = () => (format === "lowerhalf" ? r + (header.diagonal ? 1 : 0) : columnCount);
    const skipsEmptyRows = () => { while (r < rows && start() >= end()) r++; c = start(); };
    skipsEmptyRows();
    for (let at = header.from; at < lines.length; at++) {
      const tokens = tokensOf(lines[at]!, ",;");
      if (tokens === null) {
        troubles.tell("graph/text-not-closed", "error", rowOf(at));
        continue;
      }
      for (const { text } of tokens) {
        if (text === "!" && c === start()) continue;
        if (!columnsNamed) {
          columnNumbers.push(to.called(text, rowOf(at)) ?? 0);
          columnsNamed = columnNumbers.length >= columnCount;
          continue;
        }
        if (!rowNamed) {
          rowNumber = from.called(text, rowOf(at)) ?? 0;
          if (rowNumber === 0) troubles.tell("graph/outside", "error", rowOf(at), { value: text, params: { most: rows } });
          rowNamed = true;
          continue;
        }
        count++;
        if (matrix >= matrices || r >= rows) continue; // counted and told below
        if (format === "fullmatrix" && !header.diagonal && !isTwoMode && c === r) c++;
        const strength = numberOf(text);
        const source = header.embedded.rows ? rowNumber : r + 1;
        const target = header.embedded.columns ? columnNumbers[c] ?? 0 : c + 1 + (isTwoMode ? rows : 0);
        if (strength === null) {
          if (missing.has(text.toLowerCase())) unknown++;
          else troubles.tell("graph/line-form", "error", rowOf(at), { value: text, params: { expected_en: "a value of the matrix", expected_zh: "矩阵的值" } });
        } else if (strength !== 0 && source > 0 && target > 0) {
          add(source, target, strength, matrix, rowOf(at));
          if (format.endsWith("half") && source !== target) add(target, source, strength, matrix, rowOf(at));
        }
        c++;
        if (format === "fullmatrix" && !header.diagonal && !isTwoMode && c === r && r === columnCount - 1) c++;
        if (c >= end()) {
          r++;
          skipsEmptyRows();
          if (header.embedded.rows) rowNamed = false;
          if (r >= rows) {
            [matrix, r, c] = [matrix + 1, 0, 0];
            skipsEmptyRows();
            columnsNamed = !header.embedded.columns;
            columnNumbers = [];
          }
        }
      }
    }
    const loops = header.diagonal || isTwoMode ? 0 : rows;
    const each = format === "fullmatrix" ? rows * columnCount - loops : (rows * (rows + (header.diagonal ? 1 : -1))) / 2;
    if (count !== each * matrices) troubles.tell("graph/matrix-size", "error", rowOf(Math.min(header.from, lines.length - 1)), { params: { expected: each * matrices, found: count } });
    if (unknown > 0) troubles.tell("graph/missing-cell", "warning", rowOf(header.from), { params: { count: unknown } });
  }

  function readLists(): void {
    let matrix = 0;
    for (let at = header.from; at < lines.length; at++) {
      if (lines[at]!.trim() === "") continue;
      if (/^\s*!/.test(lines[at]!)) {
        matrix = Math.min(matrix + 1, matrices - 1);
        continue;
      }
      const tokens = tokensOf(lines[at]!, ",;");
      if (tokens === null) {
        troubles.tell("graph/text-not-closed", "error", rowOf(at));
        continue;
      }
      const end = (which: "rows" | "columns", text: string): number | null => {
        const isColumn = which === "columns" && isTwoMode;
        const offset = isColumn ? rows : 0;
        const most = isColumn ? columns : rows;
        const named = header.embedded[which] || !/^\d+$/.test(text);
        const number = named ? (isColumn ? to : from).called(text, rowOf(at)) : Number(text) + offset;
        if (number !== null && number > offset && number <= offset + most) return number;
        troubles.tell("graph/outside", "error", rowOf(at), { value: text, params: { most } });
        return null;
      };
      const source = end("rows", tokens[0]?.text ?? "");
      if (format.startsWith("nodelist")) {
        for (const { text } of tokens.slice(1)) {
          const target = end("columns", text);
          if (source !== null && target !== null) add(source, target, null, matrix, rowOf(at));
        }
        continue;
      }
      if (tokens.length < 2 || tokens.length > 3) {
        troubles.tell("graph/line-form", "error", rowOf(at), { value: lines[at]!, params: { expected_en: "a tie: organisation, organisation, strength", expected_zh: "关系：单位、单位、强度" } });
        continue;
      }
      const target = end("columns", tokens[1]!.text);
      const strength = tokens[2] === undefined ? null : numberOf(tokens[2].text);
      if (tokens[2] !== undefined && strength === null) troubles.tell("graph/not-a-number", "warning", rowOf(at), { value: tokens[2].text });
      if (source !== null && target !== null) add(source, target, strength, matrix, rowOf(at));
    }
  }

  for (let number = 1; number <= total; number++) {
    const isColumn = isTwoMode && number > rows;
    const named = (isColumn ? to : from).labels.get(number);
    const attributes: [string, ForeignValue][] = isTwoMode ? [["mode", isColumn ? "column" : "row"]] : [];
    draft.organisation({ id: String(number), label: named?.label ?? null, attributes, row: named?.row ?? null });
  }
  return draft.finish({ name: header.title, attributes: [] });
}
