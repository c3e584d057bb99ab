import type { Drafting } from "./drafting.js";
import { cellText, plainTerm } from "./plain-term.js";
import { contextOf } from "./sheet-rows.js";
import type { Recognised } from "./recognise.js";
import type { SheetPlace } from "./import-types.js";

export interface MatrixCell {
  /** unknown: the file says so, or it is blank and blanks are not known. */
  readonly presence: "present" | "absent" | "unknown";
  readonly strength: number | null;
  readonly mark: string;
  readonly place: SheetPlace;
}

export interface ReadMatrix {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly cellAt: (down: number, across: number) => MatrixCell;
  readonly context: string;
  /** Circles both open and full stand in it: nobody but the author knows what sets them apart. */
  readonly twoSigns: boolean;
}

/** A table of signs: names down the first column and along the row of headings. `skip` leaves out cells that mean nothing, such as a diagonal. */
export function matrixCells(recognised: Recognised, drafting: Drafting, skip: (down: string, across: string) => boolean): ReadMatrix {
  const { sheet, heading } = recognised;
  const head = sheet.rows[heading!]!;
  const columns = head.flatMap((cell, index) => (index > 0 && cellText(cell) !== "" ? [{ index, name: cellText(cell) }] : []));
  const rows = sheet.rows.slice(heading! + 1).flatMap((cells, position) => (cellText(cells[0]) === "" ? [] : [{ row: heading! + position + 2, name: cellText(cells[0]), cells }]));
  const placeOf = (row: number, column: string | null): SheetPlace => ({ file: sheet.file, sheet: sheet.sheet, row, column });
  sheet.rows.slice(heading! + 1).forEach((cells, position) => {
    const value = cells.map(cellText).filter((text) => text !== "").join(" | ");
    if (cellText(cells[0]) === "" && value !== "") drafting.aside.push({ ...placeOf(heading! + position + 2, null), value: value.slice(0, 200), why: "no-name" });
  });

  const texts = rows.flatMap(({ cells }) => columns.map(({ index }) => cellText(cells[index]).normalize("NFKC")));
  const numbers = texts.filter((text) => /^\d/.test(text)).map(Number);
  const isStrength = numbers.some((value) => value !== 0 && value !== 1);
  const twoSigns = new Set(texts.filter((text) => /^[○●◎◯]$/u.test(text))).size > 1;

  let blank = 0;
  const read = rows.map(({ row, name, cells }) => columns.map(({ index, name: across }): MatrixCell => {
    const place = placeOf(row, across);
    const mark = cellText(cells[index]);
    const plain = mark.normalize("NFKC");
    if (skip(name, across)) {
      if (mark !== "" && plain !== "0") drafting.aside.push({ ...place, value: mark, why: "diagonal" });
      return { presence: "absent", strength: null, mark, place };
    }
    if (mark === "") {
      blank++;
      return { presence: drafting.rules.blank, strength: null, mark, place };
    }
    const value = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
    if (value !== null && value > 0) return { presence: "present", strength: isStrength ? value : null, mark, place };
    const means = value === 0 ? "absent" : drafting.words.translate(["mark"], mark, place)?.means;
    if (means === undefined) drafting.aside.push({ ...place, value: mark, why: "sign" });
    return { presence: (means ?? "unknown") as MatrixCell["presence"], strength: null, mark, place };
  }));
  const cells = rows.flatMap(({ name }) => columns.filter(({ name: across }) => !skip(name, across))).length;
  drafting.blanks.push({ file: sheet.file, sheet: sheet.sheet, cells, blank, readAs: drafting.rules.blank });
  if (blank > 0 && drafting.rules.blank === "unknown") drafting.questions.push({ code: "imported/ask-blank", params: { sheet: sheet.sheet ?? sheet.file, share: Math.round((100 * blank) / Math.max(1, cells)) }, answer: "--blank absent" });
  if (twoSigns) drafting.questions.push({ code: "imported/ask-signs", params: { sheet: sheet.sheet ?? sheet.file }, answer: "--map: values (mark)" });
  return {
    down: rows.map(({ name }) => name), across: columns.map(({ name }) => name), cellAt: (down, across) => read[down]![across]!,
    context: contextOf(recognised, drafting.rules), twoSigns,
  };
}

/** Whether two headings are the same name, for the diagonal of a square matrix. */
export const sameHeading = (down: string, across: string): boolean => plainTerm(down) === plainTerm(across);
