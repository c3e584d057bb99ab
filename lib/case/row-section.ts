import type { Language } from "../words/index.js";

/** A row of a table that a person keeps: the sheet where the file has several. */
export interface SheetRow {
  readonly sheet: string | null;
  readonly row: number;
}

const forms = [/^(?:sheet (.+?), )?row (\d{1,9})(?: \(|$)/, /^(?:工作表“(.+?)”，)?第(\d{1,9})行(?:（|$)/];

/** How evidence names a row as the section of its document. */
export const sectionOfRow = ({ sheet, row }: SheetRow, language: Language): string =>
  language === "zh" ? (sheet === null ? `第${row}行` : `工作表“${sheet}”，第${row}行`) : sheet === null ? `row ${row}` : `sheet ${sheet}, row ${row}`;

/** The row that a section of a document names, or null where it names none. */
export function rowOfSection(section: string): SheetRow | null {
  const found = forms.map((form) => form.exec(section)).find((match) => match !== null);
  return found == null ? null : { sheet: found[1] ?? null, row: Number(found[2]) };
}
