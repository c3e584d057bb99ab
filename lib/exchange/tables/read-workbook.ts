import { issueAt, type Issue } from "../../case/index.js";
import type { Limits } from "../limits.js";
import type { ReadSheets, Sheet } from "../sheet.js";
import { lookIntoWorkbook, type MergedDown } from "./look-into-workbook.js";

const two = (value: number): string => String(value).padStart(2, "0");

/** A day as a spreadsheet of any country can be told it, with the time where there is one. Workbooks know no time zone. */
function sayDate(date: Date): string {
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  if (hours + minutes + seconds === 0) return day;
  return `${day} ${two(hours)}:${two(minutes)}${seconds === 0 ? "" : `:${two(seconds)}`}`;
}

function sayCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : sayDate(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : "";
}

/** The shortest digits of the number that the workbook holds; it writes 0.1 as 0.10000000000000001. */
const sayNumber = (written: string): string => (Number.isFinite(Number(written)) ? String(Number(written)) : written);

/** Cells that are shown as one down a column say the same in each of their rows. */
function fillDown(rows: string[][], merged: readonly MergedDown[]): void {
  for (const { column, first, last } of merged) {
    const value = rows[first]?.[column] ?? "";
    if (value === "") continue;
    for (let row = first + 1; row <= last && row < rows.length; row++) {
      const cells = rows[row]!;
      while (cells.length <= column) cells.push("");
      if (cells[column] === "") cells[column] = value;
    }
  }
}

/** The one door to the reader of workbooks; it is loaded when a workbook is there to be read. */
export async function readWorkbook(file: string, bytes: Uint8Array, limits: Limits): Promise<ReadSheets> {
  const looked = lookIntoWorkbook(file, bytes, limits);
  if (!looked.safe) return { sheets: [], issues: looked.issues };
  const issues: Issue[] = [...looked.issues];
  try {
    const { default: readXlsxFile } = await import("read-excel-file/universal");
    const found = await readXlsxFile(bytes.slice().buffer, { trim: false, parseNumber: sayNumber });
    const sheets = found.map(({ sheet, data }, position): Sheet => {
      const rows = data.map((row) => row.map(sayCell));
      const merged = looked.merged[position] ?? [];
      if (merged.length > 0) {
        fillDown(rows, merged);
        issues.push(issueAt({ file, row: null, column: null }, "import/merged-cells", "note", { params: { sheet, count: merged.length } }));
      }
      return { file, sheet, rows, encoding: null };
    });
    return { sheets, issues };
  } catch (error) {
    const problem = error instanceof Error ? error.message.slice(0, 200) : "";
    return { sheets: [], issues: [...issues, issueAt({ file, row: null, column: null }, "import/unreadable-workbook", "error", { params: { problem } })] };
  }
}
