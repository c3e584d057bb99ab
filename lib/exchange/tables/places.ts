import { sectionOfRow, type Place } from "../../case/index.js";
import type { Language } from "../../words/index.js";
import type { SheetPlace } from "./import-types.js";

/** A file and a sheet of it, as one name in issues. */
export const sheetName = ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string => (sheet === null ? file : `${file} [${sheet}]`);

export const filePlace = (place: SheetPlace): Place => ({ file: sheetName(place), row: place.row, column: place.column });

/** Where a record stands in its file, as its evidence says it; `basis` is what the file itself gives as its source. */
export function sectionOf(place: SheetPlace, language: Language, basis: string): string {
  const at = sectionOfRow(place, language);
  return basis === "" ? at : language === "zh" ? `${at}（${basis}）` : `${at} (${basis})`;
}

/** Columns as a spreadsheet letters them: A, B, ... Z, AA. */
export function letterOf(index: number): string {
  let [rest, letters] = [index + 1, ""];
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
