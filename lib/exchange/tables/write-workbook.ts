/** A sheet of a workbook to be written. Texts stay texts, so that `=1+1` is never run. */
export interface SheetToWrite {
  readonly name: string;
  /** The first row holds the headings. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths?: readonly number[];
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

/** The one door to the writer of workbooks; it is loaded when one is to be written. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const written = writeXlsxFile(
    sheets.map(({ name, rows, widths = [] }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, i) => row.map((cell) => (cell === null || cell === "" ? null
        : typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: String, ...(i === 0 ? { fontWeight: "bold" as const } : {}) }))),
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
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
