import { repack } from "../repack.js";
import { heldByXml } from "../write/plain-characters.js";

/** A number in full that is shown with so many digits. */
export interface NumberToWrite {
  readonly value: number;
  readonly digits: number;
}

export type CellToWrite = string | number | boolean | null | NumberToWrite;

/** A sheet of a workbook to be written. Texts stay texts, so that `=1+1` is never run. */
export interface SheetToWrite {
  readonly name: string;
  /** The first row holds the headings, unless `headings` says which does, counted from 0. */
  readonly rows: readonly (readonly CellToWrite[])[];
  readonly headings?: number;
  readonly widths?: readonly number[];
  /** Columns, counted from 0, whose texts are broken into lines. */
  readonly wrapped?: readonly number[];
  /** Columns whose cells offer words to choose from: the range of another sheet that holds them. */
  readonly choices?: readonly { readonly column: string; readonly range: string }[];
}

/** Rows below the headings that offer their words. */
const offered = 500;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;" })[sign]!);

/** The lists of a sheet as the format writes them; a word that is not among them may still be typed. */
function validations(choices: NonNullable<SheetToWrite["choices"]>): string {
  const each = choices.map(({ column, range }) =>
    `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${column}2:${column}${offered}"><formula1>${escaped(range)}</formula1></dataValidation>`);
  return `<dataValidations count="${choices.length}">${each.join("")}</dataValidations>`;
}

/** More than this no cell of a workbook may hold: one that does makes the program repair the file. */
const longest = 32_767;

/** A text as a cell can hold it. `_x0041_` would be read as the letter that has this number. */
function cellText(text: string): string {
  const held = heldByXml(text.replace(/\r\n?/g, "\n")).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
  return held.length <= longest ? held : `${held.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

interface Look {
  readonly bold: boolean;
  readonly wrap: boolean;
}

function cellOf(cell: CellToWrite, { bold, wrap }: Look) {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  if (typeof cell === "object") return { value: cell.value, type: Number, format: cell.digits === 0 ? "0" : `0.${"0".repeat(cell.digits)}` };
  return { value: cellText(cell), type: String, ...(bold ? { fontWeight: "bold" as const } : {}), ...(wrap ? { wrap: true, alignVertical: "top" as const } : {}) };
}

/** The part that stands first and in plain text where it carries a mark. */
const bookPart = "xl/workbook.xml";

/** The one door to the writer of workbooks; it is loaded when one is to be written. A mark stands as a remark near the start, by which the file is known again. The same sheets give the same bytes on every day. */
export async function writeWorkbook(sheets: readonly SheetToWrite[], { mark = null }: { readonly mark?: string | null } = {}): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const written = writeXlsxFile(
    sheets.map(({ name, rows, headings = 0, widths = [], wrapped = [] }) => ({
      sheet: name,
      stickyRowsCount: headings + 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, i) => row.map((cell, column) => cellOf(cell, { bold: i === headings, wrap: i > headings && wrapped.includes(column) }))),
    })),
    {
      features: [{
        files: {
          transform: {
            "xl/worksheets/sheet{id}.xml": {
              transform: (content, _options, { sheetIndex }) => {
                const choices = sheets[sheetIndex]?.choices ?? [];
                return choices.length === 0 ? content : content.replace("</sheetData>", `</sheetData>${validations(choices)}`);
              },
            },
          },
        },
      }],
    },
  );
  const marked = (path: string, xml: string) => (path === bookPart && mark !== null ? xml.replace("?>", `?><!-- ${mark} -->`) : xml);
  return repack(new Uint8Array(await (await written.toBlob()).arrayBuffer()), marked, mark === null ? undefined : bookPart);
}
